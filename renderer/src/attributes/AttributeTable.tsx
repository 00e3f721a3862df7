import type { AttributeOf, Bearer } from '@shared/project/bearers';
import { Plus } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { Grid } from '@/ui/grid/Grid';
import { IconButton } from '@/ui/IconButton';
import styles from './AttributeTable.module.css';
import { askForAttribute } from './attributeDialogStore';
import { ColumnHeading } from './ColumnHeading';
import { type RowChanges, rowChanges } from './cellChanges';
import { cellText, isNumeric, problemOf, type TableColumn, valuesInUse } from './tableColumns';
import { TableContext } from './tableContext';
import { tableRows } from './tableRows';
import { resizeColumn, type TableStore } from './tableStore';

interface AttributeTableProps<Item extends Bearer> {
  readonly of: AttributeOf;
  /** What it is a table of, `Speakers`. */
  readonly label: string;
  readonly store: TableStore;
  readonly items: readonly Item[];
  /** The first one says what each is called. */
  readonly columns: readonly TableColumn<Item>[];
  /** Of a dot before what each is called, `#rrggbb`. */
  readonly dotOf?: (item: Item) => string;
  /** The one that is shown beside the table. */
  readonly active: string | null;
  readonly onActive: (id: string) => void;
  readonly onChanges: (changes: RowChanges) => void;
  /** Leaves for the active one: Ctrl+Enter. */
  readonly onOpen: (id: string) => void;
  readonly empty: ReactNode;
}

/** All speakers, or all documents, with what is known of them and what is counted; written in place. */
export function AttributeTable<Item extends Bearer>(props: AttributeTableProps<Item>) {
  const { of, store, items, columns, dotOf, onChanges } = props;
  const { sort, picked, widths, ...view } = useStore(store);
  // Typing goes on while the list of thousands follows.
  const words = useDeferredValue(view.words);
  const shown = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        label: column.label,
        width: widths[column.id] ?? column.width,
        numeric: isNumeric(column),
        ...(column.kind === 'number' && { readOnly: 'counted' }),
      })),
    [columns, widths],
  );
  const rows = useMemo(() => tableRows(items, columns, { words, sort }), [items, columns, words, sort]);
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const itemsById = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  const context = useMemo(() => ({ of, store, columns }), [of, store, columns]);

  const type = (row: string, id: string, text: string): string | null => {
    const column = byId.get(id);
    if (column === undefined) return null;
    const problem =
      problemOf(column, text) ?? (column.kind === 'field' ? column.problemFor?.(row, text) : null) ?? null;
    if (problem !== null) return problem;
    onChanges(rowChanges(columns, [{ row, beyond: 0, column: id, text }]));
    return null;
  };
  return (
    <TableContext value={context}>
      <Grid
        label={props.label}
        columns={shown}
        rows={rows}
        cell={(row, id) => {
          const column = byId.get(id);
          const item = itemsById.get(row);
          if (column === undefined || item === undefined) return { text: '' };
          const text = cellText(column, item);
          return dotOf !== undefined && column === columns[0] ? { text, dot: dotOf(item) } : { text };
        }}
        heading={ColumnHeading}
        corner={
          <IconButton small label="New attribute" onClick={() => askForAttribute(of)}>
            <Plus size={14} aria-hidden />
          </IconButton>
        }
        active={props.active}
        onActive={props.onActive}
        picked={picked}
        onPick={(ids) => store.setState({ picked: ids })}
        onRange={(ids) => store.setState({ inBlock: ids })}
        onType={type}
        onChanges={(cells) => onChanges(rowChanges(columns, cells))}
        suggest={(id) => {
          const column = byId.get(id);
          return column === undefined ? [] : valuesInUse(column, items);
        }}
        onOpen={props.onOpen}
        onResize={(column, width) => resizeColumn(store, column, width)}
        empty={<p className={styles.empty}>{props.empty}</p>}
      />
    </TableContext>
  );
}
