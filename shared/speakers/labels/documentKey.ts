import type { DocumentLines } from '../documentLines';
import { foldKey } from '../languages/languageRules';
import { nameAt, nameRunStart } from '../nameRuns';
import { parsePersonPhrase } from '../personPhrase';
import { isArticle, isHonorific, isNameless, isRoleWord } from '../wordKinds';
import { type Word, wordsOf } from '../words';

export interface Explained {
  readonly name: string;
  /** As written; `''` when none. */
  readonly role: string;
}

/** Labels that the head of a document explains. */
export interface DocumentKey {
  /** `JH` → Jane Hart; the letters only, folded. */
  readonly initials: ReadonlyMap<string, Explained>;
  /** `moderator` → who moderates; folded. */
  readonly offices: ReadonlyMap<string, Explained>;
}

const longestHead = 300;
const initialsInBrackets = /\(((?:\p{Lu}\p{M}*\.?[\s-]*){1,4})\)/u;
const initialsFirst = /^[«"“(]?((?:\p{Lu}\p{M}*\.?[\s-]?){1,4})[»"”)]?(?:\s*[=:–—-]\s*|\t+)(?=\p{Lu})/u;

/** Letters alone, so that `M.K.` and `MK` are the same. */
export const lettersOf = (text: string): string => foldKey(text).replace(/[^\p{L}\d]/gu, '');

/** Reads the lines up to the first label: `Interviewer: Jane Hart (JH)`, `JH = Jane Hart`, `Moderator: Tom Fair, editor`. */
export function documentKey(document: DocumentLines, firstLabel: number): DocumentKey {
  const initials = new Map<string, Explained>();
  const offices = new Map<string, Explained>();
  for (const { text } of document.lines.slice(0, Math.min(firstLabel, 200))) {
    if (text.length > longestHead) continue;
    for (const part of text.split(/;\s/u)) readEntry(part, initials, offices);
  }
  return { initials, offices };
}

function readEntry(text: string, initials: Map<string, Explained>, offices: Map<string, Explained>): void {
  const first = initialsFirst.exec(text);
  const inBrackets = initialsInBrackets.exec(text);
  const colon = text.slice(0, 60).search(/[:：\t]/u);
  const label = colon > 0 ? text.slice(0, colon) : '';
  const rest = first ? text.slice(first[0].length) : text.slice(colon + 1);
  const letters = first ? lettersOf(first[1] ?? '') : inBrackets ? lettersOf(inBrackets[1] ?? '') : '';
  const before = inBrackets && !first ? text.slice(colon + 1, inBrackets.index) : rest;
  const explained = letters === '' ? personIn(rest) : (nameBy(before, letters) ?? personIn(before));
  if (!explained) return;
  const role = explained.role || (first ? '' : label.trim());
  if (letters !== '' && !initials.has(letters)) initials.set(letters, { ...explained, role });
  if (label === '' || first) return;
  for (const one of label.split('/')) addOffice(one, explained, offices);
}

function addOffice(label: string, explained: Explained, offices: Map<string, Explained>): void {
  const words = wordsOf(label).filter((word) => !isArticle(word) && !isHonorific(word));
  const [office] = words;
  if (
    words.length > 3 ||
    office === undefined ||
    !(isNameless(office) || isRoleWord(office) || /^\p{L}{6,}/u.test(office.text))
  )
    return;
  if (!offices.has(office.key)) offices.set(office.key, explained);
}

function personIn(text: string): Explained | null {
  const bare = text
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/[\s.,]+$/u, '')
    .trim();
  const person = parsePersonPhrase(bare);
  if (person?.kind === 'person' && wordsOf(person.name).length > 1)
    return { name: person.name, role: person.role };
  const words = wordsOf(bare);
  const named = nameAt(bare, words, 0);
  return named && named.bare > 1 ? { name: named.name, role: '' } : null;
}

/** The name in `text` that begins with the letters, at its beginning or at its end. */
function nameBy(text: string, letters: string): Explained | null {
  const bare = text.replace(/\s*\([^()]*\)/gu, '').trim();
  const words = wordsOf(bare);
  const named = nameAt(bare, words, 0);
  if (named && fits(words.slice(named.first, named.end), letters)) return { name: named.name, role: '' };
  const from = nameRunStart(words, words.length);
  const run = words.slice(from);
  if (!fits(run, letters)) return null;
  const role = bare.slice(0, (run[0] as Word).start).replace(/[\s,–—-]+$/u, '');
  return { name: bare.slice((run[0] as Word).start), role };
}

/** The letters are first letters of the words, in order. */
function fits(words: readonly Word[], letters: string): boolean {
  const firsts = words.flatMap((word) => word.key.split('-').map((part) => part[0] ?? ''));
  let at = 0;
  for (const first of firsts) if (first === letters[at]) at++;
  return words.length > 0 && at === letters.length;
}
