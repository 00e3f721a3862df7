import { notOfKind } from '@shared/project/attributes';
import { attributeKinds, attributeValue } from '@shared/project/attributeValue';
import type { Bearer } from '@shared/project/bearers';
import type { AttributeRecord } from '@shared/project/records';

interface ColumnBase {
  readonly id: string;
  readonly label: string;
  /** CSS px, to begin with. */
  readonly width: number;
  /** What it says, for those who point at its heading; the label without it. */
  readonly hint?: string;
}

/** What each of the table's records has of itself, and analysts write. */
interface FieldColumn<Item> extends ColumnBase {
  readonly kind: 'field';
  readonly read: (item: Item) => string;
  /** Why a text cannot stand in it; without it any can. */
  readonly problemOf?: (text: string) => string | null;
  /** Why a text cannot stand in the cell of this very record: another one is called that. */
  readonly problemFor?: (item: string, text: string) => string | null;
  /** Several records can well have the same: it is offered while one is written, and set for several at once. */
  readonly shared?: boolean;
  /** Values that are offered besides those that others have. */
  readonly values?: () => readonly string[];
  /** Days, earliest first. */
  readonly isDate?: boolean;
}

/** What is counted of each. */
interface NumberColumn<Item> extends ColumnBase {
  readonly kind: 'number';
  readonly count: (item: Item) => number;
  /** How it is written; without it as a whole number. */
  readonly write?: (count: number) => string;
}

interface AttributeColumn extends ColumnBase {
  readonly kind: 'attribute';
  readonly attribute: AttributeRecord;
}

/** A column of a table of speakers or of documents: what each has, an attribute, or a number that is counted. */
export type TableColumn<Item extends Bearer> = FieldColumn<Item> | AttributeColumn | NumberColumn<Item>;

/** A column as far as it matters what it is, not what its cells say. */
export type AnyColumn = Pick<ColumnBase, 'id' | 'label' | 'width' | 'hint'> &
  (
    | { readonly kind: 'field'; readonly isDate?: boolean }
    | { readonly kind: 'attribute'; readonly attribute: AttributeRecord }
    | { readonly kind: 'number' }
  );

const ATTRIBUTE_WIDTH = 130;

export const attributeColumn = (attribute: AttributeRecord): AttributeColumn => {
  const { id, name, kind } = attribute;
  const kindName = attributeKinds.find((each) => each.kind === kind)?.name.toLowerCase() ?? '';
  return {
    id,
    label: name,
    width: ATTRIBUTE_WIDTH,
    hint: `${name}, ${kindName}`,
    kind: 'attribute',
    attribute,
  };
};

/** What a cell says; `''`: nothing. */
export function cellText<Item extends Bearer>(column: TableColumn<Item>, item: Item): string {
  if (column.kind === 'attribute') return item.attributes[column.attribute.id] ?? '';
  if (column.kind === 'field') return column.read(item);
  const number = column.count(item);
  if (number === 0) return '';
  return column.write?.(number) ?? number.toLocaleString('en');
}

/** What cells of a column are ordered by; null: nothing is there, which stands last either way. */
export function sortValue<Item extends Bearer>(
  column: TableColumn<Item>,
  item: Item,
): number | string | null {
  if (column.kind === 'number') return column.count(item);
  const text = cellText(column, item);
  if (text === '') return null;
  return isNumeric(column) ? Number(text) : text;
}

/** The column begins with its largest when it is sorted by. */
export const isNumeric = (column: AnyColumn): boolean =>
  column.kind === 'number' || (column.kind === 'attribute' && column.attribute.kind === 'number');

export const isDate = (column: AnyColumn): boolean =>
  column.kind === 'attribute'
    ? column.attribute.kind === 'date'
    : column.kind === 'field' && column.isDate === true;

/** Why a text cannot stand in a column; null: it can. */
export function problemOf<Item extends Bearer>(column: TableColumn<Item>, text: string): string | null {
  if (column.kind === 'attribute')
    return attributeValue(column.attribute.kind, text) === null ? notOfKind(column.attribute, text) : null;
  return column.kind === 'field' ? (column.problemOf?.(text) ?? null) : null;
}

/** Values to choose from in a column: those that others have, the most frequent first, then the column's own; of yes and no both. */
export function valuesInUse<Item extends Bearer>(
  column: TableColumn<Item>,
  items: readonly Item[],
): string[] {
  if (column.kind === 'attribute' && column.attribute.kind === 'yesNo') return ['yes', 'no'];
  if (column.kind === 'number' || (column.kind === 'field' && column.shared !== true)) return [];
  const counts = new Map<string, number>();
  for (const item of items) {
    const value = cellText(column, item);
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const used = [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  const more = column.kind === 'field' ? (column.values?.() ?? []) : [];
  return [...used, ...more.filter((value) => !counts.has(value))];
}
