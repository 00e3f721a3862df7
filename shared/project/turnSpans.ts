import type { DocumentText } from '../text/documentText';
import type { Span, TextRange } from '../text/position';

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
