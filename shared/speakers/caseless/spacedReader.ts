import type { ClauseReader, Gender, LeadSign, Named, Naming, TrailLink } from './naming';
import { setApart } from './setApart';
import { spaced } from './spacedLexicon';
import { isSure, isUnnamed, personAt } from './spacedPerson';
import type { SpacedPlace } from './spacedPlace';
import { agrees, isThat, peopleIn, subjectAmong } from './spacedSubjects';
import {
  bare,
  isAddress,
  isGiven,
  isPossessed,
  isPrepositional,
  isRole,
  isStop,
  isTelling,
  type SpacedWord,
  sayingOf,
  spacedWords,
  withoutArticle,
} from './spacedWords';

/** Words in the phrase of place or time that may stand between a saying and its subject. */
const longestPhrase = 9;
/** A saying stands at the beginning of what follows a quotation. */
const latestSaying = 4;
/** Behind a dateline: `القاهرة (وكالة) - قال`. */
const latestOpening = 8;

/** Whom a sentence is about is named at its beginning. */
const latestSubject = 12;
/** A clause with a verb of saying in which nobody is named, in words. */
const longestSilence = 14;

/** Reads sayings in text with spaces and without capital letters. `known`: folded names of the document and their words. */
export function spacedReader(known: ReadonlySet<string>): ClauseReader {
  const placeOf = (text: string): SpacedPlace => ({ text, words: spacedWords(text), known });
  return {
    lead: (sentence, sign) => lead(placeOf(sentence), sign),
    trail: (after, link) => trail(placeOf(after), link),
    subject: (sentence, speaking) => subject(placeOf(sentence), speaking),
  };
}

function lead(place: SpacedPlace, sign: LeadSign): Naming | null {
  const { words } = place;
  const last = words[words.length - 1];
  if (!last || (sign === '' && !endsForWords(words))) return null;
  let silent: { gender: Gender; continuing: boolean } | null = null;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as SpacedWord;
    const gender = word.enclosed || (isStop(word) && at > 0) ? undefined : tellingGender(word);
    if (gender === undefined || (isGiven(word) && at > 0)) continue;
    const behind = subjectAfter(place, at, gender);
    const named =
      setApart(place, at, gender) ??
      sourceBefore(place, at, gender) ??
      (typeof behind === 'string' ? null : behind) ??
      subjectAmong(peopleIn(place, 0, at), words, at, gender);
    if (named && agrees(named, silent?.gender ?? '')) return named;
    if (named) break;
    if (behind === 'other' && silent === null) return null;
    silent ??= { gender, continuing: isContinuing(word) };
  }
  if (silent === null) return sign === '' ? null : withoutSaying(place, sign);
  const voice = voiceBefore(place, silent.gender);
  if (voice) return voice;
  return namesNobody(place, silent.gender) ? { kind: 'same', ...silent } : null;
}

/** `يمر فتى بصينية وينادي`, `نهض من آخر الصف رجل وقال`: somebody without a name of whom the clause tells. */
function voiceBefore(place: SpacedPlace, gender: Gender): Named | null {
  const { words } = place;
  for (let at = Math.min(words.length, longestPhrase) - 1; at >= 0; at--) {
    const word = words[at] as SpacedWord;
    const before = words[at - 1];
    const goesOn = at > 0 && !word.apart && isUnnamed(words, at - 1);
    if (word.enclosed || goesOn || (before && isStop(before)) || isTelling(word)) continue;
    const named = isUnnamed(words, at) ? personAt(place, at, '') : null;
    if (named?.mention.kind === 'voice' && agrees(named, gender)) return { ...named, gender };
  }
  return null;
}

const tellingGender = (word: SpacedWord): Gender | undefined =>
  sayingOf(word) ?? spaced.leads.get(word.key) ?? spaced.leads.get(bare(word.key));

const isContinuing = ({ key }: SpacedWord): boolean =>
  spaced.continuing.has(key) || spaced.continuing.has(bare(key));

/** A quotation without a sign before it: a direct saying, and nothing behind it that turns the words into a term or tells them in others. */
function endsForWords(words: readonly SpacedWord[]): boolean {
  if (isStop(words[words.length - 1] as SpacedWord)) return false;
  const verb = words.findLastIndex(
    (word) => spaced.directSayings.has(word.key) || spaced.directSayings.has(bare(word.key)),
  );
  return verb >= 0 && !words.some((_, at) => at > verb && isThat(words, at));
}

/** `وأضاف`, `يمد لنا كيسا ويهمس`: a short clause in which nobody is named who could have said it, and nothing that is written speaks. */
function namesNobody(place: SpacedPlace, gender: Gender): boolean {
  const { words } = place;
  const noun = ({ key }: SpacedWord): string => withoutArticle(bare(key));
  return (
    words.length <= longestSilence &&
    peopleIn(place, 0, words.length).every(({ named }) => !agrees(named, gender)) &&
    !words.slice(0, 2).some((word) => spaced.things.has(noun(word)) && !isStop(word)) &&
    ![...words.slice(0, 2), ...words.slice(-1)].some((word) => spaced.written.has(noun(word)))
  );
}

/** `رئيس البلدية مازن العبيدات:`, `رئيس الدائرة، نجيب العياري، دافع عنه بحماس:`. */
function withoutSaying(place: SpacedPlace, sign: LeadSign): Naming | null {
  const { words, text } = place;
  const according = accordingAt(words);
  if (according > 0 || sign === ':') {
    const named = according > 0 ? behindPreposition(place, according) : personAt(place, 0, '');
    if (named && isSure(place, named) && text.slice(named.end).trim() === '') return named;
  }
  if (sign !== ':' || according > 0) return null;
  if (words.some((word) => spaced.written.has(withoutArticle(bare(word.key))))) return null;
  const people = peopleIn(place, 0, words.length);
  if (people.length === 0) return nounFirst(place);
  const [only] = people.filter(({ governed }) => !governed);
  if (!only || people.length > 1 || only.at > 2 || !(only.named.full || only.at === 0)) return null;
  return only.at === 0 && text.slice(only.named.end).trim() === '' ? null : { ...only.named, weak: true };
}

/** `تستعيد السيدة المشهد:`: a word for the one who was told of last, as the subject. */
function nounFirst(place: SpacedPlace): Named | null {
  const { words } = place;
  for (let at = 0; at < Math.min(words.length, longestPhrase); at++) {
    if ((words[at] as SpacedWord).enclosed || (at > 0 && isStop(words[at - 1] as SpacedWord))) continue;
    const named = personAt(place, at, '');
    if (named?.anaphor) return { ...named, weak: true };
  }
  return null;
}

/** Whom the words behind a verb name: `none` when they name nobody, `other` when something stands there that is no person. */
function subjectAfter(place: SpacedPlace, verb: number, gender: Gender): Named | 'none' | 'other' {
  const { words } = place;
  let at = verb + 1;
  while (at < words.length && at < verb + 4) {
    const word = words[at] as SpacedWord;
    if (word.apart || isGiven(word) || !spaced.companions.has(word.exact)) break;
    at++;
  }
  const next = words[at];
  if (!next || next.apart) return 'none';
  if (next.enclosed) return surnameInMarks(place, at, gender) ?? 'other';
  const direct = personAt(place, at, gender);
  if (direct) return direct;
  const behind = peopleIn(place, verb + 1, verb + longestPhrase).find(
    ({ named, governed }) => !governed && agrees(named, gender),
  );
  if (behind && !words.slice(at, behind.at).some((word) => word.apart || isTelling(word)))
    return { ...behind.named, gender: gender || behind.named.gender };
  const previous = words[at - 1] as SpacedWord;
  return isOpen(next) || spaced.companions.has(previous.exact) ? 'none' : 'other';
}

/** `وتابع "جمعة":` */
function surnameInMarks({ words, text, known }: SpacedPlace, at: number, gender: Gender): Named | null {
  let to = at;
  while (words[to]?.enclosed && !(to > at && /[»”"]/u.test(text.slice(words[to - 1]?.end, words[to]?.start))))
    to++;
  const [first, last] = [words[at], words[to - 1]];
  if (!first || !last || to - at > 4 || !known.has(last.key)) return null;
  const mention = {
    kind: 'person' as const,
    name: text.slice(first.start, last.end),
    role: '',
    honorific: '',
  };
  return { kind: 'named', mention, start: first.start, end: last.end, full: to - at > 1, gender };
}

/** A word that can stand behind a verb whose subject is not named: a preposition, an adverb, a participle, a noun with a pronoun. */
const isOpen = (word: SpacedWord): boolean =>
  isStop(word) ||
  spaced.companions.has(word.exact) ||
  isTelling(word) ||
  isPossessed(word) ||
  isPrepositional(word) ||
  /^[بل]/u.test(word.key) ||
  word.accusative ||
  word.exact.endsWith('ا');

/** `نقلت الوكالة عن مدير المستشفى قوله`: the one whose words another passes on. */
function sourceBefore(place: SpacedPlace, at: number, gender: Gender): Named | null {
  const { words } = place;
  if (!spaced.quoted.has((words[at] as SpacedWord).exact)) return null;
  for (let before = at - 1; before >= 0; before--)
    if (spaced.sources.has((words[before] as SpacedWord).exact)) return personAt(place, before + 1, gender);
  return null;
}

function trail(place: SpacedPlace, link: TrailLink): Naming | null {
  const { words } = place;
  if (link === 'apart' && words.some((_, at) => isThat(words, at))) return null;
  const pronoun = phraseAt(words, 0, spaced.accordingPronoun);
  if (pronoun) return { kind: 'same', gender: pronoun.value };
  const according = accordingAt(words);
  if (according > 0 && sayingIn(words, according, according + 2) < 0)
    return behindPreposition(place, according);
  const verb = sayingIn(words, 0, latestSaying);
  if (verb >= 0) {
    const word = words[verb] as SpacedWord;
    const gender = sayingOf(word) ?? '';
    const found = subjectAfter(place, verb, gender);
    if (typeof found !== 'string') return found;
    return found === 'none' && verb === 0 ? { kind: 'same', gender, continuing: isContinuing(word) } : null;
  }
  const [first] = words;
  if (!first || !(link === 'broken' || spaced.pointers.has(first.exact))) return null;
  const told = peopleIn(place, 1, longestPhrase).find(({ governed }) => !governed);
  const near = told !== undefined && (told.at === 1 || spaced.pointers.has(first.exact));
  return near && told.named.full ? { ...told.named, weak: true } : null;
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
    if (sayingOf(word) === undefined) continue;
    // `«…»، وعد حداد`: a verb that is a given name too stands right behind the quotation, before whoever says it.
    const next = words[at + 1];
    if (!isGiven(word) || (at === 0 && next && !next.apart && (isGiven(next) || isRole(next)))) return at;
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

/** Whom a sentence tells of: the subject of a saying at its beginning, or of any other verb. */
function subject(place: SpacedPlace, speaking: boolean): Named | null {
  // `«…»، وعد حداد`
  const behindMarks = /^\s*[،,]/u.test(place.text);
  const verb = place.words
    .slice(0, latestOpening)
    .findIndex((word, at) => (!isGiven(word) || (at === 0 && behindMarks)) && sayingOf(word) !== undefined);
  const found = verb < 0 ? null : subjectAfter(place, verb, sayingOf(place.words[verb] as SpacedWord) ?? '');
  if (found !== null && typeof found !== 'string') {
    const isSomebody = found.mention.kind === 'person' && (speaking || isSure(place, found));
    return isSomebody || (found.mention.kind === 'voice' && found.unseen !== true) ? found : null;
  }
  if (speaking && verb < 0) return null;
  const [told] = peopleIn(place, 0, latestSubject).filter(({ governed }) => !governed);
  return told?.named.mention.kind === 'person' ? told.named : null;
}
