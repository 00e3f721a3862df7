import type { DocumentLines, Line } from '../documentLines';
import type { Mention } from '../foundTurn';
import { conversationLexicon as conversation } from '../languages/conversation/conversationLexicon';
import { lexicon } from '../languages/lexicon';
import { givenNames } from '../languages/quoting/quotingLexicon';
import { nameRunEnd, nameRunStart } from '../nameRuns';
import { personAtStart } from '../personAtStart';
import { parsePersonPhrase } from '../personPhrase';
import { lastSentenceStart } from '../quotedText';
import { isRoleWord } from '../wordKinds';
import { isUpperCase, type Word, wordsOf } from '../words';
import { isPrepositionWord } from './authorsWords';
import { PhraseIndex } from './phraseIndex';

/** Who asked, and who wrote, as the head or the foot of a text says. */
export interface Credits {
  readonly interviewer: Mention | null;
  readonly author: Mention | null;
  /** Lines that hold nothing but a credit. */
  readonly lines: ReadonlySet<number>;
}

const credits = new PhraseIndex(conversation.credits);
const talks = new PhraseIndex(conversation.talks);
const reporters = new PhraseIndex(conversation.reporters);
const bylines = new PhraseIndex(conversation.bylines);

/** Credits stand in the first lines and in the last. */
const headLines = 24;
const footLines = 14;
/** A line that is only a name is a byline above the text. */
const bylineLines = 10;
/** A credit alone on its line is short; UTF-16 units. */
const longestCredit = 140;
/** No paragraph of an introduction is longer. */
const longestIntroduction = 2_500;

/** Reads `Interview: X`, `Propos recueillis par X`, `С мастером беседовала X`, `X spoke to Y`, `By X`, a line that is a name. */
export function creditsOf(document: DocumentLines): Credits {
  const lines = new Set<number>();
  let interviewer: Mention | null = null;
  let author: Mention | null = null;
  let talker: Mention | null = null;
  const count = document.lines.length;
  document.lines.forEach((line, at) => {
    const head = at < headLines;
    if (!(head || at >= count - footLines) || line.text.length > longestIntroduction) return;
    const words = wordsOf(line.text);
    const short = line.text.length <= longestCredit;
    const asked = creditedIn(line, words, short);
    if (asked) {
      interviewer ??= asked;
      if (short && isCreditAlone(line.text, words, asked)) lines.add(at);
      return;
    }
    talker ??= head ? talkerIn(line, words) : null;
    if (!short) return;
    const wrote =
      authorIn(line, words, at < bylineLines, at === 0) ??
      (at < bylineLines ? null : signatureAt(document.lines, at));
    if (wrote) {
      author ??= wrote;
      lines.add(at);
    }
  });
  const asked = interviewer ?? talker;
  return { interviewer: asked, author: author ?? asked, lines };
}

/** The phrase opens the line, or hardly more than phrase and name stand there: `С мастером беседовала Анна Лещенко`. */
function isCreditAlone(text: string, words: readonly Word[], asked: Mention): boolean {
  const hit = credits.hits(text, words)[0];
  const opens = hit !== undefined && !/\p{L}/u.test(text.slice(0, hit.start));
  const named = wordsOf(`${asked.role} ${asked.name}`).length;
  return (opens && !/[.!?]\s+\p{L}/u.test(text)) || words.length <= named + 3;
}

function creditedIn(line: Line, words: readonly Word[], short: boolean): Mention | null {
  for (const hit of credits.hits(line.text, words)) {
    const after = line.text.slice(hit.end);
    const opens = !/\p{L}/u.test(line.text.slice(0, hit.start));
    const colon = /^\s*[:：]/u.test(after);
    const phrase = line.text.slice(hit.start, hit.end);
    // In running text a noun such as “interview” announces nobody; a verb does, and stands in lower case.
    if (!opens && !colon && (/^\p{Lu}/u.test(phrase) ? !short : false)) continue;
    const person = nameAfter(after, short);
    if (person) return person;
  }
  return null;
}

/**
 * Who talked to the guest, in an introduction that no line gives credit in: `Anna Smith spoke to …`, `Anna Smith spent two days there and
 * spoke to …`, `our correspondent Anna Smith …`.
 */
function talkerIn(line: Line, words: readonly Word[]): Mention | null {
  return reporterIn(line, words) ?? subjectWhoTalks(line.text, words);
}

function reporterIn(line: Line, words: readonly Word[]): Mention | null {
  for (const hit of reporters.hits(line.text, words)) {
    const behind = /^\s/.test(line.text.slice(hit.end)) ? nameAfter(line.text.slice(hit.end), false) : null;
    if (behind) return behind;
    const before = /,\s+$/.test(line.text.slice(0, hit.start))
      ? nameBefore(line.text, words, hit.start)
      : null;
    if (before) return before;
  }
  return null;
}

function subjectWhoTalks(text: string, words: readonly Word[]): Mention | null {
  for (const hit of talks.hits(text, words)) {
    // The guest talks to the reporter.
    if (
      reporters.lengthAt(
        words,
        words.findIndex((word) => word.start >= hit.end),
      ) > 0
    )
      continue;
    const talker = nameBefore(text, words, hit.start) ?? nameAtStart(text, words, hit.start);
    if (talker) return talker;
  }
  return null;
}

/** The name that ends before an offset. */
function nameBefore(text: string, words: readonly Word[], offset: number): Mention | null {
  const to = words.findIndex((word) => word.start === offset);
  const from = to < 1 ? to : nameRunStart(words, to);
  return from < 0 || to - from < 2 ? null : named(text, words, from, to);
}

/** The name with which the sentence begins in which an offset stands. */
function nameAtStart(text: string, words: readonly Word[], offset: number): Mention | null {
  const start = lastSentenceStart(text.slice(0, offset));
  const from = words.findIndex((word) => word.start >= start);
  const to = from < 0 ? from : nameRunEnd(words, from);
  return to - from < 2 || (words[to]?.gap ?? '').trim() !== '' ? null : named(text, words, from, to);
}

const named = (text: string, words: readonly Word[], from: number, to: number): Mention => {
  const name = text.slice((words[from] as Word).start, (words[to - 1] as Word).end);
  return { kind: 'person', name, role: '', honorific: '' };
};

const hanName = /^[\s:：／/|｜]*([\p{Script=Han}·]{2,8})(?=[\s，。、）)｜|]|$)/u;
const arabicName = /^[\s:：]*((?:[\p{Script=Arabic}\p{M}.]+\s*){2,5})[\s،,.]*$/u;

/** The name that follows, in whatever script; two people who asked together are named together. */
function nameAfter(text: string, short: boolean): Mention | null {
  const rest = text.replace(/^[\s:：–—\-|·•*]+/u, '');
  const person = personAtStart(rest);
  if (person && person.kind === 'person' && wordsOf(person.name).length > 1) {
    const end = person.end;
    const second = /^(?:\s*,)?\s+(?:\p{Ll}{1,4}|&)\s+(?=\p{Lu})/u.exec(rest.slice(end));
    const other = second ? personAtStart(rest.slice(end + second[0].length)) : null;
    if (second && other && other.kind === 'person' && wordsOf(other.name).length > 1 && short)
      return {
        kind: 'role',
        name: rest.slice(person.start, end + second[0].length + other.end),
        role: '',
        honorific: '',
      };
    return { kind: 'person', name: person.name, role: person.role, honorific: person.honorific };
  }
  const plain = hanName.exec(text)?.[1] ?? (short ? arabicName.exec(text)?.[1]?.trim() : undefined);
  const lead = wordsOf(plain ?? '')[0];
  if (lead && isPrepositionWord(lead.key)) return null;
  return plain === undefined ? null : { kind: 'person', name: plain, role: '', honorific: '' };
}

function authorIn(line: Line, words: readonly Word[], mayBeName: boolean, isFirst: boolean): Mention | null {
  const length = bylines.lengthAt(words, 0);
  const opens = words[0] !== undefined && !/\p{L}/u.test(line.text.slice(0, words[0].start));
  if (length > 0 && opens) {
    const person = nameAfter(line.text.slice((words[length - 1] as Word).end), true);
    if (person) return person;
  }
  for (const hit of bylines.hits(line.text, words).slice(0, 1)) {
    if (hit.start > 0 || !/\p{Script=Han}/u.test(line.text)) continue;
    const person = nameAfter(line.text.slice(hit.end), true);
    if (person) return person;
  }
  const alone =
    mayBeName && line.kind !== 'heading' ? (nameAlone(line.text) ?? nameBeforePlace(line.text)) : null;
  // The first line is a title, unless a role shows that it is not.
  return alone && alone.role === '' && (isFirst || isTitleInCapitals(alone.name)) ? null : alone;
}

/** `HONEY BY THE BOOK` below a rubric: in capitals throughout a given name tells a byline from a title. */
const isTitleInCapitals = (name: string): boolean =>
  isUpperCase(name) && wordsOf(name).length > 2 && !wordsOf(name).some(({ key }) => givenNames.has(key));

/** How many lines of notes may stand below who signs. */
const belowSignature = 5;

/** Below a text its author signs: `Лидия ОВСЯННИКОВА`, `Волька РЫМША.`, `Айгерім ЖҰМАШ,` above `арнайы тілшіміз`. */
function signatureAt(lines: readonly Line[], at: number): Mention | null {
  const { text } = lines[at] as Line;
  if (lines.length - at > belowSignature || /[:：]$/u.test(lines[at - 1]?.text ?? '')) return null;
  const signed = nameAlone(text.replace(/[.,]$/u, ''));
  if (!signed) return null;
  const below = lines[at + 1];
  const surname = wordsOf(signed.name).some(({ text: word }) => word.length > 2 && isUpperCase(word));
  const introduced = below !== undefined && reporters.lengthAt(wordsOf(below.text), 0) > 0;
  return surname || introduced || at === lines.length - 1 ? signed : null;
}

/** `Сяргей Вайніловіч`, `Дарья Мельник, наш корреспондент`, `GONZALO ARRIETA ZÚÑIGA`: a line that is a name. */
function nameAlone(text: string): Mention | null {
  if (/[.!?:;]$/u.test(text) || /\s{2,}|\t/.test(text) || wordsOf(text).length > 8) return null;
  const person = parsePersonPhrase(text);
  if (!person || person.kind !== 'person' || person.honorific !== '') return null;
  const words = wordsOf(person.name);
  const plain = words.every(
    (word) =>
      (!lexicon.articles.has(word.key) && !lexicon.prepositions.has(word.key)) ||
      lexicon.particles.has(word.key),
  );
  if (words.length < 2 || words.length > 4 || !plain) return null;
  return { kind: 'person', name: person.name, role: person.role, honorific: '' };
}

const nameAndPlace = /^(\S.{3,50}?)\s*[,/|—–]\s*(\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2})$/u;

/** `Ксения ЛОБАЧ, Усть-Кедровка`, `Elif Sungur / Kumluova`: a given name or a surname in capitals tells it from a place in a country. */
function nameBeforePlace(text: string): Mention | null {
  const [, name = '', place = ''] = nameAndPlace.exec(text) ?? [];
  const written = nameAlone(name);
  if (!written || written.role !== '') return null;
  const words = wordsOf(written.name);
  const given = words.some((word) => givenNames.has(word.key));
  const capitals =
    words.some((word) => isUpperCase(word.text)) && !words.every((word) => isUpperCase(word.text));
  const another = wordsOf(place).some((word) => givenNames.has(word.key) || isRoleWord(word));
  return (given || capitals) && !another ? written : null;
}
