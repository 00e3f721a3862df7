import type { TextRange } from '@shared/text/position';
import { folded, wordsOf } from './folded';

/**
 * Which letters of a name what was typed was found by, for showing them: each typed word where a word begins with it, else anywhere in
 * it, else letter by letter. Offsets are UTF-16 units of `name`.
 */
export function matchedLetters(name: string, typed: string): TextRange[] {
  const { text, places } = foldedWithPlaces(name);
  const marked = new Set<number>();
  for (const word of wordsOf(folded(typed))) {
    const start = beginning(text, word);
    if (start !== -1) for (let index = start; index < start + word.length; index += 1) marked.add(index);
    else for (const index of inOrder(text, word)) marked.add(index);
  }
  const ranges: { start: number; end: number }[] = [];
  for (const index of [...marked].sort((a, b) => a - b)) {
    const { start, end } = places[index] ?? { start: 0, end: 0 };
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

/** Where a word of the text begins with this, else where it stands at all; -1: nowhere. */
function beginning(text: string, word: string): number {
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
    if (start === 0 || !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) return start;
  }
  return text.indexOf(word);
}

/** The places of the letters that occur in this order; none when fewer than most of them do. */
function inOrder(text: string, word: string): number[] {
  const found: number[] = [];
  let from = 0;
  for (const letter of word) {
    const place = text.indexOf(letter, from);
    if (place === -1) continue;
    found.push(place);
    from = place + 1;
  }
  return found.length >= word.length - 2 && found.length > word.length / 2 ? found : [];
}

/** The folded text, and for each of its units the stretch of the original it came from. */
function foldedWithPlaces(name: string): { readonly text: string; readonly places: readonly TextRange[] } {
  let text = '';
  const places: TextRange[] = [];
  let start = 0;
  for (const letter of name) {
    const end = start + letter.length;
    const piece = folded(letter);
    text += piece;
    for (let unit = 0; unit < piece.length; unit += 1) places.push({ start, end });
    start = end;
  }
  return { text, places };
}
