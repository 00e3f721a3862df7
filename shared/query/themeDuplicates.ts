import type { ThemeRecord } from '../project/records';
import { codebookOrder } from '../project/themeTree';
import { withoutAccents } from './foldAccents';

/** Two themes that may be meant for one. */
export interface LikelyDuplicate {
  /** The one that stands first in the codebook. */
  readonly first: ThemeRecord;
  readonly second: ThemeRecord;
  /** The names differ in case, accents, spaces, signs or a plural at most; otherwise in one letter of a long name. */
  readonly isSame: boolean;
}

/** Letters that a name needs for one of them to be taken for a slip. */
const longName = 6;

/**
 * Themes of the same or nearly the same name, anywhere in the codebook, in its order. Of several that are the same each is paired with
 * the first. Numbers are never taken for slips: “Wave 1” and “Wave 2” are two.
 */
export function themeDuplicates(themes: readonly ThemeRecord[]): LikelyDuplicate[] {
  const byKey = new Map<string, ThemeRecord>();
  const pairs: LikelyDuplicate[] = [];
  for (const theme of codebookOrder(themes)) {
    const key = keyOf(theme.name);
    if (key === '') continue;
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, theme);
    else pairs.push({ first, second: theme, isSame: true });
  }
  return [...pairs, ...slips(byKey)];
}

/** What is left of a name without what people write one way or another. */
function keyOf(name: string): string {
  const words = withoutAccents(name.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(withoutPlural).join('');
}

const withoutPlural = (word: string): string =>
  word.length < 4 || /(?:ss|us|is)$/u.test(word)
    ? word
    : word
        .replace(/ies$/u, 'y')
        .replace(/(?<=[sxz]|ch|sh)es$/u, '')
        .replace(/s$/u, '');

/** Pairs of long names that one letter more, less or other parts, or two in the other order. */
function slips(byKey: ReadonlyMap<string, ThemeRecord>): LikelyDuplicate[] {
  const pairs: LikelyDuplicate[] = [];
  // Two names that differ in one letter are the same once a letter is taken from one or both.
  const shortened = new Map<string, Set<string>>();
  for (const [key, theme] of byKey) {
    const letters = Array.from(key);
    if (letters.length < longName) continue;
    const met = new Set<string>();
    const forms = [key, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))];
    for (const form of new Set(forms)) {
      const others = shortened.get(form) ?? new Set();
      for (const other of others) met.add(other);
      shortened.set(form, others.add(key));
    }
    for (const other of met) {
      const first = byKey.get(other);
      if (first !== undefined && isSlip(other, key)) pairs.push({ first, second: theme, isSame: false });
    }
  }
  return pairs;
}

function isSlip(a: string, b: string): boolean {
  if (a.replace(/\P{N}/gu, '') !== b.replace(/\P{N}/gu, '')) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length < 2 && restB.length < 2) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
