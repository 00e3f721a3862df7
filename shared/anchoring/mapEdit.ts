import { DocumentText, type TextBlock } from '../text/documentText';
import type { Position, Span } from '../text/position';

/** One stretch of text that took another's place: `[start, oldEnd)` became `[start, newEnd)`. UTF-16 units. */
export interface Replacement {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/**
 * What was replaced between two texts. The common end is looked for first and never reaches before the caret, so that of
 * several equal letters the one at the caret is the one that was typed or deleted.
 */
export function findReplacement(before: string, after: string, caret: number | null): Replacement {
  const shorter = Math.min(before.length, after.length);
  const longestEnd = caret === null ? shorter : Math.min(shorter, after.length - caret);
  let same = 0;
  while (same < longestEnd && before.at(-same - 1) === after.at(-same - 1)) same += 1;
  let start = 0;
  while (start < shorter - same && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/**
 * Where the half-open stretch `[start, end)` is after a replacement; null when all of it was deleted. What is typed at either
 * edge stays outside, what replaces letters inside or exactly all of them is inside.
 */
export function mapRange(
  { start, end }: { start: number; end: number },
  edit: Replacement,
): { start: number; end: number } | null {
  const shift = edit.newEnd - edit.oldEnd;
  const typed = edit.start === edit.oldEnd;
  const mappedStart =
    start < edit.start || (start === edit.start && !typed)
      ? start
      : start < edit.oldEnd
        ? edit.newEnd
        : start + shift;
  const mappedEnd = end <= edit.start ? end : end < edit.oldEnd ? edit.start : end + shift;
  return mappedStart < mappedEnd ? { start: mappedStart, end: mappedEnd } : null;
}

/** A run of neighbouring blocks before and after an edit, and the blocks on both sides of it (null: none). */
export interface RunEdit {
  readonly removed: readonly TextBlock[];
  readonly inserted: readonly TextBlock[];
  readonly blockBefore: TextBlock | null;
  readonly blockAfter: TextBlock | null;
  /** Where the caret stands in the new text. */
  readonly caret: Position | null;
  /** Where the words began, in the new text, that are being typed in place of others; none: nothing is being replaced. */
  readonly replacing?: Position | undefined;
}

/**
 * How spans go through an edit of a run of blocks. A span may begin before the run and end after it; ends outside of the run
 * stay exactly where they are.
 */
export function mapEdit(edit: RunEdit): (span: Span) => Span | null {
  const before = new DocumentText(edit.removed);
  const after = new DocumentText(edit.inserted);
  const caret = edit.caret === null ? null : after.offsetOf(edit.caret);
  const replacement = findReplacement(before.text, after.text, caret);
  const replacing = edit.replacing === undefined ? null : after.offsetOf(edit.replacing);
  const typed = replacement.start === replacement.oldEnd;
  /** A space between two words of a replacement is left outside of the passage until the next word follows. */
  const isTypedOn = (end: number): boolean =>
    replacing !== null &&
    typed &&
    replacing < end &&
    end <= replacement.start &&
    before.text.slice(end, replacement.start).trim() === '';
  const lastBefore = edit.blockBefore && { block: edit.blockBefore.id, offset: edit.blockBefore.text.length };
  const firstAfter = edit.blockAfter && { block: edit.blockAfter.id, offset: 0 };

  return (span) => {
    const startOffset = before.offsetOf(span.start);
    const endOffset = before.offsetOf(span.end);
    if (startOffset === null && endOffset === null) return span;
    // An end outside of the run lies beyond its text on that side.
    const range = { start: startOffset ?? -1, end: endOffset ?? before.length + 1 };
    const mapped = isTypedOn(range.end)
      ? { start: range.start, end: replacement.newEnd }
      : mapRange(range, replacement);
    if (mapped === null) return null;
    const start = startOffset === null ? span.start : (after.positionAt(mapped.start) ?? firstAfter);
    const end = endOffset === null ? span.end : (after.positionAt(mapped.end) ?? lastBefore);
    return start === null || end === null ? null : { start, end };
  };
}
