import { createStore, type StoreApi } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';

export interface ColumnSort {
  readonly column: string;
  readonly descending: boolean;
}

/** How a table is looked at: session state, neither in the log nor in undo. */
export interface TableView {
  /** What it is filtered by. */
  readonly words: string;
  /** null: the order of the project. */
  readonly sort: ColumnSort | null;
  /** Rows that are ticked. */
  readonly picked: ReadonlySet<string>;
  /** Rows of the selected block of cells. */
  readonly inBlock: readonly string[];
  /** Of columns that the analyst made wider or narrower, by column, CSS px. */
  readonly widths: Readonly<Record<string, number>>;
}

export type TableStore = StoreApi<TableView>;

const start: TableView = { words: '', sort: null, picked: new Set(), inBlock: [], widths: {} };

/** How one table is looked at; another project is looked at anew. */
export function createTableStore(): TableStore {
  const store = createStore<TableView>(() => start);
  useMirrorStore.subscribe((now, before) => {
    if (now.mirror?.path !== before.mirror?.path) store.setState(start);
  });
  return store;
}

export const resizeColumn = (store: TableStore, column: string, width: number): void =>
  store.setState(({ widths }) => ({ widths: { ...widths, [column]: Math.round(width) } }));
