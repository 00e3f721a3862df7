import type { Gender, Named } from './naming';
import { spaced } from './spacedLexicon';
import { isSure, personAt } from './spacedPerson';
import type { SpacedPlace } from './spacedPlace';
import {
  bare,
  isAddress,
  isGiven,
  isKin,
  isLinked,
  isRole,
  isStop,
  isTelling,
  type SpacedWord,
  sayingOf,
} from './spacedWords';

/** Somebody in a clause, by word. */
export interface Standing {
  readonly named: Named;
  readonly at: number;
  /** A preposition governs who it is, or a `that` before: no subject of the sentence. */
  readonly governed: boolean;
}

/** Everybody who is named for sure in a stretch of words, in order. */
export function peopleIn(place: SpacedPlace, from: number, to: number): Standing[] {
  const { words } = place;
  const found: Standing[] = [];
  for (let at = from; at < to && at < words.length; at++) {
    const word = words[at] as SpacedWord;
    if (word.enclosed || !mayBegin(place, word) || isAdjective(words, at)) continue;
    const named = personAt(place, at, '');
    if (!named || !isSure(place, named)) continue;
    found.push({ named: withGender(named, words[at - 1]), at, governed: isGoverned(words, from, at) });
    while (at + 1 < words.length && (words[at + 1] as SpacedWord).start < named.end) at++;
  }
  return found;
}

/** The verb right before tells whether a surname alone is a man's or a woman's. */
const withGender = (named: Named, before: SpacedWord | undefined): Named =>
  named.gender === '' && before !== undefined ? { ...named, gender: sayingOf(before) ?? '' } : named;

const mayBegin = ({ known }: SpacedPlace, word: SpacedWord): boolean =>
  isRole(word) || isKin(word) || isAddress(word) || isGiven(word) || isLinked(word) || known.has(word.key);

/** `تصريح صحفي`: a word for somebody that tells of what kind a thing is. */
function isAdjective(words: readonly SpacedWord[], at: number): boolean {
  const word = words[at] as SpacedWord;
  const before = words[at - 1];
  return before !== undefined && !word.apart && spaced.things.has(before.key) && /يه?$/u.test(word.key);
}

/** `مع سامر`, `على سؤال سامر`, `إن مشروع سامر`. */
function isGoverned(words: readonly SpacedWord[], from: number, at: number): boolean {
  const previous = words[at - 1];
  const opensClause = at - 1 === from || previous?.apart === true;
  if (previous && at > from && isPreposition(previous) && !(opensClause && isVerbToo(previous))) return true;
  if (previous && at - 2 >= from && isPreposition(words[at - 2]) && !previous.apart && !isStop(previous))
    return true;
  for (let before = at - 1; before >= from; before--) {
    const word = words[before] as SpacedWord;
    if (word.enclosed) continue;
    if (isThat(words, before)) return true;
    if (isTelling(word) && !isGiven(word)) return false;
  }
  return false;
}

/** `أن`, `وأن`, but not `غير أن`, `قبل أن`. */
export function isThat(words: readonly SpacedWord[], at: number): boolean {
  const { exact } = words[at] as SpacedWord;
  const [first = ''] = exact;
  const bareWord = spaced.prefixes.has(first) ? exact.slice(1) : exact;
  if (!spaced.conjunctions.has(exact) && !spaced.conjunctions.has(bareWord)) return false;
  const before = words[at - 1];
  return (
    before === undefined ||
    !(spaced.concessions.has(before.exact) || spaced.concessions.has(bare(before.exact)))
  );
}

const isVerbToo = ({ exact }: SpacedWord): boolean =>
  spaced.verbsToo.has(exact) || spaced.verbsToo.has(bare(exact));

const isPreposition = (word: SpacedWord | undefined): boolean =>
  word !== undefined &&
  (spaced.roleLinks.has(word.exact) ||
    spaced.roleLinks.has(bare(word.exact)) ||
    (isStop(word) && spaced.prepositions.has(word.exact)));

export const agrees = (named: Named, gender: Gender): boolean =>
  gender === '' || named.gender === '' || named.gender === gender;

/** Who is the subject of a verb that stands behind: the only one named before it, the first, or the one to whom `الذي` points. */
export function subjectAmong(
  people: readonly Standing[],
  words: readonly SpacedWord[],
  verb: number,
  gender: Gender,
): Named | null {
  const fits = people.filter(({ named }) => agrees(named, gender));
  const before = words[verb - 1];
  if (before && (spaced.relatives.has(before.exact) || isThat(words, verb - 1)))
    return fits.at(-1)?.named ?? null;
  const free = fits.filter(({ governed }) => !governed);
  const [first] = free;
  if (!first || (free.length > 1 && first.at > 2)) return null;
  return first.named;
}
