import { around } from './around';
import type { TextRange } from './position';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** No word is longer than this; UTF-16 units. */
const REACH = 240;

const joins = /^[-\u2010\u2011]$/;

/**
 * The words of a text that touch a range or stand near it, in order, without the marks between them. Parts joined by a hyphen are one
 * word. Offsets are those of `text`, UTF-16 units.
 */
export function wordsNear(text: string, range: TextRange): TextRange[] {
  const near = around(text, range, REACH);
  const words: { start: number; end: number }[] = [];
  let joined = false;
  for (const { segment, index, isWordLike } of segmenter.segment(near.text)) {
    const start = near.from + index;
    const last = words.at(-1);
    if (isWordLike !== true) joined = joins.test(segment) && last?.end === start;
    else if (joined && last) {
      last.end = start + segment.length;
      joined = false;
    } else words.push({ start, end: start + segment.length });
  }
  return words;
}

/** How many words a text has; parts joined by a hyphen are one. */
export function countWords(text: string): number {
  let count = 0;
  let joined = false;
  let inWord = false;
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike === true) {
      if (!joined) count += 1;
      inWord = true;
      joined = false;
    } else {
      joined = inWord && joins.test(segment);
      inWord = false;
    }
  }
  return count;
}

/**
 * The word at an offset: the one it stands in or before; else the one it stands behind; else the next, or the last. Null where there
 * is no word near.
 */
export function wordAt(text: string, offset: number): TextRange | null {
  const words = wordsNear(text, { start: offset, end: offset });
  return (
    words.find(({ start, end }) => start <= offset && offset < end) ??
    words.find(({ end }) => end === offset) ??
    words.find(({ start }) => start > offset) ??
    words.at(-1) ??
    null
  );
}

/** From the beginning of the first word that a range touches to the end of the last; the range itself where there is none. */
export function wholeWords(text: string, { start, end }: TextRange): TextRange {
  const touched = wordsNear(text, { start, end }).filter((word) => word.start < end && word.end > start);
  return {
    start: Math.min(start, touched[0]?.start ?? start),
    end: Math.max(end, touched.at(-1)?.end ?? end),
  };
}
