import { lexicon } from './languages/lexicon';
import { nameAt, nameLength, nameRunStart } from './nameRuns';
import { firstComma, splitParenthesis } from './phraseEnds';
import {
  isArticle,
  isHonorific,
  isNameless,
  isNotSpeaker,
  isPlainVerb,
  isRoleWord,
  isTitle,
  joined,
} from './wordKinds';
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

/** A phrase that names somebody with the longest of roles is shorter than this; UTF-16 units. */
export const longestPhrase = 600;

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
  const office = comma < 0 || isArticle(words[0] ?? blank) ? wordsOf(head) : [];
  const bracketed = inside !== '' && office.length > 0 ? nameInBrackets(head, office, inside) : null;
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

const blank: Word = { text: '', key: '', start: 0, end: 0, gap: '', capital: false, initial: false };

/** `The Secretary of State for Water (Jane Hartley)`, `The Parliamentary Secretary, Department for Rivers (Ann Hale)`. */
function nameInBrackets(
  head: string,
  words: readonly Word[],
  inside: string,
): Omit<PersonPhrase, 'start' | 'end'> | null {
  const inner = wordsOf(inside);
  const named = nameAt(inside, inner, 0);
  if (!named || named.end !== inner.length || named.bare < 2 || !words.some(isRoleWord)) return null;
  // `Stadtrat Krawczyk (Freie Wähler)` has its name already.
  if (/^(?:\p{Lu}\p{Ll}[\p{L}'’-]*\s*){1,2}$/u.test(behindRole(head, words))) return null;
  const from = isArticle(words[0] as Word) && words.length > 1 ? (words[1] as Word).start : 0;
  return { kind: 'person', name: named.name, role: head.slice(from), honorific: named.honorific };
}

/** What follows the first words that are roles. */
function behindRole(head: string, words: readonly Word[]): string {
  const at = words.findIndex((word) => !isRoleWord(word) && !isArticle(word) && !isHonorific(word));
  return at > 0 ? head.slice((words[at] as Word).start) : '';
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
    joinedToAnchor &&
    (isRoleWord(anchor) ||
      (isNameless(anchor) && !isArticle(anchor)) ||
      isHonorific(anchor) ||
      isTitle(anchor));
  const run = words.slice(runStart);
  const length = nameLength(run);
  let nameFrom =
    afterRole && run.length <= 4 && !hasInitials(run.slice(-length)) ? runStart : words.length - length;
  if (!afterRole && words.length - nameFrom < 2) return null;
  if (run.some((word) => isNotSpeaker(word) && !isUpperCase(word.text))) return null;
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

const hasInitials = (run: readonly Word[]): boolean =>
  run.length > 1 && run.filter(({ initial }) => !initial).length === 1;

/** A role before a name holds a word for a role, begins and ends with no preposition (`the first question is from`), and tells of no saying. */
function readsAsRole(words: readonly Word[]): boolean {
  const first = words[0];
  if (!first || lexicon.prepositions.has(first.key) || words.some(isPlainVerb)) return false;
  const last = (words.at(-1) as Word).key;
  if (lexicon.prepositions.has(last) && !lexicon.particles.has(last)) return false;
  return words.some((word) => isRoleWord(word) || (lexicon.nameless.has(word.key) && word.text.length > 3));
}

/** A role after a name contains a role word early, and no verb of saying. */
export function looksLikeRole(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 60) return false;
  return words.slice(0, 8).some(isRoleWord) && !words.some(isPlainVerb);
}
