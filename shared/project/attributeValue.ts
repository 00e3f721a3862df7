import { cleanName } from './names';
import type { AttributeRecord } from './records';
import { writtenDate } from './writtenDate';
import { writtenNumber } from './writtenNumber';
import { yesOrNo } from './yesOrNo';

export type AttributeKind = AttributeRecord['kind'];

/** Kinds in the order in which they are offered, in the analyst's words. */
export const attributeKinds: readonly { readonly kind: AttributeKind; readonly name: string }[] = [
  { kind: 'text', name: 'Text' },
  { kind: 'number', name: 'Number' },
  { kind: 'date', name: 'Date' },
  { kind: 'yesNo', name: 'Yes or no' },
];

const readers: Readonly<Record<AttributeKind, (text: string) => string | null>> = {
  text: cleanName,
  number: writtenNumber,
  date: writtenDate,
  yesNo: yesOrNo,
};

/** What a text says as a value of this kind, in the form in which it is kept; `''`: nothing is said; null: it is no such value. */
export function attributeValue(kind: AttributeKind, text: string): string | null {
  return text.trim() === '' ? '' : readers[kind](text);
}

const wanted: Readonly<Record<AttributeKind, string>> = {
  text: 'a text',
  number: 'a number, as 1,200 or 3.5',
  date: 'a date, as 2022-09-27 or 27 Sep 2022',
  yesNo: '“yes” or “no”',
};

/** What a value of this kind looks like: `“soon” is not a date, as …`. */
export const valueOfKind = (kind: AttributeKind): string => wanted[kind];

/** The narrowest kind that all of these texts are; empty ones say nothing. Digits alone are numbers, not yes and no. */
export function kindOfValues(texts: readonly string[]): AttributeKind {
  const said = texts.filter((text) => text.trim() !== '');
  if (said.length === 0) return 'text';
  const all = (kind: AttributeKind) => said.every((text) => attributeValue(kind, text) !== null);
  if (all('number')) return 'number';
  if (all('date')) return 'date';
  return all('yesNo') ? 'yesNo' : 'text';
}
