import type { ClauseReader, Gender, LeadSign, Named, Naming } from './naming';
import { spaced } from './spacedLexicon';
import { isSure, personAt, type SpacedPlace } from './spacedPerson';
import {
  bare,
  hasArticle,
  isAddress,
  isGiven,
  isLinked,
  isRole,
  isStop,
  isWordOnly,
  type SpacedWord,
  sayingOf,
  spacedWords,
} from './spacedWords';

/** Words in the phrase of place or time that may stand between a saying and its subject. */
const longestPhrase = 9;
/** A saying stands at the beginning of what follows a quotation. */
const latestSaying = 4;
/** Behind a dateline: `القاهرة (وكالة) - قال`. */
const latestOpening = 8;

/** Reads sayings in text with spaces and without capital letters. `known`: folded names of the document and their words. */
export function spacedReader(known: ReadonlySet<string>): ClauseReader {
  const placeOf = (text: string): SpacedPlace => ({ text, words: spacedWords(text), known });
  return {
    lead: (sentence, sign) => lead(placeOf(sentence), sign),
    trail: (after) => trail(placeOf(after)),
    subject: (sentence) => subject(placeOf(sentence)),
  };
}

function lead(place: SpacedPlace, sign: LeadSign): Naming | null {
  const { words } = place;
  const last = words[words.length - 1];
  if (!last || (sign === '' && !endsForWords(words))) return null;
  let silent: Gender | null = null;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as SpacedWord;
    if (word.enclosed) continue;
    const led = spaced.leads.get(word.key) ?? spaced.leads.get(bare(word.key));
    const gender = sayingOf(word) ?? led;
    if (gender === undefined || (isGiven(word) && at > 0)) continue;
    const named =
      sourceBefore(place, at, gender) ??
      subjectAfter(place, at, gender) ??
      subjectBefore(place, at, gender) ??
      actorBefore(place, at, gender);
    if (named) return fitsGender(named, silent) ? named : null;
    silent ??= gender;
  }
  if (silent === null)
    return sign === ':' || (sign === ',' && accordingAt(words) > 0) ? wholeLabel(place) : null;
  return beginsWithSaying(words) ? { kind: 'same', gender: silent } : null;
}

const fitsGender = (named: Named, silent: Gender | null): boolean =>
  silent === null || silent === '' || named.gender === '' || silent === named.gender;

/** A quotation without a sign before it: a direct saying, its subject and nothing that turns the words into a term. */
function endsForWords(words: readonly SpacedWord[]): boolean {
  const last = words[words.length - 1] as SpacedWord;
  if (isStop(last)) return false;
  return words.some((word) => spaced.directSayings.has(word.key) || spaced.directSayings.has(bare(word.key)));
}

/** `وأضاف`, `ثم قال`: nobody is named between the beginning and the verb. */
function beginsWithSaying(words: readonly SpacedWord[]): boolean {
  const at = words.findIndex((word) => sayingOf(word) !== undefined || spaced.leads.has(word.key));
  return at >= 0 && at <= 3;
}

/** `رئيس البلدية مازن العبيدات:` */
function wholeLabel(place: SpacedPlace): Naming | null {
  const according = accordingAt(place.words);
  const named = according > 0 ? behindPreposition(place, according) : personAt(place, 0, '');
  return named && isSure(place, named) && place.text.slice(named.end).trim() === '' ? named : null;
}

function subjectAfter(place: SpacedPlace, verb: number, gender: Gender): Named | null {
  const { words } = place;
  let at = verb + 1;
  while (at < words.length && at < verb + 4) {
    const word = words[at] as SpacedWord;
    if (isGiven(word) && isWordOnly(words, at)) return behindPhrase(place, at, gender);
    if (word.apart || isGiven(word) || !spaced.companions.has(word.exact)) break;
    at++;
  }
  const next = words[at];
  if (!next || next.apart) return null;
  const direct = personAt(place, at, gender);
  if (direct) return direct;
  return behindPhrase(place, at, gender);
}

/** `وقال في كلمة له رئيس البلدية`: the subject behind a phrase of place or time. */
function behindPhrase(place: SpacedPlace, from: number, gender: Gender): Named | null {
  const { words } = place;
  const first = words[from] as SpacedWord;
  if (
    !spaced.roleLinks.has(first.exact) &&
    !spaced.stops.has(first.exact) &&
    !spaced.companions.has(first.exact) &&
    !hasArticle(first)
  )
    return null;
  for (let at = from + 1; at < words.length && at <= from + longestPhrase; at++) {
    const word = words[at] as SpacedWord;
    if (word.apart || sayingOf(word) !== undefined) return null;
    const begins = isAddress(word) || (isGiven(word) && !isStop(word));
    if (!begins || word.enclosed) continue;
    const before = words[at - 1] as SpacedWord;
    if (isStop(before) && spaced.roleLinks.has(before.exact)) return null;
    const named = personAt(place, at, gender);
    return named?.full === true ? named : null;
  }
  return null;
}

/** `أما مازن العبيدات فقال`, `العبيدات يقول`: the subject before the verb. */
function subjectBefore(place: SpacedPlace, verb: number, gender: Gender): Named | null {
  const { words } = place;
  let from = verb;
  while (from > 0 && !(words[from] as SpacedWord).apart) from--;
  if ((words[from] as SpacedWord).apart && from === verb && verb > 0) {
    // A comma right before the verb closes a role behind the name.
    from--;
    while (from > 0 && !(words[from] as SpacedWord).apart) from--;
    if (from > 0) {
      from--;
      while (from > 0 && !(words[from] as SpacedWord).apart) from--;
    }
  }
  for (let at = from; at < verb && at <= from + 2; at++) {
    const before = at > from ? (words[at - 1] as SpacedWord).exact : '';
    if (spaced.roleLinks.has(before) || spaced.companions.has(before)) continue;
    const named = personAt(place, at, gender);
    if (named && isSure(place, named) && onlyCompanions(place, named.end, verb)) return named;
  }
  return null;
}

/** Nothing but a comma and words such as `قد` between the subject and the verb. */
const onlyCompanions = ({ text, words }: SpacedPlace, from: number, verb: number): boolean =>
  words.every(
    (word, at) => word.start < from || at >= verb || spaced.companions.has(word.exact) || word.end <= from,
  ) && !/[^\p{L}\p{M}\s،,]/u.test(text.slice(from, (words[verb] as SpacedWord).start));

/** `نقلت الوكالة عن مدير المستشفى قوله`: the one whose words another passes on. */
function sourceBefore(place: SpacedPlace, at: number, gender: Gender): Named | null {
  const { words } = place;
  if (!spaced.quoted.has((words[at] as SpacedWord).exact)) return null;
  for (let before = at - 1; before >= 0; before--)
    if (spaced.sources.has((words[before] as SpacedWord).exact)) return personAt(place, before + 1, gender);
  return null;
}

/** `وقف سامي وقال`: who does something else first. */
function actorBefore(place: SpacedPlace, verb: number, gender: Gender): Named | null {
  const { words } = place;
  let from = verb;
  while (from > 0 && !(words[from] as SpacedWord).apart) from--;
  for (let at = from + 1; at < verb && at < from + longestPhrase; at++) {
    const word = words[at] as SpacedWord;
    if (sayingOf(word) !== undefined && !isGiven(word)) return null;
    if (!(isGiven(word) || isAddress(word) || isRole(word) || isLinked(word)) || word.enclosed) continue;
    const before = words[at - 1] as SpacedWord;
    const named = spaced.stops.has(before.exact) ? null : personAt(place, at, gender);
    return named && isSure(place, named) ? named : null;
  }
  return null;
}

function trail(place: SpacedPlace): Naming | null {
  const { words } = place;
  const pronoun = phraseAt(words, 0, spaced.accordingPronoun);
  if (pronoun) return { kind: 'same', gender: pronoun.value };
  const according = accordingAt(words);
  if (according > 0 && sayingIn(words, according, according + 2) < 0)
    return behindPreposition(place, according);
  const verb = sayingIn(words, 0, latestSaying);
  if (verb < 0) return null;
  const gender = sayingOf(words[verb] as SpacedWord) ?? '';
  const found = subjectAfter(place, verb, gender);
  if (found) return found;
  return verb === 0 ? { kind: 'same', gender } : null;
}

/** A preposition may be written together with the first word of the naming: `وفقا لرئيس البلدية`. */
function behindPreposition(place: SpacedPlace, at: number): Named | null {
  const word = place.words[at];
  if (!word || word.apart) return null;
  const direct = isRole(word) || isAddress(word) || isGiven(word);
  const stripped = word.key.startsWith('لل')
    ? `ا${word.key.slice(1)}`
    : word.key.startsWith('ل')
      ? word.key.slice(1)
      : null;
  if (direct || stripped === null) return personAt(place, at, '');
  const changed = { ...word, key: stripped, exact: stripped, start: word.start + 1 };
  return personAt(
    { ...place, words: place.words.map((one, index) => (index === at ? changed : one)) },
    at,
    '',
  );
}

function sayingIn(words: readonly SpacedWord[], from: number, to: number): number {
  for (let at = from; at < to && at < words.length; at++) {
    const word = words[at] as SpacedWord;
    if (at > from && word.apart) return -1;
    if (!isGiven(word) && sayingOf(word) !== undefined) return at;
  }
  return -1;
}

/** The number of words in the phrase `according to` at the beginning; 0 when there is none. */
function accordingAt(words: readonly SpacedWord[]): number {
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const phrase = words
      .slice(0, length)
      .map((word, at) => (at === 0 ? bare(word.key) : word.key))
      .join(' ');
    if (spaced.according.has(phrase)) return length;
    const next = words[length]?.key ?? '';
    if (next.startsWith('ل') && spaced.according.has(`${phrase} ل`)) return length;
  }
  return 0;
}

function phraseAt<Value>(words: readonly SpacedWord[], from: number, phrases: ReadonlyMap<string, Value>) {
  for (let length = 3; length > 0; length--) {
    const phrase = words
      .slice(from, from + length)
      .map(({ key }) => key)
      .join(' ');
    const value = phrases.get(phrase);
    if (value !== undefined) return { value, length };
  }
  return null;
}

/** Whom a sentence tells of: the subject of a saying at its beginning. */
function subject(place: SpacedPlace): Named | null {
  const verb = place.words
    .slice(0, latestOpening)
    .findIndex((word) => !isGiven(word) && sayingOf(word) !== undefined);
  if (verb < 0) return null;
  const found = subjectAfter(place, verb, sayingOf(place.words[verb] as SpacedWord) ?? '');
  return found?.mention.kind === 'person' ? found : null;
}
