import { Swatch } from '../Swatch';
import { CellEditor, type Leaving } from './CellEditor';
import styles from './Grid.module.css';
import { type CellRange, isIn } from './gridCells';
import type { GridColumn, GridProps } from './gridProps';

interface GridRowProps {
  readonly id: string;
  readonly index: number;
  /** From the top of the rows, CSS px. */
  readonly top: number;
  /** Begins the ids of cells. */
  readonly grid: string;
  readonly columns: readonly GridColumn[];
  readonly cell: GridProps['cell'];
  /** It is what is shown beside the table. */
  readonly isShown: boolean;
  readonly isPicked: boolean;
  readonly onTick: () => void;
  /** Column of the active cell; null: it is in another row. */
  readonly active: number | null;
  /** The selected block, when some of it is in this row. */
  readonly range: CellRange | null;
  readonly editor: {
    readonly column: string;
    readonly typed: string | null;
    readonly suggestions: readonly string[];
    readonly onCommit: (text: string, leaving: Leaving) => string | null;
    readonly onCancel: () => void;
  } | null;
}

export function GridRow(props: GridRowProps) {
  const { id, index, top, grid, columns, cell, isShown, isPicked, onTick, active, range, editor } = props;
  const name = cell(id, columns[0]?.id ?? '').text;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-current={isShown || undefined}
      className={styles.row}
      data-picked={isPicked}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="gridcell" aria-colindex={1} className={styles.tick}>
        <input
          type="checkbox"
          aria-label={`Tick ${name}`}
          tabIndex={-1}
          checked={isPicked}
          onChange={onTick}
        />
      </div>
      {columns.map((column, at) => {
        const { text, dot } = cell(id, column.id);
        const isSelected = range !== null && isIn(range, index, at);
        const isActive = at === active;
        const isCorner = isSelected && index === range.bottom && at === range.right && editor === null;
        return (
          <div
            key={column.id}
            id={`${grid}-${index}-${at}`}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 2}
            aria-selected={isSelected}
            aria-readonly={column.readOnly === undefined ? undefined : true}
            className={styles.cell}
            data-row={index}
            data-column={at}
            data-active={isActive || undefined}
            data-numeric={column.numeric}
            title={text === '' ? undefined : text}
          >
            {dot !== undefined && <Swatch color={dot} shape="dot" />}
            <span className={styles.text} dir="auto">
              {text}
            </span>
            {isCorner && <span data-fill className={styles.fill} aria-hidden />}
            {editor?.column === column.id && (
              <CellEditor
                label={`${column.label} of ${name}`}
                value={text}
                typed={editor.typed}
                suggestions={editor.suggestions}
                onCommit={editor.onCommit}
                onCancel={editor.onCancel}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
