import { spaced } from './spacedLexicon';
import type { SpacedPlace, Stretch } from './spacedPlace';
import {
  bare,
  hasArticle,
  isAddress,
  isGiven,
  isKin,
  isLinked,
  isPossessed,
  isPrepositional,
  isRole,
  isStop,
  isTelling,
  isWordOnly,
  type SpacedWord,
  withoutArticle,
} from './spacedWords';

/** In words. */
const longestName = 6;

/** Where the name is: behind an address, at a given name, or where a word without article follows one with it. */
export function nameWithin(place: SpacedPlace, from: number, limit: number): Stretch | null {
  const { words } = place;
  const first = words[from] as SpacedWord;
  const ledByRole = isRole(first) || isKin(first);
  const inside = (word: SpacedWord): boolean =>
    !isStop(word) || (ledByRole && spaced.roleLinks.has(word.exact));
  const last = ledByRole ? limit : from + 1;
  for (let at = from; at < last && inside(words[at] as SpacedWord); at++) {
    const word = words[at] as SpacedWord;
    const name =
      !word.enclosed && isAddress(word) && !isOfficeOf(word, words[at + 1])
        ? addressed(place, at, limit)
        : null;
    if (name) return name;
  }
  for (let at = from; at < last && inside(words[at] as SpacedWord); at++) {
    const word = words[at] as SpacedWord;
    const begins = isGiven(word) || (spaced.nameJoiners.has(word.key) && at + 1 < limit);
    const before = at > from ? words[at - 1] : undefined;
    if (!begins || word.enclosed || isWordOnly(words, at) || (before && spaced.places.has(before.key)))
      continue;
    const to = nameEnd(place, at, limit);
    if (to - at > 1 || (to > at && (at === from || isKin(before as SpacedWord)))) return { from: at, to };
  }
  if (!ledByRole) return plainName(place, from, limit);
  return familiarName(place, from, limit) ?? afterComplement(place, from, limit);
}

/** `أستاذة العمارة`: a word that is an address as well, with what somebody has the office of. */
const isOfficeOf = (word: SpacedWord, next: SpacedWord | undefined): boolean =>
  isRole(word) && !hasArticle(word) && next !== undefined && hasArticle(next) && !isGiven(next);

/** `الوزير الحنيطي`: right behind a word for an office, a surname that the document gives with a full name. */
function familiarName({ words, known }: SpacedPlace, from: number, limit: number): Stretch | null {
  const word = words[from + 1];
  const fits =
    word && from + 1 < limit && !word.enclosed && known.has(word.key) && !isRole(word) && !isStop(word);
  return fits ? { from: from + 1, to: from + 2 } : null;
}

export function addressed(place: SpacedPlace, at: number, limit: number): Stretch | null {
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
  const noun = withoutArticle(first.key);
  if (spaced.things.has(noun) || spaced.places.has(noun) || spaced.written.has(noun)) return null;
  const to = nameEnd(place, from, limit);
  if (to === from) return null;
  const last = place.words[to - 1] as SpacedWord;
  const next = place.words[to];
  // A noun with the article is the object of the verb before, unless the name ends its clause with it.
  const ends = next === undefined || next.apart || place.known.has(last.key);
  if (to - from === 1 || (hasArticle(last) && !ends))
    return place.known.has(first.key) ? { from, to: from + 1 } : null;
  const named =
    !hasArticle(first) &&
    !/\d/u.test(first.key) &&
    !place.words.slice(from, to).some((word) => isPlural(word));
  return named && to - from < 5 ? { from, to } : null;
}

/** `سكان`, `مسعفون`, `وعود`: words for several are no names, and where one stands nobody in particular is meant. */
const isPlural = (word: SpacedWord): boolean =>
  !isGiven(word) && word.key.length > 4 && /(?:ون|ات)$/u.test(word.key) && !hasArticle(word);

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
  if (word.accusative || isPossessed(word) || isTelling(word) || spaced.companions.has(word.exact))
    return false;
  if (known.has(before.key) && !known.has(word.key)) return false;
  // A surname with the article is the last word of a name, unless another one with it follows.
  const compound = at - 2 >= from && isLinked(words[at - 2] as SpacedWord);
  if (hasArticle(before) && !compound && !isGiven(before) && !hasArticle(word)) return false;
  const next = words[at + 1];
  const opensRole =
    !hasArticle(word) || (spaced.offices.has(word.key) && next?.apart === false && !isTelling(next));
  if (at === from + 1 && spaced.offices.has(word.key) && !hasArticle(word) && next !== undefined)
    return false;
  if (at > from + 1 && ((isRole(word) && opensRole) || looksLikeVerb(word) || isConstruct(word, next)))
    return false;
  return bare(word.key) === word.key || word.key.startsWith('ف') || known.has(word.key);
}

/** `باب المكتبة`: a noun that one with the article completes is no name. */
const isConstruct = (word: SpacedWord, next: SpacedWord | undefined): boolean =>
  !hasArticle(word) && next !== undefined && !next.apart && hasArticle(next);

/** `يبيع`, `تجلس`, `عادت`: behind two names a third one hardly looks so. */
const looksLikeVerb = ({ key, exact }: SpacedWord): boolean =>
  key.length > 3 && (/^[يت].*[^يه]$/u.test(key) || exact.endsWith('ت'));

/** A given name, or one that is tied together, and at least one more. */
export function givenName(place: SpacedPlace, at: number, limit: number): Stretch | null {
  const word = place.words[at] as SpacedWord;
  if (!(isGiven(word) || spaced.nameJoiners.has(word.key)) || isWordOnly(place.words, at)) return null;
  const to = nameEnd(place, at, limit);
  return to - at > 1 ? { from: at, to } : null;
}
