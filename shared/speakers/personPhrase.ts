import { lexicon } from './languages/lexicon';
import { isUpperCase, type Word, wordsOf } from './words';

/** Who is named in a stretch of text. Offsets point into the text that was parsed. */
export interface PersonPhrase {
  /** `person`: a name; `role`: only a role or a nameless speaker such as `Moderator`. */
  readonly kind: 'person' | 'role';
  /** The name as written, with a title that stays with it; for a role the role itself. */
  readonly name: string;
  /** As written; `''` when none. */
  readonly role: string;
  /** Form of address before the name, as written; `''` when none. */
  readonly honorific: string;
  /** The words that name the person, role included. */
  readonly start: number;
  readonly end: number;
}

const middlePatronymic = /(?:вич|вна|ична|ұлы|қызы|улы|кызы|uly|kyzy|ovich|evich|ovna|evna)$/iu;
/** Only endings that no surname has: a Rusakovich is a surname. */
const lastPatronymic = /(?:вна|ична|ұлы|қызы)$/iu;
/** A phrase that names somebody with the longest of roles is shorter than this; UTF-16 units. */
const longestPhrase = 600;
const lastNote = /^(.*\S)\s*[([]([^()[\]]{1,80})[)\]]$/su;
const onlySpace = /^[\s.]*$/;

const isTitle = (word: Word): boolean => lexicon.titles.has(word.key);
const isHonorific = (word: Word): boolean =>
  lexicon.honorifics.has(word.key) && (word.capital || word.text.length > 2);
export const isRoleWord = (word: Word): boolean =>
  lexicon.roleWords.has(word.key) ||
  word.key.split('-').some((part) => part.length > 3 && lexicon.roleWords.has(part));
/** `moderator`, and the numbers and codes that studies give: `Speaker 3`, `P12`, `Respondent B`. */
const isNameless = (word: Word): boolean =>
  lexicon.nameless.has(word.key) || /^(?:\d+|\p{Lu}{0,3}\d{1,3})$/u.test(word.text);
export const isNotSpeaker = (word: Word | undefined): boolean =>
  word !== undefined && lexicon.notSpeakers.has(word.key);
const isPlainVerb = (word: Word): boolean =>
  !word.capital && lexicon.speechVerbs.has(word.key) && !isRoleWord(word);
const isArticle = (word: Word): boolean => lexicon.articles.has(word.key);

/** A word that can be part of a name: capitalised, no title, role or label word. */
const isNameWord = (word: Word): boolean =>
  word.capital && !isHonorific(word) && !isTitle(word) && !isRoleWord(word) && !/\d/.test(word.text);
const isParticle = (word: Word): boolean => lexicon.particles.has(word.key);

const joined = (word: Word): boolean => onlySpace.test(word.gap);

/** The index after the longest run of name words that begins at `from`; `from` when there is none. */
export function nameRunEnd(words: readonly Word[], from: number): number {
  let end = from;
  for (let at = from; at < words.length && at < from + 6; at++) {
    const word = words[at];
    if (word === undefined || (at > from && !joined(word))) break;
    if (at > from && /\./.test(word.gap)) break;
    if (isNameWord(word)) end = at + 1;
    else if (!(at > from && isParticle(word) && !word.capital)) break;
  }
  return end;
}

function nameRunStart(words: readonly Word[], to: number): number {
  let start = to;
  for (let at = to - 1; at >= 0 && at >= to - 12; at--) {
    const word = words[at];
    if (word === undefined) break;
    if (isNameWord(word)) start = at;
    else if (!(isParticle(word) && !word.capital && at < to - 1 && at > 0)) break;
    if (!joined(word)) break;
  }
  while (start < to && isParticle(words[start] as Word) && !(words[start] as Word).capital) start++;
  return start;
}

/** How many of the last words of a run of capitalised words are the name, when what stands before may end in capitals too. */
function nameLength(run: readonly Word[]): number {
  if (run.length <= 2) return run.length;
  const last = run[run.length - 1] as Word;
  const middle = run[run.length - 2] as Word;
  if (lastPatronymic.test(last.text) || middlePatronymic.test(middle.text) || middle.initial) return 3;
  let length = 2;
  while (length < run.length && !(run[run.length - length] as Word).capital) length++;
  return length;
}

function slice(text: string, words: readonly Word[], from: number, to: number): string {
  return from < to ? text.slice((words[from] as Word).start, (words[to - 1] as Word).end) : '';
}

/** Splits off `(FDP)`, `[moderator]` or `(Northmoor) (Con)` at the end. */
function splitParenthesis(text: string): { head: string; inside: string } {
  const notes: string[] = [];
  let head = text;
  for (let match = lastNote.exec(head); match && notes.length < 3; match = lastNote.exec(head)) {
    notes.unshift((match[2] ?? '').trim());
    head = match[1] ?? '';
  }
  return { head, inside: notes.join(', ') };
}

/** Offset of the first comma outside quotation marks and brackets, or -1. */
function firstComma(text: string): number {
  let depth = 0;
  let straight = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if ('([«„“'.includes(sign)) depth++;
    else if (')]»”'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === '"') straight = !straight;
    else if (sign === ',' && depth === 0 && !straight) return at;
  }
  return -1;
}

/** Name words from `from`, after a form of address and a title. */
function nameAt(text: string, words: readonly Word[], from: number) {
  let at = from;
  let honorific = '';
  while (at < words.length && isHonorific(words[at] as Word) && (at === from || joined(words[at] as Word))) {
    honorific = (words[at] as Word).text;
    at++;
  }
  const nameFrom = at;
  while (at < words.length && isTitle(words[at] as Word) && joined(words[at] as Word)) at++;
  const end = nameRunEnd(words, at);
  if (end === at) return null;
  return { honorific, name: slice(text, words, nameFrom, end), first: from, end, bare: end - at };
}

/**
 * Reads a whole phrase as a person: `Name`, `Name, role`, `Name (role)`, `Role Name`, a role alone. Null when the phrase is
 * anything else; the phrase must be used up.
 */
export function parsePersonPhrase(phrase: string): PersonPhrase | null {
  const lead = phrase.length - phrase.trimStart().length;
  const text = phrase.trim();
  if (text === '' || text.length > longestPhrase) return null;
  const { head, inside } = splitParenthesis(text);
  if (/^[\d\s,–-]+$/u.test(inside)) return null;
  const comma = firstComma(head);
  const first = comma < 0 ? head : head.slice(0, comma);
  const tail = comma < 0 ? '' : head.slice(comma + 1).trim();
  const range = { start: lead, end: lead + text.length };
  const words = wordsOf(first);
  const bracketed = comma < 0 && inside !== '' ? nameInBrackets(head, words, inside) : null;
  if (bracketed) return { ...bracketed, ...range };
  const named = nameAt(first, words, 0);
  if (named && named.end === words.length && endsWithWord(first, words)) {
    const age = /^\d{1,3}$/.test(tail);
    if (tail !== '' && !age && !looksLikeRole(tail)) return null;
    const role = tail !== '' && !age ? tail : inside;
    return { kind: 'person', name: named.name, role, honorific: named.honorific, ...range };
  }
  const before = roleBeforeName(head);
  if (before) return { ...before, role: before.role || inside, ...range };
  if (tail !== '' && looksLikeRole(tail)) {
    const early = roleBeforeName(first);
    if (early) return { ...early, ...range };
  }
  if (
    comma < 0 &&
    words.length > 0 &&
    words.every((word) => isNameless(word) || isRoleWord(word) || isArticle(word) || isHonorific(word))
  ) {
    return { kind: 'role', name: head, role: '', honorific: '', ...range };
  }
  return null;
}

/** `The Secretary of State for Water (Jane Hartley)`. */
function nameInBrackets(
  head: string,
  words: readonly Word[],
  inside: string,
): Omit<PersonPhrase, 'start' | 'end'> | null {
  const inner = wordsOf(inside);
  const named = nameAt(inside, inner, 0);
  if (!named || named.end !== inner.length || named.bare < 2 || !words.some(isRoleWord)) return null;
  const from = isArticle(words[0] as Word) && words.length > 1 ? (words[1] as Word).start : 0;
  return { kind: 'person', name: named.name, role: head.slice(from), honorific: named.honorific };
}

const endsWithWord = (text: string, words: readonly Word[]): boolean => {
  const last = words[words.length - 1];
  return last !== undefined && /^[\s.]*$/.test(text.slice(last.end));
};

/** `BISR Director Oleg Makarov`, `Präsident Dr. Norbert Lammert`, `CHAIR BOWEN`. */
function roleBeforeName(text: string): Omit<PersonPhrase, 'start' | 'end'> | null {
  const words = wordsOf(text);
  if (!endsWithWord(text, words)) return null;
  const runStart = nameRunStart(words, words.length);
  if (runStart === words.length) return null;
  const anchor = words[runStart - 1];
  const joinedToAnchor = anchor !== undefined && joined(words[runStart] as Word);
  const afterRole =
    joinedToAnchor && (isRoleWord(anchor) || isNameless(anchor) || isHonorific(anchor) || isTitle(anchor));
  const run = words.slice(runStart);
  let nameFrom = afterRole && run.length <= 4 ? runStart : words.length - nameLength(run);
  if (!afterRole && words.length - nameFrom < 2) return null;
  if (run.some(isNotSpeaker) && !isUpperCase(text)) return null;
  let roleTo = nameFrom;
  let honorific = '';
  while (roleTo > 0 && isTitle(words[roleTo - 1] as Word)) {
    roleTo--;
    nameFrom = roleTo;
  }
  while (roleTo > 0 && isHonorific(words[roleTo - 1] as Word)) {
    roleTo--;
    honorific = (words[roleTo] as Word).text;
  }
  if (roleTo === 0) return null;
  const roleFrom = isArticle(words[0] as Word) ? 1 : 0;
  const roleWords = words.slice(roleFrom, roleTo);
  if (!readsAsRole(roleWords)) return null;
  const nameStart = (words[nameFrom] as Word).start;
  const roleEnd = honorific === '' ? nameStart : (words[roleTo] as Word).start;
  const role = text.slice((words[roleFrom] as Word).start, roleEnd).replace(/[\s,–—-]+$/u, '');
  return { kind: 'person', name: text.slice(nameStart).trim(), role, honorific };
}

/** A role before a name holds a word for a role, begins with no preposition, and tells of no saying. */
function readsAsRole(words: readonly Word[]): boolean {
  const first = words[0];
  if (!first || lexicon.prepositions.has(first.key) || words.some(isPlainVerb)) return false;
  return words.some((word) => isRoleWord(word) || (lexicon.nameless.has(word.key) && word.text.length > 3));
}

/** A role after a name contains a role word early, and no verb of saying. */
export function looksLikeRole(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 60) return false;
  return words.slice(0, 8).some(isRoleWord) && !words.some(isPlainVerb);
}

/**
 * Reads a person at the beginning of `text` and says where the naming ends: `Name`, `Name, role`, `role Name`, a role alone.
 * Used after a verb of saying, where the rest of the sentence follows.
 */
export function personAtStart(rest: string): PersonPhrase | null {
  const text = rest.slice(0, longestPhrase);
  const words = wordsOf(text);
  const firstWord = words[0];
  if (firstWord === undefined || firstWord.gap.trim() !== '') return null;
  const named = nameAt(text, words, 0);
  const following = named ? words[named.end] : undefined;
  const ledByRole =
    following !== undefined && !following.capital && joined(following) && isRoleWord(following);
  if (named && !ledByRole) return withFollowingRole(text, words, named);
  const from = isArticle(firstWord) ? 1 : 0;
  const boundary = phraseBoundary(text);
  const part = text.slice(0, boundary);
  const roleStart = words.slice(from, from + 4).findIndex(isRoleWord);
  if (roleStart < 0) return null;
  if (words.slice(from, from + roleStart).some((word) => lexicon.prepositions.has(word.key))) return null;
  return firstNameAfterRole(part) ?? roleAlone(part, words);
}

/** The shortest beginning of `part` that is a role with a name, such as `директор института «Дорпроект» Павел Ковальчук`. */
function firstNameAfterRole(part: string): PersonPhrase | null {
  const words = wordsOf(part);
  for (let at = 1; at < words.length && at < 40; at++) {
    const word = words[at] as Word;
    if (!isNameWord(word)) continue;
    const end = nameRunEnd(words, at);
    const next = words[end];
    const closesPart = next === undefined || !joined(next);
    const previous = words[at - 1] as Word;
    if (!closesPart && !isRoleWord(previous)) {
      at = end;
      continue;
    }
    const candidate = part.slice(0, (words[end - 1] as Word).end);
    const person =
      next === undefined || closesPart || isRoleWord(previous) ? parsePersonPhrase(candidate) : null;
    if (person && person.kind === 'person') return person;
    at = end;
  }
  return null;
}

function roleAlone(part: string, words: readonly Word[]): PersonPhrase | null {
  let end = 0;
  for (const word of words) {
    if (
      word.end > part.length ||
      (word.capital && end > 0) ||
      (lexicon.prepositions.has(word.key) && end > 0)
    )
      break;
    if (lexicon.verbCompanions.has(word.key) && !isArticle(word) && !isRoleWord(word)) break;
    end = word.end;
  }
  const name = part.slice(0, end).trim();
  return name === '' ? null : { kind: 'role', name, role: '', honorific: '', start: 0, end: name.length };
}

function withFollowingRole(
  text: string,
  words: readonly Word[],
  named: { honorific: string; name: string; end: number },
): PersonPhrase {
  const end = (words[named.end - 1] as Word).end;
  const base = { kind: 'person' as const, name: named.name, honorific: named.honorific, start: 0 };
  const after = text.slice(end);
  const comma = /^\s*,\s*/.exec(after);
  const paren = /^\s*\(([^()]{2,80})\)/.exec(after);
  if (paren && looksLikeRole(paren[1] ?? '')) {
    return { ...base, role: (paren[1] ?? '').trim(), end: end + paren[0].length };
  }
  if (comma) {
    const roleStart = end + comma[0].length;
    const role = text.slice(roleStart, roleStart + phraseBoundary(text.slice(roleStart))).trim();
    const lead = wordsOf(role).slice(0, 4);
    if (
      lead.some(isRoleWord) &&
      looksLikeRole(role) &&
      !lead.some((word) => lexicon.pronouns.has(word.key))
    ) {
      return { ...base, role, end: roleStart + role.length };
    }
  }
  return { ...base, role: '', end };
}

/** Offset at which a phrase ends: comma, colon, full stop of a sentence, dash, or quotation after it; quotations inside belong to it. */
export function phraseBoundary(text: string): number {
  let depth = 0;
  let straight = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if ('([«„“'.includes(sign)) {
      if (depth === 0 && /[.,:;!?]\s*$/.test(text.slice(Math.max(0, at - 3), at))) return at;
      depth++;
    } else if (')]»”'.includes(sign)) {
      if (depth === 0) return at;
      depth--;
    } else if (sign === '"') straight = !straight;
    else if (depth === 0 && !straight) {
      if (',;:!?'.includes(sign)) return at;
      if ('—–'.includes(sign) && /\s/.test(text[at - 1] ?? '')) return at;
      if (sign === '.' && !endsInAbbreviation(text, at) && /^(?:\s|$|["»”])/.test(text.slice(at + 1, at + 2)))
        return at;
    }
  }
  return text.length;
}

/** True when the full stop at `at` belongs to an initial or a title, not to the end of a sentence. */
export function endsInAbbreviation(text: string, at: number): boolean {
  const word = /([\p{L}\p{M}'’.-]+)$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  const key = word.toLowerCase();
  return (
    /^\p{Lu}$/u.test(word) ||
    /(?:^|[.-])\p{Lu}$/u.test(word) ||
    lexicon.honorifics.has(key) ||
    lexicon.titles.has(key)
  );
}
