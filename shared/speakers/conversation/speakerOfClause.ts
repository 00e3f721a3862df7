import type { Mention } from '../foundTurn';
import { lexicon } from '../languages/lexicon';
import { nameRunEnd } from '../nameRuns';
import { personAtStart } from '../personAtStart';
import { type PersonPhrase, parsePersonPhrase } from '../personPhrase';
import { isRoleWord } from '../wordKinds';
import { type Word, wordsOf } from '../words';

/** Somebody said to be speaking; offsets point into the text that was read. */
export interface Saying {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
}

const isVerb = (word: Word): boolean => !word.capital && lexicon.speechVerbs.has(word.key);
const isOpeningVerb = (word: Word): boolean => lexicon.speechVerbs.has(word.key);
const isCompanion = (word: Word): boolean => !word.capital && lexicon.verbCompanions.has(word.key);

/** `said X`, `сообщила X`, `a déclaré X`: a verb of saying first, then the speaker. */
function verbThenSpeaker(text: string): Saying | null {
  if (!beginsWithVerb(text)) return null;
  const words = wordsOf(text.slice(0, 400));
  const verb = words.findIndex((word, at) => at < 4 && isOpeningVerb(word));
  if (verb < 0 || !words.slice(0, verb).every(isCompanion)) return null;
  let next = verb + 1;
  while (
    next < words.length &&
    next < verb + 4 &&
    isCompanion(words[next] as Word) &&
    !isSubjectStart(words, next)
  )
    next++;
  while (next < words.length && next < verb + 4 && isOpeningVerb(words[next] as Word)) next++;
  const start = words[next]?.start;
  if (start === undefined || !onlySpaceBetween(text, words, verb, next)) return null;
  const voice = voiceAt(text.slice(start));
  if (voice !== null) return shifted(voice, start);
  const person = personAtStart(text.slice(start));
  return person ? accept(person, start) : skipAddressee(text, words, next);
}

/** A look at the first words only, so that a long quotation with many commas is read in linear time. */
const beginsWithVerb = (text: string): boolean => wordsOf(text.slice(0, 60)).slice(0, 4).some(isOpeningVerb);

/** A word that is both an article and a companion (`la`, `a`) begins the speaker when a role follows. */
const isSubjectStart = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return (
    lexicon.articles.has((words[at] as Word).key) && next !== undefined && (isRoleWord(next) || next.capital)
  );
};

/** `пояснил журналистам Павел Ковальчук`: one or two plain words between verb and name, none of them a preposition. */
function skipAddressee(text: string, words: readonly Word[], from: number): Saying | null {
  for (let at = from; at < from + 2; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (
      !word ||
      !next ||
      word.capital ||
      lexicon.prepositions.has(word.key) ||
      lexicon.articles.has(word.key)
    )
      return null;
    if (next.gap.trim() !== '') return null;
    if (!next.capital && !isRoleWord(next)) continue;
    const person = personAtStart(text.slice(next.start));
    return person && person.kind === 'person' && wordsOf(person.name).length > 1
      ? accept(person, next.start)
      : null;
  }
  return null;
}

function onlySpaceBetween(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (!/^[\s\u00a0]*$/.test((words[at] as Word).gap)) return false;
  return text !== '';
}

/** The speaker of a clause that leads to a quotation: `В ответ Сарсенова сказала:`, `Как отметил Павел Ковальчук,` */
export function speakerOfClause(clause: string): Saying | null {
  const words = wordsOf(clause);
  for (let at = words.length - 1; at >= 0 && at >= words.length - 8; at--) {
    if (!isVerb(words[at] as Word)) continue;
    const before = subjectBefore(clause, words, at);
    if (before) return before;
    const after = verbThenSpeaker(clause.slice((words[at] as Word).start));
    if (after && /^[\s,:]*$/.test(clause.slice((words[at] as Word).start + after.end))) {
      return shifted(after, (words[at] as Word).start);
    }
    return subjectAtStart(clause, words[at] as Word);
  }
  return null;
}

/** `Professor Lena Hoff of the University of Tarn said`, `Mr Dale, who has run the fund for years, told members`. */
function subjectAtStart(clause: string, verb: Word): Saying | null {
  const person = parseLeading(clause);
  if (!person || person.end >= verb.start) return null;
  const between = clause.slice(person.end, verb.start);
  const [first] = wordsOf(between);
  if (!first || between.length > 160 || /[;:.!?"«“„]/.test(between)) return null;
  const belongs = first.gap.trim() === '' && lexicon.prepositions.has(first.key) && !between.includes(',');
  const told =
    first.gap.trim() === ',' && lexicon.relatives.has(first.key) && /,\s*(?:\p{Ll}+\s+)?$/u.test(between);
  return belongs || told ? accept(person, 0) : null;
}

/** A name with or without a role at the very beginning. */
function parseLeading(clause: string): PersonPhrase | null {
  const person = personAtStart(clause);
  if (person && person.kind === 'person') return person;
  const words = wordsOf(clause.slice(0, 200));
  const name = words.findIndex(
    (word, at) => at > 0 && word.capital && !isRoleWord(word) && nameRunEnd(words, at) - at >= 2,
  );
  if (name < 1) return null;
  const whole = parsePersonPhrase(clause.slice(0, (words[nameRunEnd(words, name) - 1] as Word).end));
  return whole && whole.kind === 'person' ? whole : null;
}

function subjectBefore(clause: string, words: readonly Word[], verb: number): Saying | null {
  for (let skipped = 0, at = verb - 1; at >= 0 && skipped <= 3; at--, skipped++) {
    const word = words[at] as Word;
    const gapAfter = (words[at + 1] as Word).gap;
    if (isCompanion(word) && gapAfter.trim() === '') continue;
    const comma = /^,\s*$/.test(gapAfter);
    if (gapAfter.trim() !== '' && !comma) return null;
    const apposed = comma ? roleAfterName(clause, words, at + 1) : null;
    if (apposed) return apposed;
    const subject = nameEndingAt(clause, words, at);
    if (subject) return subject;
    if (comma) return null;
    if (word.capital && at > 0) return null;
  }
  return null;
}

/** `Oleg Makarov, director of the institute, said:` seen from the comma before the verb. */
function roleAfterName(clause: string, words: readonly Word[], end: number): Saying | null {
  const to = (words[end - 1] as Word).end;
  const starts = [
    0,
    ...[...clause.slice(0, to).matchAll(/,\s+/g)].map((comma) => comma.index + comma[0].length),
  ];
  for (const start of starts.slice(-6)) {
    const person = parsePersonPhrase(clause.slice(start, to));
    if (person && person.kind === 'person' && clause.slice(start, to).includes(','))
      return accept(person, start);
  }
  return null;
}

function nameEndingAt(clause: string, words: readonly Word[], at: number): Saying | null {
  if (!(words[at] as Word).capital) return null;
  let from = at;
  for (let start = at; start >= 0 && start > at - 5; start--) {
    if (nameRunEnd(words, start) >= at + 1 || isAddress(words[start] as Word)) from = start;
    else break;
    if ((words[start] as Word).gap.trim() !== '' && (words[start] as Word).gap.trim() !== '.') break;
  }
  const before = words[from - 1];
  if (before && lexicon.prepositions.has(before.key) && (words[from] as Word).gap.trim() === '') return null;
  const phraseStart = roleStart(clause, words, from);
  const whole = parsePersonPhrase(clause.slice(phraseStart, (words[at] as Word).end));
  if (whole && whole.kind === 'person') return accept(whole, phraseStart);
  const nameStart = (words[from] as Word).start;
  const person = parsePersonPhrase(clause.slice(nameStart, (words[at] as Word).end));
  return person ? accept(person, nameStart) : null;
}

const isAddress = (word: Word): boolean => lexicon.honorifics.has(word.key) || lexicon.titles.has(word.key);

/** A role stands before the name when the words since the last comma begin with a role word. */
function roleStart(clause: string, words: readonly Word[], nameAt: number): number {
  let from = nameAt;
  while (from > 0 && (words[from] as Word).gap.trim() === '' && nameAt - from < 20) from--;
  for (let at = from; at < nameAt; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (isRoleWord(word)) return word.start;
    if (!word.capital && !lexicon.articles.has(word.key)) break;
  }
  return words[nameAt]?.start ?? clause.length;
}

function voiceAt(text: string): Saying | null {
  const lower = text.toLowerCase();
  for (const voice of lexicon.voices) {
    if (lower.startsWith(voice) && !/^\p{L}/u.test(lower.slice(voice.length))) {
      const name = text.slice(0, voice.length);
      return {
        mention: { kind: 'voice', name, role: '', honorific: '' },
        start: 0,
        end: voice.length,
      };
    }
  }
  return null;
}

const shifted = (saying: Saying, by: number): Saying => ({
  ...saying,
  start: saying.start + by,
  end: saying.end + by,
});

/** A role alone is nobody in particular. */
function accept(person: PersonPhrase, offset: number): Saying | null {
  if (person.kind === 'role') return null;
  const { name, role, honorific } = person;
  const mention = { kind: 'person', name, role, honorific } as const;
  return { mention, start: person.start + offset, end: person.end + offset };
}
