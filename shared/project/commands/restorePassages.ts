import { ok, type Result, refuse } from '../../base/result';
import { documentText } from '../../text/documentText';
import type { Span } from '../../text/position';
import { type CommandContext, defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted } from '../names';
import { annotationsOn, joinMemos, makeAnnotation, type Passage, passageOf } from '../passages';
import type { ProjectState } from '../projectState';
import type { AnnotationRecord, TurnRecord } from '../records';
import { cutSpeech, withPart } from '../turnSpans';

type Restored = CommandParams<'restorePassages'>;

export const restorePassages = defineCommand({
  code: 'restorePassages',
  params: commandParams.restorePassages,
  propose(state, { document, passages, turns, run }, context) {
    if (state.document(document) === undefined) return missing('document');
    const draft = new Draft(state);
    const placed = new Map<string, AnnotationRecord>();
    for (const { passage, span } of passages) {
      const place = passageOf(state, document, span);
      if (!place.ok) return place;
      const known = withoutLost(state, passage);
      if (state.get(passage.id) !== undefined || known === null) continue;
      const key = JSON.stringify(place.value.span);
      const there = placed.get(key) ?? annotationsOn(state, document, place.value.span)[0];
      const made = makeAnnotation(place.value, context);
      const back = { ...known, document, start: made.start, end: made.end, quote: made.quote };
      placed.set(key, there === undefined ? back : joined(there, back));
    }
    for (const annotation of placed.values()) draft.put(annotation);
    for (const turn of turns) {
      const spoken = restoreTurn(state, draft, document, turn, context);
      if (!spoken.ok) return spoken;
    }
    const diff = draft.diff();
    if (diff.length === 0)
      return refuse(
        'nothing-to-bring-back',
        'This passage is in the project already, or its themes are gone. Nothing was changed.',
      );
    const [first] = placed.values();
    return ok({
      diff,
      label: placed.size === 1 ? 'Bring back a passage' : `Bring back ${counted(placed.size, 'passage')}`,
      ...(first !== undefined && { subject: first.id }),
      ...(run !== undefined && { run }),
    });
  },
});

/** A passage without what has gone from the project since; null when neither coding nor memo is left. */
function withoutLost(state: ProjectState, passage: AnnotationRecord): AnnotationRecord | null {
  const codings = passage.codings.filter(({ theme }) => state.theme(theme)?.groupsOnly === false);
  if (codings.length === 0 && passage.memo === '') return null;
  const speaker = state.speaker(passage.speaker ?? '')?.id ?? null;
  return { ...passage, codings, speaker };
}

/** What is there already keeps its id; links lead to it. */
function joined(there: AnnotationRecord, back: AnnotationRecord): AnnotationRecord {
  const themes = new Set(there.codings.map(({ theme }) => theme));
  return {
    ...there,
    codings: [...there.codings, ...back.codings.filter(({ theme }) => !themes.has(theme))],
    memo: joinMemos(there.memo, back.memo),
    speaker: there.speaker ?? back.speaker,
  };
}

/**
 * A turn is where its words are; what another speaker's turn holds of them is cut out of it. Of one that is in the project still only a
 * part has moved: it goes on a turn of the same speaker that it comes to touch, or is one of its own.
 */
function restoreTurn(
  state: ProjectState,
  draft: Draft,
  document: string,
  { turn, attribution, speech }: Restored['turns'][number],
  context: CommandContext,
): Result<null> {
  if (state.speaker(turn.speaker) === undefined) return ok(null);
  const places: Passage[] = [];
  for (const span of [...speech, ...(attribution === null ? [] : [attribution])]) {
    const place = passageOf(state, document, span);
    if (!place.ok) return place;
    places.push(place.value);
  }
  const text = documentText(state.blocks(document));
  const isPart = state.get(turn.id) !== undefined;
  for (const { id } of state.turns(document)) {
    const other = draft.get(id);
    if (other?.type !== 'turn') continue;
    if (isPart && other.speaker === turn.speaker) continue;
    let left: readonly Span[] = other.speech;
    for (const { range } of places) left = cutSpeech(text, left, range);
    if (left.length === 0) draft.remove(id);
    else if (left !== other.speech) draft.put({ ...other, speech: [...left] });
  }
  if (isPart) {
    for (const place of places) addPart(state, draft, turn, place, context);
    return ok(null);
  }
  const spans = places.map(({ span }) => span);
  draft.put({
    ...turn,
    document,
    speech: spans.slice(0, speech.length),
    attribution: spans[speech.length] ?? null,
  });
  return ok(null);
}

function addPart(
  state: ProjectState,
  draft: Draft,
  of: TurnRecord,
  { document, text, range, span }: Passage,
  context: CommandContext,
): void {
  for (const { id } of state.turns(document)) {
    const turn = draft.get(id);
    if (turn?.type !== 'turn' || turn.speaker !== of.speaker) continue;
    const longer = withPart(text, turn.speech, range);
    if (longer === null) continue;
    draft.put({ ...turn, speech: longer });
    return;
  }
  draft.put({ ...of, id: context.ids.next(), document, speech: [span], attribution: null });
}
