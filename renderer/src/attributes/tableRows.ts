import type { Bearer } from '@shared/project/bearers';
import { hasWords, plainLetters } from '@shared/query/hasWords';
import { cellText, sortValue, type TableColumn } from './tableColumns';
import type { ColumnSort } from './tableStore';

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const compare = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** Records never change, so what was read of one stays right. */
const plain = new WeakMap<Bearer, string>();

function plainWords<Item extends Bearer>(item: Item, columns: readonly TableColumn<Item>[]): string {
  const known = plain.get(item);
  if (known !== undefined) return known;
  const fields = columns.flatMap((column) => (column.kind === 'field' ? [cellText(column, item)] : []));
  const words = plainLetters([...fields, ...Object.values(item.attributes)].join('\n'));
  plain.set(item, words);
  return words;
}

/** Ids of the records that hold all the words, in the order of a column; cells that say nothing are last either way. */
export function tableRows<Item extends Bearer>(
  items: readonly Item[],
  columns: readonly TableColumn<Item>[],
  { words, sort }: { readonly words: string; readonly sort: ColumnSort | null },
): string[] {
  const isMeant = hasWords(words);
  const meant = items.filter((item) => isMeant(plainWords(item, columns)));
  const column = columns.find(({ id }) => id === sort?.column);
  if (sort === null || column === undefined) return meant.map(({ id }) => id);
  const sign = sort.descending ? -1 : 1;
  return meant
    .map((item) => ({ id: item.id, value: sortValue(column, item) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return sign * compare(a.value, b.value);
    })
    .map(({ id }) => id);
}
