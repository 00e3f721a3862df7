import { describeQuote, sameQuote } from '../anchoring/describeQuote';
import type { DocumentText } from '../text/documentText';
import type { Span } from '../text/position';
import type { Draft } from './draft';
import type { ProjectState } from './projectState';
import type { AnnotationRecord, TurnRecord } from './records';

/** A change of a document's text that its annotations and turns have to follow. */
export interface TextChange {
  readonly document: string;
  /** The text as it is afterwards. */
  readonly text: DocumentText;
  /** Blocks whose text changes or that go; ends of spans in other blocks stay where they are. */
  readonly changed: ReadonlySet<string>;
  /** Blocks next to them, whose words stand around passages too. */
  readonly around: ReadonlySet<string>;
  /** Where a span with an end in a changed block is afterwards; null: nothing of it is left. */
  readonly map: (span: Span) => Span | null;
}

/**
 * Lets everything that lies on a text follow its change: ends of spans come to lie on words and whole letters, quotes are taken anew,
 * and what nothing is left of goes.
 */
export function followText(state: ProjectState, draft: Draft, change: TextChange): void {
  const follow = follower(change);
  for (const annotation of state.annotationsIn(
    change.document,
    new Set([...change.changed, ...change.around]),
  )) {
    const moved = movedAnnotation(change.text, annotation, follow);
    if (moved === null) draft.remove(annotation.id);
    else draft.put(moved);
  }
  for (const turn of state.turns(change.document)) {
    const moved = movedTurn(turn, follow);
    if (moved === null) draft.remove(turn.id);
    else if (moved !== turn) draft.put(moved);
  }
}

type Follow = (span: Span) => Span | null;

/** How spans of records follow: untouched ends stay, moved ends lie on words and whole letters. */
function follower({ text, changed, map }: TextChange): Follow {
  return (span) => {
    if (!changed.has(span.start.block) && !changed.has(span.end.block)) return span;
    const mapped = map(span);
    const tight = mapped && text.tightened(mapped);
    return tight && text.snapped(tight);
  };
}

function movedAnnotation(
  text: DocumentText,
  annotation: AnnotationRecord,
  follow: Follow,
): AnnotationRecord | null {
  const span = follow(annotation);
  const range = span && text.rangeOf(span);
  if (span === null || range === null) return null;
  const described = describeQuote(text, range);
  const quote = sameQuote(described, annotation.quote) ? annotation.quote : described;
  return { ...annotation, start: span.start, end: span.end, quote };
}

function movedTurn(turn: TurnRecord, follow: Follow): TurnRecord | null {
  const speech = turn.speech.map(follow);
  const attribution = turn.attribution && follow(turn.attribution);
  if (attribution === turn.attribution && speech.every((span, index) => span === turn.speech[index]))
    return turn;
  const left = speech.filter((span) => span !== null);
  return left.length === 0 ? null : { ...turn, attribution, speech: left };
}
