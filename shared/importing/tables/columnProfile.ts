import type { TableRows } from './tableLayout';

/** What the cells of one column are like. Weights are {@link weightOf} characters. */
export interface ColumnProfile {
  readonly column: number;
  /** Cells that hold anything. */
  readonly filled: number;
  /** Share of those that are words: no numbers, times, dates or addresses. */
  readonly natural: number;
  /** Different values among the filled. */
  readonly distinct: number;
  /** Mean of the filled. */
  readonly weight: number;
  /** Share of the filled that begin like a name: no small letter. */
  readonly named: number;
}

const numeric = /^[\p{Sc}\s]*[-+]?\d[\d\s.,:;/\-–+%()TZ\p{Sc}]*$/u;
const address = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+\.[^\s@]+$/iu;
/** Characters: nothing longer is an address. */
const longestAddress = 300;

/** Whether a cell is words rather than a number, a time, a date, an address or a sign. */
export const isNatural = (cell: string): boolean =>
  /\p{L}/u.test(cell) && !numeric.test(cell) && !(cell.length <= longestAddress && address.test(cell));

/** Chinese and other scripts say in one character what others say in about three letters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The length of a text in characters, those of dense scripts counted thrice. */
export const weightOf = (text: string): number => text.length + 2 * (text.match(dense)?.length ?? 0);

export function profileOf(rows: TableRows, column: number): ColumnProfile {
  const values = new Set<string>();
  let [filled, natural, weight, named] = [0, 0, 0, 0];
  for (const row of rows) {
    const cell = (row[column] ?? '').trim();
    if (cell === '') continue;
    filled += 1;
    weight += weightOf(cell);
    values.add(cell.toLowerCase());
    if (isNatural(cell)) natural += 1;
    if (!/^\p{Ll}/u.test(cell)) named += 1;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    column,
    filled,
    natural: share(natural),
    distinct: values.size,
    weight: share(weight),
    named: share(named),
  };
}
