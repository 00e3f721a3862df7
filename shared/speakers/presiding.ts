import type { Line } from './documentLines';
import type { FoundTurn, Mention } from './foundTurn';
import { startOf } from './foundTurn';
import { coreOfName } from './names/coreOfName';
import { foldName } from './names/foldName';
import type { Introduction } from './names/nameForms';
import { announcers, chairs, followers, handing, phraseStarts } from './names/nameLexicon';
import { personName } from './names/personName';
import { genderOfRole } from './names/roles';
import { speakerFunction } from './names/speakerFunction';
import { type PersonPhrase, parsePersonPhrase } from './personPhrase';
import { isArticle, isHonorific, isNameless, isRoleWord } from './wordKinds';
import { type Word, wordsOf } from './words';

/** A line of the record, no paragraph of a speech; UTF-16 units. */
const longestLine = 220;
const longestPhrase = 5;

interface Announced {
  readonly at: number;
  readonly person: PersonPhrase;
}

/**
 * Where the chair changes in a meeting, a label without a name (`The CHAIR`, `M. le président`, `ПРЕДСЕДАТЕЛЬСТВУЮЩАЯ`) is whoever was
 * announced last before it: `Présidence de Mme X`, `(Mr. Y in the Chair)`, `(Vizepräsidentin Z übernimmt den Vorsitz.)`. `changes` is
 * false when one person at most presides, from the beginning.
 */
export function withChairs(
  turns: readonly FoundTurn[],
  unspoken: readonly Line[],
): { turns: readonly FoundTurn[]; changes: boolean } {
  const announced = announcedChairs(unspoken);
  const names = new Set(announced.map(({ person }) => surnameOf(person)));
  const first = turns.find(isChairs);
  const changes = first !== undefined && (names.size > 1 || announced.some(({ at }) => at > startOf(first)));
  if (!changes) return { turns, changes };
  let order = 0;
  let holder: Announced | null = null;
  const read = turns.map((turn) => {
    for (let next = announced[order]; next && next.at < startOf(turn); next = announced[++order])
      holder = next;
    return holder !== null && isChairs(turn) && fits(turn.mention, holder.person)
      ? heldBy(turn, holder)
      : turn;
  });
  return { turns: read, changes };
}

/** Without what they say of the chair: it has passed from one to another. */
export const withoutChair = (introductions: readonly Introduction[]): Introduction[] =>
  introductions.map((one) => ({ ...one, functions: one.functions.filter((name) => name !== 'chair') }));

const isChairs = ({ mention }: FoundTurn): boolean =>
  mention.kind === 'role' && mention.label === true && speakerFunction(mention.name) === 'chair';

function fits({ name }: Mention, person: PersonPhrase): boolean {
  const asked = genderOfRole(name);
  const { gender } = personName(person.name, person.honorific);
  return asked === null || gender === null || asked === gender;
}

const heldBy = (turn: FoundTurn, { person, at }: Announced): FoundTurn => ({
  ...turn,
  mention: {
    kind: 'person',
    name: person.name,
    role: person.role,
    honorific: person.honorific,
    at,
  },
  reason: `${turn.reason}; the text says above who presides`,
});

const surnameOf = ({ name }: PersonPhrase): string =>
  personName(name).words.findLast((word) => !word.initial)?.key ?? coreOfName(name).at(-1) ?? name;

function announcedChairs(lines: readonly Line[]): Announced[] {
  return lines.flatMap((line, order) => {
    const next = lines[order + 1];
    const wrapped =
      next && next.start - line.end <= 2 && startsWithChair(line.text) && !/[.!?)\]]$/u.test(line.text);
    const whole = wrapped ? chairOn(`${line.text} ${next.text}`) : null;
    const sentences = line.text.split(/(?<=\p{Ll}{3}[.!?])\s+(?=\p{Lu})/u);
    const person =
      whole ??
      chairIn(line) ??
      (sentences.length > 1 ? sentences.map(chairOn).find((one) => one !== null) : null);
    return person ? [{ at: line.start, person }] : [];
  });
}

/** `BAŞKAN: Başkan Vekili Ayla Kurt`, `(Vorsitz: Bürgermeisterin Ott)`: an entry of the record, below which somebody else may preside. */
function cardOf(text: string): PersonPhrase | null {
  if (text.length > longestLine) return null;
  const bare = bareOf(text);
  const colon = bare.slice(0, longestOffice).search(/[:：]/u);
  if (colon < 1 || /[.!?…][»”"]?$/u.test(text.trim())) return null;
  const label = bare.slice(0, colon);
  const isChair = speakerFunction(label) === 'chair' || announcers.get(foldName(label)) === 'chair';
  const named = isChair ? personIn(bare.slice(colon + 1).trim()) : null;
  return named && wordsOf(named.name).length > 1 ? named : null;
}

/** UTF-16 units. */
const longestOffice = 40;

/** Whether a line says who presides from here on. */
export const announcesChair = (line: Line): boolean => startsWithChair(line.text) || chairIn(line) !== null;

/** Lines are asked when turns are cut and when chairs are looked for: each is read once. */
function chairIn(line: Line): PersonPhrase | null {
  const known = inLines.get(line);
  if (known !== undefined) return known;
  const found = chairOn(line.text) ?? cardOf(line.text);
  inLines.set(line, found);
  return found;
}

const inLines = new WeakMap<Line, PersonPhrase | null>();

/** `Председательствует …`, `Présidence de …`, with the name on this line or the next. */
function startsWithChair(text: string): boolean {
  if (text.length > longestLine || /[:：]/u.test(text.slice(0, 60))) return false;
  const bare = bareOf(text);
  return mayAnnounce(bare) && phraseLength(wordsOf(bare)) > 0;
}

const bareOf = (text: string): string => text.replace(/^[\s([]+/u, '').replace(/[\s)\].]+$/u, '');

/** Who takes the chair, as a line of its own says. */
export function chairOn(text: string): PersonPhrase | null {
  if (text.length > longestLine) return null;
  const bare = bareOf(text);
  const words = wordsOf(bare);
  const length = mayAnnounce(bare) ? phraseLength(words) : 0;
  const after = words[length];
  if (length > 0) return after ? personIn(bare.slice(after.start)) : null;
  const chair = words.findIndex(({ key }) => chairs.has(foldName(key)));
  const behind = words[chair + 1];
  if (chair < 0 && !followsChair(words)) return null;
  if (words.some(({ key }) => handing.has(foldName(key)))) return lastPerson(bare, words);
  // `Ada Price, Chair, Canal Estates Board`: of something else.
  if (chair > 0 && behind?.capital && behind.gap.includes(',')) return null;
  return (chair >= 0 && behind ? personIn(bare.slice(behind.start)) : null) ?? personIn(bare);
}

const mayAnnounce = (text: string): boolean =>
  phraseStarts.has(/^[^\s,.:;]+/u.exec(text)?.[0].toLowerCase() ?? '');

/** The number of words of the announcement that a line begins with; one that is an office too (`Chair`) needs a colon, and is read elsewhere. */
function phraseLength(words: readonly Word[]): number {
  for (let length = Math.min(longestPhrase, words.length); length > 0; length--) {
    const [only] = words;
    if (length === 1 && only && (isRoleWord(only) || isNameless(only))) return 0;
    if (announcers.get(joined(words.slice(0, length))) === 'chair') return length;
  }
  return 0;
}

const joined = (words: readonly Word[]): string => foldName(words.map((word) => word.text).join(' '));

/** `Hon. Ada Price presiding`, `(Mr. Low in the Chair)`. */
const followsChair = (words: readonly Word[]): boolean =>
  closing.has(foldName(words.at(-1)?.text ?? '')) &&
  [1, 2, 3, 4].some((length) => followers.get(joined(words.slice(-length))) === 'chair');

/** The last words of such phrases. */
const closing = new Set([...followers.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

/** The shortest beginning that names somebody in full or with an address. */
function personIn(text: string): PersonPhrase | null {
  const words = wordsOf(text);
  const [first] = words;
  if (!first || (!first.capital && !isRoleWord(first) && !isArticle(first) && !isHonorific(first)))
    return null;
  for (let at = 0; at < words.length && at < mostWords; at++) {
    const word = words[at] as Word;
    const next = words[at + 1];
    if (!word.capital || (next?.capital && /^[\s.]*$/u.test(next.gap))) continue;
    const person = parsePersonPhrase(text.slice(0, word.end));
    if (person?.kind === 'person' && (wordsOf(person.name).length > 1 || person.honorific !== ''))
      return parsePersonPhrase(text) ?? person;
  }
  return null;
}

const mostWords = 24;

/** `M. X cède la présidence à Mme Y, première adjointe`: whoever is named last. */
function lastPerson(text: string, words: readonly Word[]): PersonPhrase | null {
  for (let at = words.length - 1; at > 0; at--) {
    const start = words[at] as Word;
    if (!start.capital || (words[at - 1]?.capital && !isRoleWord(start) && !isHonorific(start))) continue;
    const person = personIn(text.slice(start.start));
    if (person) return person;
  }
  return null;
}
