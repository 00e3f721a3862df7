import { isSpaced, isSpaceless, officeFit, spacedRoleWords } from '../caseless/nameCore';
import { lexicon } from '../languages/lexicon';
import { foldName } from './foldName';
import { addresses, fillers, type Gender, lesser } from './nameLexicon';
import { phraseWords } from './speakerFunction';

/** The words of a role that tell, folded; a letter or number at the end does: `Speaker A`. */
export const roleWords = (role: string): string[] =>
  isSpaced(role) ? spacedRoleWords(withoutAddress(role)) : plainRoleWords(role);

const withoutAddress = (role: string): string => {
  const [first = '', ...rest] = role.trim().split(/\s+/u);
  return rest.length > 0 && addresses.has(foldName(first)) ? rest.join(' ') : role;
};

const plainRoleWords = (role: string): string[] =>
  phraseWords(role).filter(
    (word, at, all) =>
      (at > 0 && at === all.length - 1 && word.length === 1) || (!fillers.has(word) && !isAddress(word)),
  );

/** `Monsieur`, but not `Chairman`: that is a role too. */
const isAddress = (word: string): boolean =>
  addresses.has(word) && (word.length < 8 || !lexicon.roleWords.has(word));

/** A man or a woman, as the address or the article before a role says. */
export const genderOfRole = (role: string): Gender | null =>
  phraseWords(role)
    .slice(0, 3)
    .map((word) => addresses.get(word) ?? null)
    .find((gender) => gender !== null) ?? null;

/**
 * Whether a role alone, `the minister`, can mean somebody of a fuller role, `Minister for Water`: all its words are there, in whatever
 * case or as the end of a compound, and the fuller role is no deputy, aide or former one.
 */
export function roleFits(asked: string, role: string): boolean {
  if (isSpaceless(asked)) return officeFit(asked, role) > 0;
  const wanted = roleWords(asked);
  const given = roleWords(role);
  return (
    wanted.length > 0 &&
    numbers(wanted) === numbers(given) &&
    wanted.every((word) => given.some((other) => sameRoleWord(word, other))) &&
    given.every((word) => !lesser.has(word) || wanted.includes(word))
  );
}

const numbers = (words: readonly string[]): string =>
  words.filter((word) => /^\p{L}?\d+$/u.test(word)).join(' ');

/** The same words, so that nothing but their case differs. */
export const sameRole = (asked: string, role: string): boolean =>
  isSpaceless(asked)
    ? officeFit(asked, role) > 1
    : roleFits(asked, role) && roleWords(asked).length === roleWords(role).length;

/** `директора`, `басқармасының`; `Umweltminister` for `Minister`; `副主任` for `主任`. */
function sameRoleWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const more = long.length - short.length;
  if (/\p{Script=Han}/u.test(short)) return short === a && short.length > 1 && long.endsWith(short);
  if (short.length >= 3 && long.startsWith(short)) {
    if (/[нтд][іы]ң$/u.test(long)) return more <= 6;
    return /\p{Script=Cyrillic}/u.test(short) && short.length >= 5
      ? more <= 6
      : more <= 3 && !long.endsWith('al');
  }
  if (short === a && short.length >= 6 && long.endsWith(short)) return true;
  if (long.startsWith('ال') && long.slice(2) === short) return true;
  return short.length >= 4 && more <= 2 && short.slice(0, -1) === long.slice(0, short.length - 1);
}

/** Keys under which a role word is found: how it begins, and how a compound ends. */
export const roleKeys = (word: string): string[] => {
  const bare = word.replace(/^ال/u, '');
  return /\p{Script=Han}/u.test(bare)
    ? [bare.slice(-2)]
    : [bare.slice(0, 3), ...(bare.length >= 6 ? [`…${bare.slice(-6)}`] : [])];
};
