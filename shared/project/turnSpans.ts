import { type DocumentText, documentText } from '../text/documentText';
import type { Span, TextRange } from '../text/position';
import type { Draft } from './draft';
import type { ProjectState } from './projectState';
import type { TurnRecord } from './records';

/** Detected ranges as the spans of a turn's speech: trimmed, in text order, empty ones left out. */
export function speechSpans(text: DocumentText, ranges: readonly TextRange[]): Span[] {
  return ranges
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((range) => spanOrNone(text, text.trimmed(range)));
}

/** The span of an attribution; null when there is none or no words are in it. */
export function attributionSpan(text: DocumentText, range: TextRange | null): Span | null {
  return (range && spanOrNone(text, text.trimmed(range))[0]) ?? null;
}

/** What is left of speech when a stretch of the text is given to somebody else. */
export function cutSpeech(text: DocumentText, speech: readonly Span[], taken: TextRange): readonly Span[] {
  const left = speech.flatMap((span) => {
    const range = text.rangeOf(span);
    if (range === null || range.end <= taken.start || taken.end <= range.start) return [span];
    const parts = [
      { start: range.start, end: Math.max(range.start, taken.start) },
      { start: Math.min(range.end, taken.end), end: range.end },
    ];
    return parts.flatMap((part) => spanOrNone(text, text.trimmed(part)));
  });
  return left.length === speech.length && left.every((span, index) => span === speech[index]) ? speech : left;
}

const hasWords = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

/** Signs that belong to a label before speech, when these words name the speaker. */
const labelEnd = /^[\s:：]+/u;

/**
 * The speech of one turn from the stretches it is to have: in text order, those that overlap or are apart only by blanks of a line joined.
 * The words that name the speaker, and the signs behind them, are nobody's speech; what has no letter is left out.
 */
export function spokenSpans(
  text: DocumentText,
  ranges: readonly TextRange[],
  attribution: Span | null,
): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const apart = last === undefined ? '' : text.slice({ start: last.end, end: start });
    if (last === undefined || apart.includes('\n') || apart.trim() !== '') joined.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  const spans = speechSpans(text, joined);
  const named = attribution && text.rangeOf(attribution);
  if (named === null) return spans;
  const left = cutSpeech(text, spans, named);
  if (left === spans) return spans;
  return left.flatMap((span) => {
    const range = text.rangeOf(span);
    if (range === null) return [];
    const words = text.slice(range);
    const touches =
      text.slice({ start: named.end, end: range.start }).trim() === '' && range.start >= named.end;
    const signs = touches ? (labelEnd.exec(words)?.[0].length ?? 0) : 0;
    return hasWords(words) ? spanOrNone(text, text.trimmed({ ...range, start: range.start + signs })) : [];
  });
}

/**
 * Gives stretches of a document to somebody: they are cut out of what others say, and words that are said name nobody any more.
 * @param keeper the turn that they are given to
 */
export function takeSpeech(
  state: ProjectState,
  draft: Draft,
  { id: keeper, document }: Pick<TurnRecord, 'id' | 'document'>,
  ranges: readonly TextRange[],
): void {
  const text = documentText(state.blocks(document));
  for (const turn of state.turns(document)) {
    if (turn.id === keeper) continue;
    let speech: readonly Span[] = turn.speech;
    for (const range of ranges) speech = cutSpeech(text, speech, range);
    const named = turn.attribution && text.rangeOf(turn.attribution);
    const isSaid =
      named !== null && ranges.some((range) => range.start < named.end && named.start < range.end);
    if (speech.length === 0) draft.remove(turn.id);
    else if (speech !== turn.speech || isSaid)
      draft.put({ ...turn, speech: [...speech], attribution: isSaid ? null : turn.attribution });
  }
}

/** Speech that goes on over a stretch which touches it, blanks aside; null when it does not. */
export function withPart(text: DocumentText, speech: readonly Span[], part: TextRange): Span[] | null {
  for (const [index, span] of speech.entries()) {
    const range = text.rangeOf(span);
    if (range === null) continue;
    const between = { start: Math.min(range.end, part.end), end: Math.max(range.start, part.start) };
    if (between.start < between.end && text.slice(between).trim() !== '') continue;
    const both = text.spanOf({
      start: Math.min(range.start, part.start),
      end: Math.max(range.end, part.end),
    });
    return both && speech.with(index, both);
  }
  return null;
}

function spanOrNone(text: DocumentText, range: TextRange | null): Span[] {
  const span = range && text.spanOf(range);
  return span === null ? [] : [span];
}
