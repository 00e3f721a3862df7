import type { Bearer } from '@shared/project/bearers';
import { counted, quotedList } from '@shared/project/names';
import { problemOf, type TableColumn } from './tableColumns';

/** A text that is to stand in a cell; see `GridChange`. */
export interface CellChange {
  readonly row: string | null;
  readonly beyond: number;
  readonly column: string;
  readonly text: string;
}

/** What is to stand in one row: texts of fields, by column, and values of attributes. */
export interface RowChange {
  /** null: a row below the table. */
  readonly row: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface RowChanges {
  readonly rows: readonly RowChange[];
  /** Texts that do not fit and are left out, a sentence for each column. */
  readonly left: readonly string[];
}

/** What cells that were pasted, filled or cleared make of the rows of a table. */
export function rowChanges<Item extends Bearer>(
  columns: readonly TableColumn<Item>[],
  cells: readonly CellChange[],
): RowChanges {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const rows = new Map<
    string,
    RowChange & { fields: Record<string, string>; attributes: Record<string, string> }
  >();
  const misfits = new Map<string, string[]>();
  for (const { row: id, beyond, column: at, text } of cells) {
    const key = id ?? `beyond ${beyond}`;
    const row = rows.get(key) ?? { row: id, fields: {}, attributes: {} };
    rows.set(key, row);
    const column = byId.get(at);
    if (column === undefined || column.kind === 'number') continue;
    if (problemOf(column, text) !== null) {
      if (id !== null || text.trim() !== '')
        misfits.set(column.label, [...(misfits.get(column.label) ?? []), text]);
    } else (column.kind === 'attribute' ? row.attributes : row.fields)[at] = text;
  }
  return {
    rows: [...rows.values()],
    left: Array.from(misfits, ([label, texts]) => misfitSentence(label, texts)),
  };
}

function misfitSentence(label: string, texts: readonly string[]): string {
  const values = texts.filter((text) => text.trim() !== '');
  if (values.length === 0) return `“${label}” cannot be empty and was left.`;
  const one = values.length === 1;
  return `${counted(values.length, 'value')} ${one ? 'does' : 'do'} not fit “${label}” and ${one ? 'was' : 'were'} left out: ${quotedList([...new Set(values)])}.`;
}
