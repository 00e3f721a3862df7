import { spaced } from './spacedLexicon';
import { longestNaming, type SpacedPlace } from './spacedPlace';
import { isGiven, isRole, isStop, isTelling, type SpacedWord } from './spacedWords';

export interface RoleBehind {
  readonly role: string;
  readonly end: number;
}

/** `، مدير الدائرة`, `(مدير الدائرة)`, `، 52 عاما، بائعة خبز` behind a name. */
export function roleBehind(place: SpacedPlace, at: number): RoleBehind | null {
  const { text, words } = place;
  const before = words[at - 1] as SpacedWord;
  const note = /^\s*\(([^()\n]{2,80})\)/u.exec(text.slice(before.end, before.end + 90));
  if (note) {
    const told = note[1] ?? '';
    return { role: /^[\d٠-٩]/u.test(told) ? '' : told, end: before.end + note[0].length };
  }
  const age = /^\s*[،,]\s*[\d٠-٩]{1,3}\s+\p{L}[\p{L}\p{M}]*(?=\s*[،,])/u.exec(
    text.slice(before.end, before.end + 40),
  );
  const end = before.end + (age?.[0].length ?? 0);
  const behind = age ? words.findIndex(({ start }) => start >= end) : at;
  const first = words[behind];
  const opens = first !== undefined && (isRole(first) || spaced.unnamed.has(first.key));
  if (!opens || !first.apart || !/^[»”")]?\s*[،,]\s*$/u.test(text.slice(end, first.start))) return null;
  return roleFrom(place, behind);
}

/** `علاء جمعة رئيس شركة مياه الشرب`: a role right behind a name, when more words belong to it. */
export function roleBeside(place: SpacedPlace, at: number): RoleBehind | null {
  const first = place.words[at];
  const next = place.words[at + 1];
  if (!first || first.apart || first.enclosed || !isRole(first) || isGiven(first)) return null;
  if (!next || next.apart || isTelling(next) || (isStop(next) && !spaced.roleLinks.has(next.exact)))
    return null;
  return roleFrom(place, at);
}

function roleFrom({ text, words }: SpacedPlace, at: number): RoleBehind {
  let to = at + 1;
  while (to < words.length && to < at + longestNaming) {
    const word = words[to] as SpacedWord;
    if (word.apart && !word.enclosed) break;
    if (!word.enclosed && !isRole(word) && isTelling(word)) break;
    if (isStop(word) && !spaced.roleLinks.has(word.exact)) break;
    to++;
  }
  while (to > at + 1 && isStop(words[to - 1] as SpacedWord)) to--;
  const end = closing(text, (words[to - 1] as SpacedWord).end);
  return { role: text.slice((words[at] as SpacedWord).start, end), end };
}

/** A quotation mark or a bracket that closes right behind the last word belongs to the role. */
export const closing = (text: string, end: number): number => {
  const sign = /^[»”)]/u.exec(text.slice(end, end + 1));
  return sign ? end + 1 : end;
};
