import { isHonorific, isNameWord, isParticle, isTitle, joined } from './wordKinds';
import type { Word } from './words';

const middlePatronymic =
  /(?:в[иі]ч|(?:ль|кузьм|лук|фом|ик[иі]т|іт)[иі]ч|[вў]на|[иі]чна|ұлы|қызы|улы|кызы|uly|kyzy|ovich|evich|ovna|evna)$/iu;
/** Only endings that no surname has: a Rusakovich is a surname. */
const lastPatronymic = /(?:[вў]на|[иі]чна|ұлы|қызы)$/iu;

export const isMiddlePatronymic = (word: Word): boolean => middlePatronymic.test(word.text);

/** The index after the longest run of name words that begins at `from`; `from` when there is none. */
export function nameRunEnd(words: readonly Word[], from: number): number {
  let end = from;
  for (let at = from; at < words.length && at < from + 6; at++) {
    const word = words[at];
    if (word === undefined || (at > from && !joined(word))) break;
    if (at > from && /\./.test(word.gap) && !isSaint(words, at - 1)) break;
    if (isNameWord(word) || (at > from && word.initial)) end = at + 1;
    else if (at > from && isSaint(words, at)) continue;
    else if (!(at > from && isParticle(word) && !word.capital)) break;
  }
  return end;
}

export function nameRunStart(words: readonly Word[], to: number): number {
  let start = to;
  for (let at = to - 1; at >= 0 && at >= to - 12; at--) {
    const word = words[at];
    if (word === undefined) break;
    if (isNameWord(word)) start = at;
    else if (at > 0 && at < to - 1 && isSaint(words, at)) continue;
    else if (!(isParticle(word) && !word.capital && at < to - 1 && at > 0)) break;
    if (!joined(word)) break;
  }
  while (start < to && isParticle(words[start] as Word) && !(words[start] as Word).capital) start++;
  return start;
}

/** `Mary-Ann St. Clair`: an abbreviation inside a surname. */
function isSaint(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    at > 0 &&
    /^(?:S(?:t|te|ta|to)|ST|STE)\.?$/u.test(word.text) &&
    next.capital &&
    /^\.?\s*$/u.test(next.gap)
  );
}

/** How many of the last words of a run of capitalised words are the name, when what stands before may end in capitals too. */
export function nameLength(run: readonly Word[]): number {
  if (run.length <= 2) return run.length;
  const last = run[run.length - 1] as Word;
  const initials = lengthWithInitials(run);
  if (initials > 0) return initials;
  const middle = run[run.length - 2] as Word;
  if (lastPatronymic.test(last.text) || middlePatronymic.test(middle.text) || middle.initial) return 3;
  let length = 2;
  while (length < run.length && !(run[run.length - length] as Word).capital) length++;
  return length;
}

/** `Собрания О.Н. Бадмаева`, `Думы Иванов И.И.`: two initials stand for all given names, and what is before is none. */
function lengthWithInitials(run: readonly Word[]): number {
  const at = run.findIndex(
    ({ initial, text }, index) => initial && (/\..*\p{L}/u.test(text) || run[index + 1]?.initial),
  );
  if (at < 1) return 0;
  const rest = run.slice(at).filter(({ initial }) => !initial).length;
  return rest === 0 ? run.length - at + 1 : rest === 1 ? run.length - at : 0;
}

function slice(text: string, words: readonly Word[], from: number, to: number): string {
  return from < to ? text.slice((words[from] as Word).start, (words[to - 1] as Word).end) : '';
}

/** `Mme de La Villéon`, `M. de Saint-Pern`, `Frau von Gunten`: behind a form of address a surname may begin with a particle. */
function behindParticles(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 3 && isLowParticle(words[at]) && joined(words[at] as Word)) at++;
  return words[at]?.capital && joined(words[at] as Word) ? at : from;
}

const isLowParticle = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && isParticle(word);

/** Name words from `from`, after a form of address and a title. */
export function nameAt(text: string, words: readonly Word[], from: number) {
  let at = from;
  let honorific = '';
  while (at < words.length && isHonorific(words[at] as Word) && (at === from || joined(words[at] as Word))) {
    honorific = (words[at] as Word).text;
    at++;
  }
  const nameFrom = at;
  while (at < words.length && isTitle(words[at] as Word) && joined(words[at] as Word)) at++;
  if (honorific !== '') at = behindParticles(words, at);
  const end = nameRunEnd(words, at);
  if (end === at) return null;
  return { honorific, name: slice(text, words, nameFrom, end), first: from, end, bare: end - at };
}
