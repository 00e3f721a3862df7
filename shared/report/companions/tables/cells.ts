import { groupBy } from '../../../base/groupBy';
import { memoText } from '../../../memo/memoText';
import type { ReportAttribute, ReportModel, ReportTheme } from '../../reportModel';
import { type Field, field, type SheetCell } from './sheet';

/** A day as it is known; null: it is not. What is no day stays words. */
export const dayCell = (day: string): SheetCell =>
  day === '' ? null : /^\d{4}-\d\d-\d\d$/.test(day) ? { day } : day;

export const memoCell = (memo: string): SheetCell => (memo === '' ? null : memoText(memo));

/** A theme's short name on its colour, unless there are to be no colours. */
export const keyCell = (theme: ReportTheme, { color }: ReportModel): SheetCell =>
  color === 'color' ? { chip: theme.key, color: theme.color } : theme.key;

export const wordsCell = (words: readonly string[]): SheetCell =>
  words.length === 0 ? null : words.join('; ');

const widthOfAttributes = 18;

/**
 * A column for each attribute that one of the bearers has.
 *
 * @param bearersOf those whose values stand in a row; of several the values are told as words
 */
export function attributeFields<Item>(
  bearers: readonly { readonly attributes: readonly ReportAttribute[] }[],
  headingOf: (name: string) => string,
  bearersOf: (item: Item) => readonly { readonly attributes: readonly ReportAttribute[] }[],
): Field<Item>[] {
  const known = groupBy(
    bearers.flatMap(({ attributes }) => attributes),
    ({ name }) => name,
  );
  return [...known.keys()].map((name) =>
    field(headingOf(name), widthOfAttributes, (item: Item) =>
      valuesCell(
        bearersOf(item).flatMap(({ attributes }) => attributes.filter((each) => each.name === name)),
      ),
    ),
  );
}

function valuesCell(values: readonly ReportAttribute[]): SheetCell {
  const [first, ...others] = values;
  if (first === undefined) return null;
  if (others.length > 0) return wordsCell([...new Set(values.map(({ value }) => value))]);
  const { kind, value } = first;
  if (kind === 'date') return dayCell(value);
  if (kind === 'yesNo') return value === 'yes' ? true : value === 'no' ? false : value;
  const number = kind === 'number' ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? value : number;
}
