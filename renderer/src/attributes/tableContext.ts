import type { AttributeOf } from '@shared/project/bearers';
import { createContext } from 'react';
import type { AnyColumn } from './tableColumns';
import type { TableStore } from './tableStore';

interface TableContextValue {
  readonly of: AttributeOf;
  readonly store: TableStore;
  readonly columns: readonly AnyColumn[];
}

/** The table that a heading stands over. */
export const TableContext = createContext<TableContextValue | null>(null);
