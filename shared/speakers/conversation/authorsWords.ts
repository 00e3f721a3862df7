import type { Mention } from '../foundTurn';
import {
  conversationLexicon as conversation,
  endingsIn,
  subjectPronouns,
} from '../languages/conversation/conversationLexicon';
import { lexicon } from '../languages/lexicon';
import { personAtStart } from '../personAtStart';
import { isHonorific, isRoleWord, isTitle } from '../wordKinds';
import { type Word, wordsOf } from '../words';
import { PhraseIndex } from './phraseIndex';

/** Whom the author's words beside a reply name; offsets into the words that were read. */
export type Teller =
  /** `сказала Нина Павловна`, `dice el vigilante` */
  | {
      readonly kind: 'named';
      readonly mention: Mention;
      readonly start: number;
      readonly end: number;
      /** `asked me`: they talk to the reporter. */
      readonly toReporter?: boolean;
    }
  /** `responde ella` */
  | { readonly kind: 'pronoun'; readonly gender: 'male' | 'female'; readonly adds?: boolean }
  /** `спрашиваю` */
  | { readonly kind: 'reporter' }
  /** `le advierte`, `отвечает`: a verb and nobody named */
  | { readonly kind: 'nobody'; readonly adds?: boolean }
  /** `доносится из кухни`: somebody who is out of sight, not necessarily one of those who talk */
  | { readonly kind: 'heard' };

/** Author's words that are longer tell a story; who speaks is named before. UTF-16 units. */
const longestClause = 240;
/** How many words a subject may be away from the beginning. */
const farthest = 12;

const asks = new PhraseIndex(conversation.asks);
const adds = new PhraseIndex(conversation.adds);

/** A form of saying or asking in the first person stands among the words. */
export const asksIn = (words: readonly Word[]): boolean =>
  words.some((_, at) => asks.lengthAt(words, at) > 0);

export const isReplyVerb = (word: Word): boolean =>
  !word.capital && (lexicon.speechVerbs.has(word.key) || conversation.replies.has(word.key));

export const isPreposition = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  // English `a woman said` and Spanish `dice a Carmen` share a word.
  if (word.key === 'a') {
    const next = words[at + 1];
    return next !== undefined && (next.capital || lexicon.articles.has(next.key));
  }
  return isPrepositionWord(word.key);
};

export const isPrepositionWord = (key: string): boolean =>
  conversation.prepositions.has(key) || lexicon.prepositions.has(key);

export const isPersonNoun = (word: Word): boolean => conversation.persons.has(word.key);

/**
 * Reads the author's words beside a reply: `говорит кассир Нина Павловна`, `dice don Eliseo`, `répondit-elle`, `спрашиваю`. Null when
 * nothing says that they are the author's: no verb of a reply and no name that could be a subject.
 */
export function readAuthorsWords(clause: string): Teller | null {
  const teller = tellerOf(clause);
  if (teller?.kind === 'named') return { ...teller, toReporter: tellsMe(clause, teller.start, teller.end) };
  if (teller?.kind !== 'pronoun' && teller?.kind !== 'nobody') return teller;
  return { ...teller, adds: adds.isIn(clause, wordsOf(clause.slice(0, longestClause)).slice(0, 5)) };
}

/** `Garrity told me`, `отвечает мне Зубов`: a verb of saying, and a pronoun of the first person beside it, outside the name. */
function tellsMe(clause: string, start: number, end: number): boolean {
  const words = wordsOf(clause.slice(0, end + 40)).filter((word) => word.start < start || word.start >= end);
  const verb = words.findIndex(isReplyVerb);
  return [verb - 1, verb + 1].some((at) => {
    const word = words[at];
    return verb >= 0 && word !== undefined && !word.capital && toMe.has(word.key);
  });
}

const toMe: ReadonlySet<string> = new Set(
  [...conversation.firstPerson].filter((key) => !conversation.we.has(key)),
);

function tellerOf(clause: string): Teller | null {
  const words = wordsOf(clause.slice(0, longestClause));
  const first = words[0];
  if (first === undefined) return null;
  const inverted = invertedPronoun(first);
  if (inverted) return inverted;
  if (asksIn(words.slice(0, 5)) || isInvertedI(words)) return { kind: 'reporter' };
  const verb = words.findIndex((word, at) => at < 6 && isReplyVerb(word));
  if (verb < 0 && conversation.conjunctions.has(first.key)) return null;
  const named = subject(clause, words, verb);
  if (named) return named;
  if (verb < 0 || verb > 3) return null;
  return { kind: conversation.heard.has((words[verb] as Word).key) ? 'heard' : 'nobody' };
}

/** `абяцаю я`, `возвращаюсь я к мосту`: a verb, whatever it is, and I behind it. */
function isInvertedI([verb, pronoun]: readonly Word[]): boolean {
  return (
    verb !== undefined &&
    pronoun !== undefined &&
    conversation.invertedI.has(pronoun.key) &&
    pronoun.gap.trim() === '' &&
    !verb.capital &&
    verb.text.length > 3 &&
    !conversation.conjunctions.has(verb.key) &&
    !isPrepositionWord(verb.key)
  );
}

/** `répondit-elle`, `demande-t-il` */
function invertedPronoun(word: Word): Teller | null {
  const parts = word.key.split('-');
  if (parts.length < 2 || word.capital) return null;
  if (!lexicon.speechVerbs.has(parts[0] ?? '') && !conversation.replies.has(parts[0] ?? '')) return null;
  const pronoun = parts[parts.length - 1] ?? '';
  if (subjectPronouns.female.has(pronoun)) return { kind: 'pronoun', gender: 'female' };
  if (subjectPronouns.male.has(pronoun)) return { kind: 'pronoun', gender: 'male' };
  return null;
}

function subject(clause: string, words: readonly Word[], verb: number): Teller | null {
  for (let at = 0; at < words.length && at < farthest; at++) {
    const word = words[at] as Word;
    if (at > 0 && /[.;:!?…]/.test(word.gap) && !isAbbreviated(words[at - 1] as Word, word)) return null;
    // Behind the comma that follows the verb begins what else happens: `responde ella, y baja la voz`.
    if (verb >= 0 && at > verb + 1 && /,/.test(word.gap)) return null;
    if (isObject(words, at)) continue;
    const found = subjectAt(clause, words, at, verb);
    if (found) return found;
  }
  return null;
}

/** `А. Седова`, `Dr. Bell`: the full stop between the two ends no sentence. */
const isAbbreviated = (word: Word, next: Word): boolean =>
  /^\.\s*$/.test(next.gap) && (word.initial || isTitle(word) || isHonorific(word));

/**
 * A preposition stands before the word, with nothing but an article in between; before a noun with an article an adjective too. Cyrillic
 * forms in the lists are nominative: there only the word beside counts.
 */
function isObject(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const reach = cyrillic.test(word.text) ? 1 : word.capital && !isPersonNoun(word) ? 2 : 3;
  let article = false;
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    if ((words[back + 1] as Word).gap.trim() !== '') return false;
    if (isPreposition(words, back)) return back === at - 1 || article;
    article = lexicon.articles.has((words[back] as Word).key);
    if (!article && back < at - 1) return false;
  }
  return false;
}

const cyrillic = /\p{Script=Cyrillic}/u;

function subjectAt(clause: string, words: readonly Word[], at: number, verb: number): Teller | null {
  const word = words[at] as Word;
  const pronoun = verb >= 0 && Math.abs(at - verb) <= 2 ? pronounAt(word) : null;
  if (pronoun) return pronoun;
  if (conversation.voices.has(word.key)) return verb >= 0 ? voiceAt(clause, words, at) : null;
  const noun = isPersonNoun(word) || isRoleWord(word) || isNounBehindVerb(words, at, verb);
  if ((!word.capital && !noun) || conversation.firstPerson.has(word.key)) return null;
  const person = personAtStart(clause.slice(word.start, word.start + longestClause));
  if (person && person.kind === 'person') {
    const { name, role, honorific } = person;
    // `— Иван Петрович, вы слышали?` names whom the reply addresses.
    const rest = clause.slice(word.start + person.end);
    if (verb < 0 && !/^\s+\p{Ll}/u.test(rest) && at === 0) return null;
    const mention = { kind: 'person', name, role, honorific } as const;
    return { kind: 'named', mention, start: word.start + person.start, end: word.start + person.end };
  }
  return noun && verb >= 0 ? describedAt(clause, words, at) : null;
}

/** Those to whom or of whom something is said: `папраўляе мяне ляснік`. */
const pronouns = [
  conversation.firstPerson,
  conversation.secondPerson,
  conversation.male,
  conversation.female,
];
const bareNoun = /(?:[бвгджзйклмнпрстфхцчшщ]|[кцшнх]а|ня)$/u;
const noNoun = /(?:[оеё]й|[аеоыіи]м|[ая]мі?|[ая]ми|[ая]х|ив|ав|ев|аў|іў|еў|ившись|ючы|ачы)$/u;

/** `кажа паштарка`, `перебивает его сын`: where nouns have cases, one in the first form directly behind the verb is its subject. */
function isNounBehindVerb(words: readonly Word[], at: number, verb: number): boolean {
  const word = words[at] as Word;
  if (verb < 0 || at <= verb || word.capital || word.gap.trim() !== '') return false;
  // Where relative clauses stand before the noun, verbs stand last.
  if (endingsIn(words.map(({ text }) => text).join(' '), 'participleEndings').size > 0) return false;
  const between = words.slice(verb + 1, at);
  const isSmall = ({ key, gap }: Word): boolean =>
    gap.trim() === '' && pronouns.some((list) => list.has(key));
  if (between.length > 1 || !between.every(isSmall)) return false;
  if (word.text.length < 4 || isReplyVerb(word) || isPreposition(words, at)) return false;
  const small = [conversation.besideReply, conversation.conjunctions, conversation.firstPerson];
  if (small.some((list) => list.has(word.key)) || lexicon.verbCompanions.has(word.key)) return false;
  return bareNoun.test(word.key) && !noNoun.test(word.key);
}

export const isSubjectPronoun = (word: Word): boolean => pronounAt(word) !== null;

function pronounAt(word: Word): Teller | null {
  if (subjectPronouns.female.has(word.key)) return { kind: 'pronoun', gender: 'female' };
  if (subjectPronouns.male.has(word.key)) return { kind: 'pronoun', gender: 'male' };
  return null;
}

const adjective = /(?:ый|ий|ой|ая|яя|[кгх]і)$/u;

/** `el vigilante`, `пожилой мужчина`, `жена мастера, Нелли Суреновна`: somebody described; the name may follow. */
function describedAt(clause: string, words: readonly Word[], at: number): Teller | null {
  const word = words[at] as Word;
  if (isOwn(words, at)) return null;
  const head = headBehind(words, at);
  if (head > at) return describedAt(clause, words, head);
  let from = at;
  for (
    let back = at - 1;
    back >= 0 && back >= at - 3 && (words[back + 1] as Word).gap.trim() === '';
    back--
  ) {
    const before = words[back] as Word;
    if (isReplyVerb(before)) break;
    if (lexicon.articles.has(before.key)) {
      from = back + 1;
      break;
    }
    if (back === at - 1 && adjective.test(before.key) && !isPreposition(words, back - 1)) from = back;
  }
  for (let next = at + 1; next < words.length && next <= at + 3; next++) {
    const after = words[next] as Word;
    const apposed = /^,\s*$/.test(after.gap);
    if (!apposed && after.gap.trim() !== '') break;
    if (!after.capital) {
      if (apposed) break;
      continue;
    }
    const person = personAtStart(clause.slice(after.start));
    if (person?.kind !== 'person') break;
    const start = (words[from] as Word).start;
    const role = clause.slice(start, (words[next - 1] as Word).end);
    const { name, honorific } = person;
    return {
      kind: 'named',
      mention: { kind: 'person', name, role, honorific },
      start,
      end: after.start + person.end,
    };
  }
  const start = (words[from] as Word).start;
  return {
    kind: 'named',
    mention: { kind: 'role', name: clause.slice(start, word.end), role: '', honorific: '' },
    start,
    end: word.end,
  };
}

/** `yaşlı bir kadın`, `genç kadın`: what describes a person may be a noun itself; the last one is the head. */
function headBehind(words: readonly Word[], at: number): number {
  for (const next of [at + 1, at + 2]) {
    const word = words[next];
    if (!word || word.gap.trim() !== '') return at;
    if (isPersonNoun(word)) return next;
    if (word.text.length > 3) return at;
  }
  return at;
}

/** `disait mon père`: told within the speech. */
const isOwn = (words: readonly Word[], at: number): boolean =>
  conversation.own.has(words[at - 1]?.key ?? '') || conversation.own.has(words[at + 1]?.key ?? '');

/** A voice is its owner's (`голос вахтёра`, `la voix de Marie`), or nobody's (`una voz al fondo`). */
function voiceAt(clause: string, words: readonly Word[], at: number): Teller {
  const start = (words[at] as Word).start;
  const next = words[at + 1];
  const owner = next && isPreposition(words, at + 1) ? words[at + 2] : next;
  if (owner?.capital && owner.gap.trim() === '') {
    const person = personAtStart(clause.slice(owner.start));
    if (person?.kind === 'person') {
      const mention = { kind: 'person', name: person.name, role: '', honorific: person.honorific } as const;
      return { kind: 'named', mention, start, end: owner.start + person.end };
    }
  }
  if (
    next &&
    cyrillic.test(next.text) &&
    next.gap.trim() === '' &&
    !isPreposition(words, at + 1) &&
    !isReplyVerb(next)
  ) {
    const mention = { kind: 'role', name: ownerNoun(next), role: '', honorific: '' } as const;
    return { kind: 'named', mention, start, end: next.end };
  }
  let end = at;
  while (end + 1 < words.length && end < at + 3 && (words[end + 1] as Word).gap.trim() === '') end++;
  const to = (words[end] as Word).end;
  const mention = { kind: 'voice', name: clause.slice(start, to), role: '', honorific: '' } as const;
  return { kind: 'named', mention, start, end: to };
}

/** `голос мужа` is a `муж`'s: the noun for a person of which the word is another case, else the word. */
function ownerNoun({ text, key }: Word): string {
  if (conversation.persons.has(key)) return text;
  const bare = withoutCase(key);
  return [...conversation.persons].find((noun) => withoutCase(noun) === bare) ?? text;
}

/** A Cyrillic noun without its ending and without a vowel that comes and goes: `вучань`, `вучня`. */
const withoutCase = (noun: string): string =>
  noun.replace(/[аяыиіьйуюоеэ]$/u, '').replace(/[аео](?=\p{L}$)/u, '');
