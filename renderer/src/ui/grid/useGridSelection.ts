import { useState } from 'react';
import { type Cell, type CellRange, rangeOf } from './gridCells';

interface Place {
  readonly row: string | null;
  readonly column: string | null;
}

const nowhere: Place = { row: null, column: null };

/** The active cell and the block of cells that is selected with it; both stay on their rows and columns when these are ordered anew. */
export function useGridSelection(rows: readonly string[], columns: readonly { readonly id: string }[]) {
  const [active, setActive] = useState(nowhere);
  const [anchor, setAnchor] = useState(nowhere);
  const placeOf = ({ row, column }: Cell): Place => ({
    row: rows[row] ?? null,
    column: columns[column]?.id ?? null,
  });
  const cellOf = ({ row, column }: Place): Cell => ({
    row: Math.max(0, row === null ? 0 : rows.indexOf(row)),
    column: Math.max(
      0,
      columns.findIndex(({ id }) => id === column),
    ),
  });
  const cell = cellOf(active);
  const range: CellRange = rangeOf(cellOf(anchor), cell);
  return {
    cell,
    range,
    /** Makes a cell the active one; `extending` selects all up to it. */
    goTo: (to: Cell, extending = false) => {
      setActive(placeOf(to));
      if (!extending) setAnchor(placeOf(to));
    },
    select: (from: Cell, to: Cell) => {
      setAnchor(placeOf(from));
      setActive(placeOf(to));
    },
  };
}
