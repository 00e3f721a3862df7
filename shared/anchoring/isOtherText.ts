import { type Word, wordsOf } from './words';

/** Words in a row that two texts of one language hardly share by chance. */
const run = 4;
/** Share of such runs of the old text that a version of it has at least. */
const enough = 0.02;
/** Texts with fewer runs tell nothing. */
const fewest = 40;
/** Runs of a long text that are looked for, evenly spread. */
const most = 4000;

/** Whether a text is no version of another but a different one: hardly any four words of that stand in it in a row. */
export function isOtherText(before: string, after: string): boolean {
  const words = wordsOf(before);
  const wanted = new Set<string>();
  const step = Math.max(1, words.length / most);
  for (let at = 0; at + run <= words.length; at += step) wanted.add(runAt(words, Math.floor(at)));
  if (wanted.size < fewest) return false;
  const needed = enough * wanted.size;
  const there = wordsOf(after);
  let found = 0;
  for (let at = 0; at + run <= there.length && found < needed; at += 1)
    if (wanted.delete(runAt(there, at))) found += 1;
  return found < needed;
}

const runAt = (words: readonly Word[], at: number): string =>
  `${words[at]?.word} ${words[at + 1]?.word} ${words[at + 2]?.word} ${words[at + 3]?.word}`;
