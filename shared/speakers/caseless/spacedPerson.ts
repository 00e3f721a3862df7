import type { Mention } from '../foundTurn';
import type { Gender, Named } from './naming';
import { spaced } from './spacedLexicon';
import {
  bare,
  hasArticle,
  isAddress,
  isGiven,
  isLinked,
  isPossessed,
  isPrepositional,
  isRole,
  isStop,
  isWordOnly,
  type SpacedWord,
  sayingOf,
} from './spacedWords';

/** The longest naming with its role, and the longest name, in words. */
const longestNaming = 30;
const longestName = 6;

export interface SpacedPlace {
  readonly text: string;
  readonly words: readonly SpacedWord[];
  /** Folded names of the document, and the words they are made of. */
  readonly known: ReadonlySet<string>;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The naming of somebody rests on more than that the words could be a name. */
export function isSure({ words, known }: SpacedPlace, named: Named): boolean {
  const { mention } = named;
  if (mention.kind !== 'person' || mention.role !== '' || mention.honorific !== '')
    return mention.kind === 'person';
  const first = words.find(({ start, end }) => start >= named.start && end <= named.end);
  return (
    first !== undefined && (isGiven(first) || isLinked(first) || isAddress(first) || known.has(first.key))
  );
}

/** Reads somebody at word `from`: `Name`, `role Name`, `address Name`, with a role behind a comma or in brackets; a role alone. */
export function personAt(place: SpacedPlace, from: number, gender: Gender): Named | null {
  const { words } = place;
  const first = words[from];
  if (
    !first ||
    first.enclosed ||
    isStop(first) ||
    isWordOnly(words, from) ||
    (isTelling(first) && !isGiven(first) && !isRole(first))
  )
    return null;
  const limit = endOfPhrase(words, from);
  if (isUnnamed(words, from)) return voice(place, from, gender);
  const name = nameWithin(place, from, limit);
  if (name) return describe(place, from, name, gender);
  if (!isRole(first)) return null;
  return namedBehindComma(place, from, limit, gender) ?? roleAlone(place, from, limit, gender);
}

/** `المدير الجهوي للبيئة، السيد عبد الإله لمريني`: an address behind the comma opens the name of the one who has the role. */
function namedBehindComma(place: SpacedPlace, from: number, limit: number, gender: Gender): Named | null {
  const { words } = place;
  const next = words[limit];
  if (!next?.apart || !isAddress(next)) return null;
  const name = addressed(place, limit, endOfPhrase(words, limit));
  return name ? describe(place, from, name, gender) : null;
}

/** The naming ends before a sign, a saying, or what leads to the words said. */
function endOfPhrase(words: readonly SpacedWord[], from: number): number {
  let at = from + 1;
  while (at < words.length && at < from + longestNaming) {
    const word = words[at] as SpacedWord;
    if (word.apart && !word.enclosed) break;
    if (!word.enclosed && !isGiven(word) && !isRole(word) && isTelling(word)) break;
    at++;
  }
  return at;
}

const isTelling = (word: SpacedWord): boolean => spaced.leads.has(word.key) || sayingOf(word) !== undefined;

/** `أحد الحضور`, `مسؤول محلي`: somebody of whom it is not said who. A role without article and without a name is nobody in particular. */
function isUnnamed(words: readonly SpacedWord[], from: number): boolean {
  const first = words[from] as SpacedWord;
  const next = words[from + 1];
  return spaced.unnamed.has(first.key) && !(next !== undefined && !next.apart && isGiven(next));
}

function voice({ text, words }: SpacedPlace, from: number, gender: Gender): Named {
  let to = from + 1;
  while (to < words.length && to < from + 6) {
    const word = words[to] as SpacedWord;
    const inside = spaced.roleLinks.has(word.exact) && to === from + 1;
    if (word.apart || word.enclosed || isTelling(word) || (isStop(word) && !inside)) break;
    to++;
  }
  return naming(words, { from, to }, gender, false, {
    kind: 'voice',
    name: slice(text, words, from, to),
    role: '',
    honorific: '',
  });
}

/** Where the name is: behind an address, at a given name, or where a word without article follows one with it. */
function nameWithin(place: SpacedPlace, from: number, limit: number): Stretch | null {
  const { words } = place;
  const ledByRole = isRole(words[from] as SpacedWord);
  for (let at = from; at < limit; at++) {
    const word = words[at] as SpacedWord;
    if (word.enclosed) continue;
    if (isAddress(word) && (at === from || ledByRole)) {
      const name = addressed(place, at, limit);
      if (name) return name;
    }
    if (!ledByRole && at > from + 3) break;
    if (isStop(word) && !(ledByRole && spaced.roleLinks.has(word.exact))) break;
  }
  for (let at = from; at < limit; at++) {
    const word = words[at] as SpacedWord;
    if (word.enclosed) continue;
    if (isStop(word) && !(ledByRole && spaced.roleLinks.has(word.exact))) break;
    if (!ledByRole && at > from + 3) break;
    const begins = isGiven(word) || (spaced.nameJoiners.has(word.key) && at + 1 < limit);
    const before = at > from ? words[at - 1] : undefined;
    if (!begins || isWordOnly(words, at) || (before && spaced.places.has(before.key))) continue;
    const to = nameEnd(place, at, limit);
    if (to - at > 1 || (to > at && at === from)) return { from: at, to };
  }
  return ledByRole ? afterComplement(place, from, limit) : plainName(place, from, limit);
}

function addressed(place: SpacedPlace, at: number, limit: number): Stretch | null {
  let name = at;
  while (name < limit && isAddress(place.words[name] as SpacedWord)) name++;
  if (name >= limit || (place.words[name] as SpacedWord).enclosed) return null;
  const first = place.words[name] as SpacedWord;
  if (isStop(first) || (isRole(first) && !isGiven(first))) return null;
  const to = nameEnd(place, name, limit);
  return to > name ? { from: at, to } : null;
}

/** `وزير الصحة فراس الأبيض`: behind a role and its complement with the article, a word without it begins the name. */
function afterComplement(place: SpacedPlace, from: number, limit: number): Stretch | null {
  const { words } = place;
  for (let at = from + 1; at < limit; at++) {
    const word = words[at] as SpacedWord;
    const before = words[at - 1] as SpacedWord;
    if (isStop(word) && !spaced.roleLinks.has(word.exact)) return null;
    const begins =
      !word.enclosed &&
      (hasArticle(before) || before.enclosed) &&
      !hasArticle(word) &&
      !isRole(word) &&
      !isStop(word) &&
      !isPrepositional(word) &&
      !spaced.places.has(word.key) &&
      !spaced.things.has(word.key) &&
      !/^(?:ال|و|ل|ب|ك)/u.test(word.key);
    if (!begins) continue;
    const to = nameEnd(place, at, limit);
    return to - at > 1 && to - at < 5 ? { from: at, to } : null;
  }
  return null;
}

/** A name that no list holds: two words or more, the first without article, or one word that the document gives as somebody's name. */
function plainName(place: SpacedPlace, from: number, limit: number): Stretch | null {
  const first = place.words[from] as SpacedWord;
  if (spaced.things.has(first.key.replace(/^ال/u, '')) || spaced.places.has(first.key.replace(/^ال/u, '')))
    return null;
  const to = nameEnd(place, from, limit);
  if (to === from) return null;
  if (to - from === 1) return place.known.has(first.key) ? { from, to } : null;
  const named = !hasArticle(first) && !/\d/u.test(first.key);
  return named && to - from < 5 ? { from, to } : null;
}

function nameEnd(place: SpacedPlace, from: number, limit: number): number {
  let to = from;
  while (to < limit && to < from + longestName && (to === from || goesOn(place, from, to))) {
    const word = place.words[to] as SpacedWord;
    if (word.enclosed || isPrepositional(word) || (isStop(word) && !isLinked(word))) break;
    to++;
  }
  while (to > from && isLinked(place.words[to - 1] as SpacedWord)) to--;
  return to;
}

/** The word at `at` still belongs to the name that begins at `from`. */
function goesOn({ words, known }: SpacedPlace, from: number, at: number): boolean {
  const word = words[at] as SpacedWord;
  const before = words[at - 1] as SpacedWord;
  if (isLinked(word) || isLinked(before) || isGiven(word)) return true;
  if (isPossessed(word) || isTelling(word) || spaced.companions.has(word.exact)) return false;
  if (known.has(before.key) && !known.has(word.key)) return false;
  // A surname with the article is the last word of a name, unless another one with it follows.
  const compound = at - 2 >= from && isLinked(words[at - 2] as SpacedWord);
  if (hasArticle(before) && !compound && !isGiven(before) && !hasArticle(word)) return false;
  if (at > from + 1 && isRole(word) && !hasArticle(word)) return false;
  return bare(word.key) === word.key || word.key.startsWith('ف') || known.has(word.key);
}

function roleAlone(place: SpacedPlace, from: number, limit: number, gender: Gender): Named | null {
  const { text, words } = place;
  let to = from + 1;
  while (to < limit) {
    const word = words[to] as SpacedWord;
    if (isStop(word) || spaced.companions.has(word.exact) || (isPrepositional(word) && to > from + 1)) break;
    to++;
  }
  const name = slice(text, words, from, to);
  const definite = words.slice(from, to).some((word) => hasArticle(word) || word.enclosed);
  return naming(words, { from, to }, gender, false, {
    kind: definite ? 'role' : 'voice',
    name,
    role: '',
    honorific: '',
  });
}

function describe(place: SpacedPlace, from: number, name: Stretch, gender: Gender): Named {
  const { text, words } = place;
  let bareFrom = name.from;
  let honorific = '';
  while (bareFrom < name.to - 1 && spaced.honorifics.has((words[bareFrom] as SpacedWord).key)) {
    honorific = slice(text, words, bareFrom, bareFrom + 1);
    bareFrom++;
  }
  let untitled = bareFrom;
  while (untitled < name.to && isAddress(words[untitled] as SpacedWord)) untitled++;
  const before = slice(text, words, from, name.from);
  const behind = roleBehind(place, name.to);
  const mention: Mention = {
    kind: 'person',
    name: slice(text, words, bareFrom, name.to),
    role: before || (behind?.role ?? ''),
    honorific,
  };
  // A given name alone is a name for certain; a surname alone must be known.
  const full =
    parts(words, untitled, name.to) > 1 ||
    isGiven(words[untitled] as SpacedWord) ||
    isLinked(words[untitled] as SpacedWord);
  const named = naming(words, { from, to: name.to }, gender, full, mention);
  return behind ? { ...named, end: behind.end } : named;
}

/** How many names a stretch holds: `عبد القادر` is one. */
function parts(words: readonly SpacedWord[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const { key } = words[at] as SpacedWord;
    if (!spaced.nameJoiners.has(key) && !spaced.nameLinks.has(key)) count++;
  }
  return count;
}

/** `، مدير الدائرة`, `(مدير الدائرة)` behind a name. */
function roleBehind(
  { text, words }: SpacedPlace,
  at: number,
): { readonly role: string; readonly end: number } | null {
  const before = words[at - 1] as SpacedWord;
  const note = /^\s*\(([^()\n]{2,80})\)/u.exec(text.slice(before.end, before.end + 90));
  if (note) return { role: note[1] ?? '', end: before.end + note[0].length };
  const first = words[at];
  if (!first?.apart || !isRole(first) || !/^\s*[،,]\s*$/u.test(text.slice(before.end, first.start)))
    return null;
  let to = at + 1;
  while (to < words.length && to < at + longestNaming) {
    const word = words[to] as SpacedWord;
    if (word.apart && !word.enclosed) break;
    if (!word.enclosed && !isRole(word) && isTelling(word)) break;
    if (isStop(word) && !spaced.roleLinks.has(word.exact)) break;
    to++;
  }
  const end = closing(text, (words[to - 1] as SpacedWord).end);
  return { role: text.slice(first.start, end), end };
}

/** A quotation mark or a bracket that closes right behind the last word belongs to the role. */
const closing = (text: string, end: number): number => {
  const sign = /^[»”)]/u.exec(text.slice(end, end + 1));
  return sign ? end + 1 : end;
};

function naming(
  words: readonly SpacedWord[],
  { from, to }: Stretch,
  gender: Gender,
  full: boolean,
  mention: Mention,
): Named {
  const start = (words[from] as SpacedWord).start;
  return { kind: 'named', mention, start, end: (words[to - 1] as SpacedWord).end, full, gender };
}

function slice(text: string, words: readonly SpacedWord[], from: number, to: number): string {
  if (from >= to) return '';
  return text.slice((words[from] as SpacedWord).start, closing(text, (words[to - 1] as SpacedWord).end));
}
