import { firstGraphemes } from '../text/graphemes';

/** Names as analysts type them: one line, no white space around, letters in their composed form. */
export const cleanName = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Two names that an analyst takes for the same. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** Equal for names that {@link sameName} takes for the same. */
export const nameKey = (name: string): string => cleanName(name).toLowerCase();

/** Letters, as people see them. */
const longest = 48;

/** A name in quotation marks for a label or a sentence, cut when it is long. */
export function quoted(name: string): string {
  const isShort = firstGraphemes(name, longest) === name;
  return `“${isShort ? name : `${firstGraphemes(name, longest - 1).trimEnd()}…`}”`;
}

/** `“Trust”`, `“Trust” and 2 more`. */
export const quotedList = ([first = '', ...others]: readonly string[]): string =>
  `${quoted(first)}${others.length === 0 ? '' : ` and ${counted(others.length, 'more', 'more')}`}`;

/** `1 coding`, `14 codings`, `1,200 codings`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
