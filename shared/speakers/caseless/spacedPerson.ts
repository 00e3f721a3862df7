import type { Mention } from '../foundTurn';
import type { Gender, Named } from './naming';
import { spaced } from './spacedLexicon';
import { addressed, givenName, nameWithin } from './spacedName';
import { longestNaming, type SpacedPlace, type Stretch } from './spacedPlace';
import { closing, roleBehind, roleBeside } from './spacedRole';
import {
  genderOf,
  hasArticle,
  isAddress,
  isGiven,
  isLinked,
  isPrepositional,
  isRole,
  isStop,
  isTelling,
  isWordOnly,
  type SpacedWord,
  withoutArticle,
} from './spacedWords';

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
  // `الأستاذ الجامعي، الدكتور رابح قاسي`: what looks like an address and a surname may be a role.
  const fuller =
    name && isRole(first) && name.to - from < 3 ? namedBehindComma(place, from, limit, gender) : null;
  if (fuller) return fuller;
  if (name) return describe(place, from, name, gender);
  if (!isRole(first) && !isNoun(first) && !isVoice(first)) return null;
  return namedBehindComma(place, from, limit, gender) ?? roleAlone(place, from, limit, gender);
}

/** `الرجل`, `السيدة`: a word for a person with the article. */
const isNoun = (word: SpacedWord): boolean => hasArticle(word) && spaced.nouns.has(withoutArticle(word.key));

/** `المصدر`: who was told of before without the article. */
const isVoice = (word: SpacedWord): boolean =>
  hasArticle(word) && spaced.unnamed.has(withoutArticle(word.key));

/** `المدير الجهوي للبيئة، السيد عبد الإله لمريني`, `رئيس الدائرة، نجيب العياري`: the name of the one who has the role stands behind a comma. */
function namedBehindComma(place: SpacedPlace, from: number, limit: number, gender: Gender): Named | null {
  const { words, text } = place;
  const next = words[limit];
  const before = words[limit - 1];
  if (
    !next?.apart ||
    next.enclosed ||
    !before ||
    !/^[»”")]?\s*[،,]\s*$/u.test(text.slice(before.end, next.start))
  )
    return null;
  const end = endOfPhrase(words, limit);
  const name = isAddress(next) ? addressed(place, limit, end) : givenName(place, limit, end);
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

/** `أحد الحضور`, `مسؤول محلي`: somebody of whom it is not said who. A role without article and without a name is nobody in particular. */
export function isUnnamed(words: readonly SpacedWord[], from: number): boolean {
  const first = words[from] as SpacedWord;
  const next = words[from + 1];
  const noun = spaced.unnamed.has(first.key) || (spaced.nouns.has(first.key) && !isAddress(first));
  return noun && !(next !== undefined && !next.apart && isGiven(next));
}

function voice({ text, words }: SpacedPlace, from: number, gender: Gender): Named {
  let to = from + 1;
  while (to < words.length && to < from + 6) {
    const word = words[to] as SpacedWord;
    const inside = spaced.roleLinks.has(word.exact) && to === from + 1;
    if (word.apart || word.enclosed || isTelling(word) || (isStop(word) && !inside)) break;
    to++;
  }
  const named = naming(words, { from, to }, gender, false, {
    kind: 'voice',
    name: slice(text, words, from, to),
    role: '',
    honorific: '',
  });
  return spaced.voices.has((words[from] as SpacedWord).key) ? { ...named, unseen: true } : named;
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
  const named = naming(words, { from, to }, gender, false, {
    kind: definite ? 'role' : 'voice',
    name,
    role: '',
    honorific: '',
  });
  return isNoun(words[from] as SpacedWord) ? { ...named, anaphor: true } : named;
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
  const behind = roleBehind(place, name.to) ?? roleBeside(place, name.to);
  const mention: Mention = {
    kind: 'person',
    name: slice(text, words, bareFrom, name.to),
    role: before || (behind?.role ?? ''),
    honorific,
  };
  // A given name alone is a name for certain; a surname alone must be known.
  const first = untitled < name.to ? words[untitled] : undefined;
  const full =
    first !== undefined && (parts(words, untitled, name.to) > 1 || isGiven(first) || isLinked(first));
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

function naming(
  words: readonly SpacedWord[],
  { from, to }: Stretch,
  gender: Gender,
  full: boolean,
  mention: Mention,
): Named {
  const start = (words[from] as SpacedWord).start;
  const end = (words[to - 1] as SpacedWord).end;
  return { kind: 'named', mention, start, end, full, gender: gender || genderWithin(words, from, to) };
}

/** Names and addresses come before roles: a woman may be called by the man's word for her office, no man by the woman's. */
function genderWithin(words: readonly SpacedWord[], from: number, to: number): Gender {
  let byRole: Gender = '';
  for (const word of words.slice(from, to)) {
    if (word.enclosed) continue;
    const gender = genderOf(word);
    if (gender !== '' && (isGiven(word) || isAddress(word) || isLinked(word))) return gender;
    if (gender === 'feminine' || spaced.nouns.has(withoutArticle(word.key))) byRole ||= gender;
  }
  return byRole;
}

function slice(text: string, words: readonly SpacedWord[], from: number, to: number): string {
  if (from >= to) return '';
  return text.slice((words[from] as SpacedWord).start, closing(text, (words[to - 1] as SpacedWord).end));
}
