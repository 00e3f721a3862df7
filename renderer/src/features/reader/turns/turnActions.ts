import type { ActionId } from '@shared/ipc/actions';
import { nameKey, quoted } from '@shared/project/names';
import type { TurnRecord } from '@shared/project/records';
import { spokenSpans } from '@shared/project/turnSpans';
import type { PointedLabel } from '@shared/speakers/ruleFromLabel';
import { spanText } from '@shared/text/documentText';
import type { Span, TextRange } from '@shared/text/position';
import { notify, notifyUndoable, orNotice } from '@/bridge/notices';
import { openRules } from '@/bridge/rulesDialog';
import { runCommand } from '@/bridge/runCommand';
import { focusText, useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';
import { bringIntoView } from '../selecting/bringIntoView';
import { firstWords } from '../selecting/firstWords';
import { selectedRange } from '../selecting/unitsOf';
import { reshapeTurn } from './moveTurnEnd';
import { meantTurn, type TurnPlace, textOf, turnPlaces, turnToExtend } from './turnPlaces';

const noTurn = 'Nobody speaks here. Select the words and choose who says them.';
const noWords = 'Select the words to cut out first.';
const noPlace = 'Put the caret where the turn is to be split first.';
const noExtension = 'There is no turn to extend. Choose one at the left of the text.';
const noLabel = 'Select a label in the text first: the words before a turn that name who speaks.';
const isInside = 'The turn has these words already.';

interface TurnAction {
  readonly id: ActionId;
  readonly run: () => void;
  readonly obstacle: () => string | null;
}

/** What can be done with turns in the reader; each says why it cannot be done just now. */
export function turnActions(model: ReaderModel): readonly TurnAction[] {
  const list: TurnAction[] = [];
  const act = (id: ActionId, obstacle: TurnAction['obstacle'], run: () => void) =>
    list.push({
      id,
      obstacle,
      run: () => {
        const why = obstacle();
        if (why === null) run();
        else notify(why, { slot: 'obstacle' });
      },
    });
  const hasTurn = () => (meantTurn(model) ? null : noTurn);
  const onTurn = (id: ActionId, run: (place: TurnPlace) => void) =>
    act(id, hasTurn, () => {
      const place = meantTurn(model);
      if (place) run(place);
    });

  onTurn('turn.choose', ({ turn }) => chooseTurn(model, turn));
  onTurn('turn.select', (place) => selectWordsOf(model, place));
  onTurn('turn.speaker', ({ turn }) => askForSpeaker(model, turn, [turn]));
  onTurn('turn.speakerOfAll', ({ turn }) => askForSpeaker(model, turn, turnsLike(model, turn)));
  onTurn('turn.confirm', ({ turn }) => void confirm(model, turn));
  onTurn('turn.delete', ({ turn }) => void removeTurn(model, turn));
  act(
    'turn.extend',
    () => obstacleToExtending(model),
    () => extend(model),
  );
  act(
    'turn.cut',
    () => (useSelection.getState().span === null ? noWords : null),
    () => void cutOut(model),
  );
  act(
    'speakers.ruleFromSelection',
    () => (pointedLabel(model) === null ? noLabel : null),
    () => openRules(pointedLabel(model)),
  );
  act(
    'turn.split',
    () => (placeOfSplit(model) === null ? noPlace : null),
    () => {
      const split = placeOfSplit(model);
      if (split) model.open({ kind: 'speaker', target: split.target, purpose: split.purpose });
    },
  );
  act(
    'turn.join',
    () => {
      const place = meantTurn(model);
      if (!place) return noTurn;
      return nextOfSpeaker(model, place) ? null : `${nameOf(model, place.turn)} has no turn after this one.`;
    },
    () => void join(model),
  );
  return list;
}

const nameOf = (model: ReaderModel, { speaker }: TurnRecord): string =>
  model.state.speaker(speaker)?.name ?? '';

/** Shows a turn as chosen, with the caret at its first word. */
export function chooseTurn(model: ReaderModel, turn: TurnRecord): void {
  const [first] = turn.speech;
  if (first === undefined) return;
  model.open(null);
  focusText();
  model.selectSpan({ start: first.start, end: first.start });
  model.readSelection();
  model.selectTurn(turn.id);
  bringIntoView(model, first.start);
  const text = textOf(model);
  const range = text.rangeOf(first);
  model.say(`Turn of ${nameOf(model, turn)}: ${range ? firstWords(text, range) : ''}`);
}

function selectWordsOf(model: ReaderModel, { turn, start, end }: TurnPlace): void {
  const span = textOf(model).spanOf({ start, end });
  if (span === null) return;
  model.selectSpan(span);
  model.readSelection();
  model.selectTurn(turn.id);
  model.say(`Selected: the turn of ${nameOf(model, turn)}`);
}

/** The turns of the document that are named by the same words; of one that nothing names, all of its speaker. */
export function turnsLike(model: ReaderModel, turn: TurnRecord): readonly TurnRecord[] {
  const blocks = model.state.blocks(model.document);
  const labelOf = ({ attribution }: TurnRecord) =>
    nameKey((attribution && spanText(blocks, attribution)) ?? '');
  const label = labelOf(turn);
  return model.state
    .turns(model.document)
    .filter((other) => (label === '' ? other.speaker === turn.speaker : labelOf(other) === label));
}

function askForSpeaker(model: ReaderModel, turn: TurnRecord, turns: readonly TurnRecord[]): void {
  const [first] = turn.speech;
  if (first === undefined) return;
  const target = { span: first, annotation: null };
  model.open({ kind: 'speaker', target, purpose: { does: 'give', turns: turns.map(({ id }) => id) } });
}

async function confirm(model: ReaderModel, { id, confirmed }: TurnRecord): Promise<void> {
  const done = runCommand('confirmTurns', { turns: [id], confirmed: !confirmed }).then(() => true);
  if (await orNotice(done)) model.say(confirmed ? 'Not confirmed any more' : 'Confirmed');
}

/** Takes a turn away: nobody says its words any more. */
async function removeTurn(model: ReaderModel, turn: TurnRecord): Promise<void> {
  const name = nameOf(model, turn);
  const done = await orNotice(runCommand('deleteTurn', { turn: turn.id }).then(() => true));
  if (done === null || !model.isOpen) return;
  model.selectTurn(null);
  model.say('Turn removed');
  notifyUndoable(`Removed the turn of ${quoted(name)}.`, { spoken: true });
}

/** What the turn would say that is extended to the selection, or to the caret. */
function extension(
  model: ReaderModel,
): { readonly place: TurnPlace; readonly speech: readonly Span[] } | null {
  const to = selectedRange(model);
  const place = to && turnToExtend(model, to);
  if (!to || !place) return null;
  // Selected words are added as they are; to a caret all is said that lies between.
  const added = to.start < to.end ? to : upTo(place, to.start);
  const { speech, turn } = place;
  return {
    place,
    speech: added ? spokenSpans(textOf(model), [...speech, added], turn.attribution) : turn.speech,
  };
}

function upTo({ start, end }: TurnPlace, caret: number): TextRange | null {
  if (caret > end) return { start: end, end: caret };
  return caret < start ? { start: caret, end: start } : null;
}

function obstacleToExtending(model: ReaderModel): string | null {
  const found = extension(model);
  if (found === null) return noExtension;
  return JSON.stringify(found.speech) === JSON.stringify(found.place.turn.speech) ? isInside : null;
}

function extend(model: ReaderModel): void {
  const found = extension(model);
  if (found === null) return;
  const { turn } = found.place;
  void reshapeTurn(model, turn, found.speech).then(
    (done) => done && model.say(`The turn of ${nameOf(model, turn)} goes on to here`),
  );
}

/** A label is not longer. UTF-16 units. */
const LONGEST_LABEL = 120;

/** The selected words as a label, with what stands around them on their line; null: they are none. */
function pointedLabel(model: ReaderModel): PointedLabel | null {
  const { span } = useSelection.getState();
  if (span === null || span.start.block !== span.end.block) return null;
  const text = model.state.block(span.start.block)?.text ?? '';
  const words = text.slice(span.start.offset, span.end.offset);
  if (words.length > LONGEST_LABEL || words.includes('\n')) return null;
  const before = text.slice(text.lastIndexOf('\n', span.start.offset - 1) + 1, span.start.offset);
  const [after = ''] = text.slice(span.end.offset).split('\n');
  return { words, atStart: span.start.offset === 0 || before.trim() === '', after };
}

async function cutOut(model: ReaderModel): Promise<void> {
  const { span } = useSelection.getState();
  if (span === null) return;
  const done = await orNotice(runCommand('cutTurns', { document: model.document, span }).then(() => true));
  if (done) model.say('Nobody says these words any more');
}

function placeOfSplit(model: ReaderModel) {
  const selected = selectedRange(model);
  if (selected === null) return null;
  const at = selected.start;
  const place = turnPlaces(model).find(({ start, end }) => start < at && at < end);
  const position = place && textOf(model).positionAt(at);
  const end = place && textOf(model).positionAt(place.end);
  if (!place || !position || !end) return null;
  return {
    target: { span: { start: position, end }, annotation: null },
    purpose: { does: 'split' as const, turn: place.turn.id, at: position },
  };
}

const nextOfSpeaker = (model: ReaderModel, { turn, start }: TurnPlace): TurnPlace | undefined =>
  turnPlaces(model).find(
    (other) => other.turn.speaker === turn.speaker && other.turn !== turn && other.start >= start,
  );

async function join(model: ReaderModel): Promise<void> {
  const place = meantTurn(model);
  const next = place && nextOfSpeaker(model, place);
  if (!next) return;
  const done = runCommand('joinTurns', { turn: place.turn.id, next: next.turn.id }).then(() => true);
  if ((await orNotice(done)) === null || !model.isOpen) return;
  model.selectTurn(place.turn.id);
  model.say(`Joined with the next turn of ${nameOf(model, place.turn)}`);
}
