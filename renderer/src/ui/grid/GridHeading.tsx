import { type PointerEvent, type ReactNode, useRef } from 'react';
import styles from './Grid.module.css';
import type { GridColumn } from './gridProps';

/** CSS px. */
const narrowest = 48;
const widest = 600;

interface GridHeadingProps {
  readonly column: GridColumn;
  readonly index: number;
  readonly onResize: (column: string, width: number) => void;
  readonly children: ReactNode;
}

/** A column's heading; its right edge is dragged to make the column wider. */
export function GridHeading({ column, index, onResize, children }: GridHeadingProps) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const down = (event: PointerEvent<HTMLSpanElement>) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width: column.width };
  };
  const move = (event: PointerEvent) => {
    if (from.current === null) return;
    const width = from.current.width + event.clientX - from.current.x;
    onResize(column.id, Math.min(Math.max(width, narrowest), widest));
  };
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      className={styles.heading}
      data-numeric={column.numeric}
    >
      {children}
      <span
        className={styles.edge}
        aria-hidden
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={() => {
          from.current = null;
        }}
      />
    </div>
  );
}
