import type { ActionId } from '@shared/ipc/actions';
import { spanText } from '@shared/text/documentText';
import { useEffect } from 'react';
import { registerAction, useIsActivePart } from '@/bridge/actionRegistry';
import { useSelection } from '@/bridge/selection';
import { copyQuotation } from '@/memo';
import type { ReaderModel } from './ReaderModel';
import { growSelection, shrinkSelection } from './selecting/growSelection';
import { moveCaret } from './selecting/moveCaret';
import { walkPassages } from './selecting/walkPassages';
import type { Layer } from './tagging/layers';
import { layersHere } from './tagging/layersHere';
import { type Move, moveEnd } from './tagging/moveBounds';
import { openRecode } from './tagging/openRecode';
import { passageTarget, turnTarget } from './tagging/passageTarget';
import { removeLayer } from './tagging/removeLayer';
import { inVivoName, tagInVivo } from './tagging/tagPassage';
import { moveTurnEnd } from './turns/moveTurnEnd';
import { unspokenSpan } from './turns/speechTarget';
import { turnActions } from './turns/turnActions';
import { meantTurn } from './turns/turnPlaces';

const noPassage = 'Select a passage first.';
const noWords = 'Select some words first.';
const noCaret = 'Put the caret into the text first.';
const noCoding = 'There is no coding here.';
const noAnnotation = 'Choose a passage first: Tab goes to the next one. W chooses the turn.';
const noPassages = 'Nothing is tagged in this text yet. Escape leaves it.';

const unless = (there: boolean, sentence: string): string | null => (there ? null : sentence);

interface ReaderAction {
  readonly id: ActionId;
  readonly run: () => void;
  readonly obstacle: () => string | null;
}

/** Registers what the passage menu and its keys do in the reader, while it is the one they are about. */
export function useReaderActions(model: ReaderModel): void {
  const isMeant = useIsActivePart();
  useEffect(() => {
    if (!isMeant) return;
    const stops = readerActions(model).map(({ id, run, obstacle }) => registerAction(id, run, obstacle));
    return () => {
      for (const stop of stops) stop();
    };
  }, [model, isMeant]);
}

function readerActions(model: ReaderModel): readonly ReaderAction[] {
  const list: ReaderAction[] = [];
  const act = (id: ActionId, run: () => void, obstacle: ReaderAction['obstacle'] = () => null) =>
    list.push({ id, run, obstacle });

  const hasCaret = () => {
    const { document, span, caret } = useSelection.getState();
    return unless(document === model.document && (span ?? caret) !== null, noCaret);
  };
  const hasPassage = () => unless(passageTarget(model) !== null, noPassage);
  const hasPassageOrCaret = () => (passageTarget(model) === null ? hasCaret() : null);
  const hasEnds = () => unless((model.selectedAnnotation ?? model.selectedTurn) !== undefined, noAnnotation);
  const hasPassages = () => unless(model.state.annotations(model.document).length > 0, noPassages);

  act('passage.code', () => openPicker(model, passageTarget(model) ?? turnTarget(model)), hasPassageOrCaret);
  act('passage.turn', () => openPicker(model, turnTarget(model)), hasCaret);
  act(
    'passage.inVivo',
    () => {
      const target = passageTarget(model);
      if (target) void tagInVivo(model, target);
    },
    () => unless(wordsOf(model) !== '', noWords),
  );
  act('passage.active', () => openActive(model));
  act(
    'passage.recode',
    () => changeHere(model),
    () =>
      unless(
        layersHere(model).some(({ coding }) => coding !== null),
        noCoding,
      ),
  );
  act('passage.memo', () => openMemo(model), hasPassage);
  act('passage.quote', () => quoteHere(model), hasPassage);
  act('passage.speaker', () => askWhoSpeaks(model), hasPassageOrCaret);
  act(
    'passage.delete',
    () => removeHere(model),
    () => unless(layersHere(model).length > 0, noCoding),
  );
  act('passage.next', () => walkPassages(model, 1), hasPassages);
  act('passage.previous', () => walkPassages(model, -1), hasPassages);
  act('selection.grow', () => growSelection(model), hasCaret);
  act('selection.shrink', () => shrinkSelection(model), hasCaret);
  for (const [way, step] of [
    ['next', 1],
    ['previous', -1],
  ] as const) {
    act(`caret.${way}Sentence`, () => moveCaret(model, { by: 'sentence', step, extend: false }), hasCaret);
    act(`caret.${way}Turn`, () => moveCaret(model, { by: 'turn', step, extend: false }), hasCaret);
    act(`selection.${way}Sentence`, () => moveCaret(model, { by: 'sentence', step, extend: true }), hasCaret);
    act(`selection.${way}Turn`, () => moveCaret(model, { by: 'turn', step, extend: true }), hasCaret);
  }
  for (const [way, step] of [
    ['Later', 1],
    ['Earlier', -1],
  ] as const) {
    for (const side of ['start', 'end'] as const) {
      act(`bounds.${side}Word${way}`, () => moveEndOf(model, { side, by: 'word', step }), hasEnds);
      act(`bounds.${side}Sentence${way}`, () => moveEndOf(model, { side, by: 'sentence', step }), hasEnds);
    }
  }
  act('reader.edit', () => model.setEditing(!model.editing));
  return [...list, ...turnActions(model)];
}

/** Moves an end of the chosen passage, or else of the chosen turn. */
function moveEndOf(model: ReaderModel, move: Move): void {
  const { selectedAnnotation, selectedTurn } = model;
  if (!selectedAnnotation && selectedTurn) moveTurnEnd(model, selectedTurn, move);
  else moveEnd(model, move);
}

/** Asks who says the selected words or passage; at a caret alone, who speaks in the turn there, or in the paragraph. */
function askWhoSpeaks(model: ReaderModel): void {
  const target = passageTarget(model);
  const turn = target ? undefined : meantTurn(model)?.turn;
  const span = turn ? turn.speech[0] : unspokenSpan(model);
  if (target) model.open({ kind: 'speaker', target, purpose: { does: 'say' } });
  else if (span) {
    const purpose = turn ? { does: 'give' as const, turns: [turn.id] } : { does: 'say' as const };
    model.open({ kind: 'speaker', target: { span, annotation: null }, purpose });
  }
}

function openPicker(model: ReaderModel, target: ReturnType<typeof passageTarget>): void {
  if (target) model.open({ kind: 'theme', target, purpose: { does: 'tag' } });
}

/** The words that are selected, or the chosen passage with whoever is said to speak in it. */
function quoteHere(model: ReaderModel): void {
  const target = passageTarget(model);
  if (target === null) return;
  const { annotation, span } = target;
  void copyQuotation(annotation === null ? { document: model.document, span } : { annotation });
}

function openMemo(model: ReaderModel): void {
  const target = passageTarget(model);
  if (target) model.open({ kind: 'memo', target });
}

/** Asks which theme to tag selection after selection with; stands at the caret, or at the first words of the text. */
function openActive(model: ReaderModel): void {
  const [first] = model.state.blocks(model.document);
  const start = useSelection.getState().caret ?? { block: first?.id ?? '', offset: 0 };
  const target = passageTarget(model) ?? { span: { start, end: start }, annotation: null };
  model.open({ kind: 'theme', target, purpose: { does: 'keep' } });
}

function wordsOf(model: ReaderModel): string {
  const target = passageTarget(model);
  return inVivoName((target && spanText(model.state.blocks(model.document), target.span)) ?? '');
}

/** Removes the coding that is meant; asks when there are several at the place. */
function removeHere(model: ReaderModel): void {
  const layers = layersHere(model);
  const [only] = layers;
  if (layers.length > 1) askWhich(model, 'remove', layers);
  else if (only) void removeLayer(model, only);
}

/** Asks for another theme for the coding that is meant, after asking which when there are several. */
function changeHere(model: ReaderModel): void {
  const layers = layersHere(model).filter(({ coding }) => coding !== null);
  const [only] = layers;
  if (layers.length > 1) askWhich(model, 'recode', layers);
  else if (only) openRecode(model, only);
}

function askWhich(model: ReaderModel, purpose: 'remove' | 'recode', layers: readonly Layer[]): void {
  const { span, caret } = useSelection.getState();
  const [first] = layers;
  if (!first) return;
  model.open({
    kind: 'layers',
    purpose,
    annotations: [...new Set(layers.map(({ annotation }) => annotation.id))],
    at: span?.start ?? caret ?? first.annotation.start,
    focused: true,
  });
}
