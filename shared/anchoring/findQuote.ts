import type { TextRange } from '../text/position';
import type { Quote } from './quote';

/**
 * Where the words of a quote stand in a text, in UTF-16 units; of several places the one whose surroundings are most alike, and of those
 * the nearest to `near`. When the whole is not there, its longest beginning of whole words that is, down to half of it. Null: none.
 */
export function findQuote(text: string, quote: Quote, near: number): TextRange | null {
  const { head, tail, length } = quote;
  const wanted = head.trimEnd();
  if (wanted === '') return null;
  if (tail !== '') {
    const start = best(places(text, head), text, quote, near);
    const end = start === null ? -1 : text.indexOf(tail, start + head.length);
    const found = start !== null && end !== -1 && end + tail.length - start <= 2 * length;
    return found ? { start, end: end + tail.length } : null;
  }
  for (const part of beginnings(wanted)) {
    const start = best(places(text, part), text, quote, near);
    if (start !== null) return { start, end: start + part.length };
  }
  return null;
}

/** The words from the first on, ever fewer of them, down to half. */
function* beginnings(words: string): Generator<string> {
  const ends = [...words.matchAll(/(?<=\S)(?=\s)/gu)].map(({ index }) => index);
  yield words;
  for (const end of ends.toReversed()) if (end * 2 >= words.length) yield words.slice(0, end);
}

function places(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && found.length < 1000; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

function best(starts: readonly number[], text: string, quote: Quote, near: number): number | null {
  let chosen: number | null = null;
  let most = -1;
  for (const start of starts) {
    const likeness = alikeAround(text, start, quote);
    const nearer = chosen === null || Math.abs(start - near) < Math.abs(chosen - near);
    if (likeness > most || (likeness === most && nearer)) {
      chosen = start;
      most = likeness;
    }
  }
  return chosen;
}

function alikeAround(text: string, start: number, { prefix, suffix, length }: Quote): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-before - 1) === text[start - before - 1]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[start + length + after]) after += 1;
  return before + after;
}
