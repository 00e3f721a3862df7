import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react';
import type { Leaving } from './CellEditor';
import styles from './Grid.module.css';
import { GridHeading } from './GridHeading';
import { GridRow } from './GridRow';
import {
  type Cell,
  type CellText,
  fillDown,
  fillWith,
  fromClipboard,
  pasteBlock,
  rangeOf,
  tabTo,
  toClipboard,
  walkCells,
} from './gridCells';
import type { GridProps } from './gridProps';
import { useClipboard } from './useClipboard';
import { useGridSelection } from './useGridSelection';

/** Height of a row and of the headings, CSS px. */
const ROW = 30;
/** Width of the column of ticks, CSS px. */
const TICKS = 34;

/** The cell that is written in; `typed` is the letter that began it. */
interface Editing {
  readonly row: string;
  readonly column: string;
  readonly typed: string | null;
}

/**
 * A table whose cells are written in place, by keyboard as in a spreadsheet: arrows and Tab walk, with Shift they select a block, letters,
 * Enter and F2 write, Ctrl+C, Ctrl+X and Ctrl+V exchange blocks with spreadsheets, Ctrl+D fills down, Delete clears. Any number of rows.
 */
export function Grid(props: GridProps) {
  const { label, columns, rows, cell: textOf, picked, onPick, onRange, onActive, onChanges, suggest } = props;
  const Heading = props.heading;
  const grid = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [filling, setFilling] = useState<Cell | null>(null);
  const dragging = useRef(false);
  const { cell: active, range: selected, goTo, select } = useGridSelection(rows, columns);
  const range =
    filling === null
      ? selected
      : rangeOf({ row: selected.top, column: selected.left }, { row: filling.row, column: selected.right });
  const size = { rows: rows.length, columns: columns.length };
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: ROW,
  });
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 2);

  const activeRow = rows[active.row];
  const tellRange = useEffectEvent((top: number, bottom: number) => onRange(rows.slice(top, bottom + 1)));
  const [topRow, bottomRow] = [rows[selected.top], rows[selected.bottom]];
  useEffect(
    () => tellRange(selected.top, selected.bottom),
    [selected.top, selected.bottom, topRow, bottomRow],
  );

  const show = ({ row, column }: Cell) => {
    virtual.scrollToIndex(row);
    const box = scroller.current;
    if (box === null) return;
    const left = columns.slice(1, column).reduce((sum, { width }) => sum + width, 0);
    const frozen = TICKS + (columns[0]?.width ?? 0);
    const width = columns[column]?.width ?? 0;
    if (column === 0) return;
    if (left < box.scrollLeft) box.scrollLeft = left;
    else if (left + width + frozen > box.scrollLeft + box.clientWidth)
      box.scrollLeft = left + width + frozen - box.clientWidth;
  };
  const walk = (to: Cell, extending = false) => {
    goTo(to, extending);
    show(to);
    const row = rows[to.row];
    if (row !== undefined) onActive(row);
  };
  // What is chosen elsewhere is walked to, unless somebody is walking here.
  const follow = useEffectEvent((row: string) => {
    const at = rows.indexOf(row);
    if (at < 0 || row === activeRow || document.activeElement === scroller.current) return;
    goTo({ row: at, column: 0 });
    virtual.scrollToIndex(at);
  });
  useEffect(() => {
    if (props.active !== null) follow(props.active);
  }, [props.active]);
  const focus = () => scroller.current?.focus({ preventScroll: true });

  const edit = (at: Cell, typed: string | null) => {
    const [row, column] = [rows[at.row], columns[at.column]];
    if (row === undefined || column === undefined || column.readOnly !== undefined) return;
    show(at);
    setEditing({ row, column: column.id, typed });
  };
  const send = (texts: readonly CellText[], way: Parameters<typeof onChanges>[1]) => {
    const changes = texts.flatMap(({ row, column, text }) => {
      const to = columns[column];
      if (to === undefined || to.readOnly !== undefined) return [];
      return [{ row: rows[row] ?? null, beyond: Math.max(0, row - rows.length), column: to.id, text }];
    });
    if (changes.length > 0) onChanges(changes, way);
  };
  const read = (row: number, column: number) => textOf(rows[row] ?? '', columns[column]?.id ?? '').text;

  const commit = (text: string, leaving: Leaving): string | null => {
    if (editing === null) return null;
    const at = {
      row: rows.indexOf(editing.row),
      column: columns.findIndex(({ id }) => id === editing.column),
    };
    const isBlock = leaving === 'all' && (range.bottom > range.top || range.right > range.left);
    if (isBlock) send(fillWith(range, text), 'fill');
    else if (text !== read(at.row, at.column)) {
      const problem = props.onType(editing.row, editing.column, text);
      if (problem !== null) return problem;
    }
    setEditing(null);
    if (leaving === 'stay') return null;
    focus();
    const to = {
      down: { row: Math.min(at.row + 1, size.rows - 1), column: at.column },
      up: { row: Math.max(at.row - 1, 0), column: at.column },
      right: tabTo(at, 1, size),
      left: tabTo(at, -1, size),
      all: null,
    }[leaving];
    if (to !== null) walk(to);
    return null;
  };

  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || size.rows === 0) return;
    if (key(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  /** Whether the key meant something here. */
  const key = (event: KeyboardEvent): boolean => {
    const held = event.ctrlKey || event.metaKey;
    const to = event.altKey ? undefined : walkCells(active, event, size, page());
    if (to !== undefined) {
      walk(to, event.shiftKey);
      return true;
    }
    if (event.key === 'Tab') {
      const next = tabTo(active, event.shiftKey ? -1 : 1, size);
      if (next !== null) walk(next);
      return next !== null;
    }
    if (event.key === 'Enter' && held) {
      if (activeRow !== undefined) props.onOpen?.(activeRow);
      return true;
    }
    if (event.key === 'Enter' || event.key === 'F2') {
      edit(active, null);
      return true;
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      send(fillWith(range, ''), 'clear');
      return true;
    }
    if (event.key === ' ' && event.shiftKey) {
      select({ row: range.top, column: 0 }, { row: range.bottom, column: size.columns - 1 });
      return true;
    }
    if (event.key === ' ') {
      if (held || activeRow === undefined) return false;
      tick(rows.slice(range.top, range.bottom + 1));
      return true;
    }
    if (held && event.key === 'a') {
      select({ row: 0, column: 0 }, { row: size.rows - 1, column: size.columns - 1 });
      return true;
    }
    if (held && event.key === 'd') {
      send(fillDown(range, read), 'fill');
      return true;
    }
    if (event.key === 'Escape' && (picked.size > 0 || range.bottom > range.top || range.right > range.left)) {
      onPick(new Set());
      goTo(active);
      return true;
    }
    if (event.key.length === 1 && !held && !event.altKey) {
      edit(active, event.key);
      return true;
    }
    return false;
  };
  const tick = (ids: readonly string[]) => {
    const next = new Set(picked);
    const all = ids.every((id) => next.has(id));
    for (const id of ids)
      if (all) next.delete(id);
      else next.add(id);
    onPick(next);
  };

  const copied = () => {
    const block: string[][] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      const line: string[] = [];
      for (let column = range.left; column <= range.right; column += 1) line.push(read(row, column));
      block.push(line);
    }
    return toClipboard(block);
  };
  const exchange = (event: ClipboardEvent) => {
    if (event.type === 'paste') {
      const block = fromClipboard(event.clipboardData?.getData('text/plain') ?? '');
      const texts = pasteBlock(block, range, size.columns);
      send(texts, 'paste');
      const last = texts.at(-1);
      if (last === undefined) return;
      const end = { row: Math.min(last.row, size.rows - 1), column: last.column };
      select(end, { row: range.top, column: range.left });
    } else if (size.rows > 0) {
      event.clipboardData?.setData('text/plain', copied());
      if (event.type === 'cut') send(fillWith(range, ''), 'cut');
    }
  };
  useClipboard(scroller, exchange);

  const cellUnder = (event: PointerEvent | MouseEvent): Cell | null => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    if (target === null) return null;
    return { row: Number(target.dataset['row']), column: Number(target.dataset['column']) };
  };
  const down = (event: PointerEvent) => {
    if (
      event.button !== 0 ||
      (event.target instanceof Element && event.target.closest('input, button') !== null)
    )
      return;
    const to = cellUnder(event);
    if (to === null) return;
    // Text would be selected, and a field that is left would lose its words.
    event.preventDefault();
    focus();
    if (event.target instanceof HTMLElement && event.target.dataset['fill'] !== undefined) setFilling(active);
    else {
      dragging.current = true;
      goTo(to, event.shiftKey);
      const row = rows[to.row];
      if (row !== undefined) onActive(row);
    }
  };
  const over = (event: PointerEvent) => {
    const to = cellUnder(event);
    if (to === null || event.buttons !== 1) return;
    if (filling !== null) setFilling({ row: Math.max(to.row, selected.bottom), column: to.column });
    else if (dragging.current) goTo(to, true);
  };
  const up = () => {
    dragging.current = false;
    if (filling === null) return;
    setFilling(null);
    if (range.bottom === selected.bottom) return;
    const height = selected.bottom - selected.top + 1;
    const texts = fillWith(range, '').flatMap(({ row, column }) =>
      row <= selected.bottom
        ? []
        : [{ row, column, text: read(selected.top + ((row - selected.top) % height), column) }],
    );
    send(texts, 'fill');
    select({ row: range.top, column: range.left }, { row: range.bottom, column: range.right });
  };

  const template = `${TICKS}px ${columns.map(({ width }) => `${width}px`).join(' ')} minmax(40px, 1fr)`;
  const width = TICKS + 40 + columns.reduce((sum, column) => sum + column.width, 0);
  const drawn = virtual.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === active.row);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 2}
      aria-multiselectable
      aria-activedescendant={isDrawn && size.rows > 0 ? `${grid}-${active.row}-${active.column}` : undefined}
      tabIndex={0}
      className={styles.grid}
      style={{ '--template': template }}
      onKeyDown={press}
      onPointerDown={down}
      onPointerMove={over}
      onPointerUp={up}
      onDoubleClick={(event) => {
        const at = cellUnder(event);
        if (at !== null) edit(at, null);
      }}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.headings} style={{ width }}>
          <div role="columnheader" aria-colindex={1} className={styles.tick}>
            <input
              type="checkbox"
              aria-label="All rows"
              tabIndex={-1}
              checked={rows.length > 0 && picked.size >= rows.length}
              onChange={(event) => onPick(new Set(event.target.checked ? rows : []))}
            />
          </div>
          {columns.map((column, index) => (
            <GridHeading key={column.id} column={column} index={index} onResize={props.onResize}>
              <Heading column={column.id} />
            </GridHeading>
          ))}
          <div role="columnheader" aria-colindex={columns.length + 2} className={styles.corner}>
            {props.corner}
          </div>
        </div>
      </div>
      {rows.length === 0 ? (
        props.empty
      ) : (
        <div
          role="rowgroup"
          className={styles.rows}
          style={{ height: virtual.getTotalSize(), width, minWidth: '100%' }}
        >
          {drawn.map(({ index, start }) => {
            const id = rows[index];
            if (id === undefined) return null;
            return (
              <GridRow
                key={id}
                id={id}
                index={index}
                top={start}
                grid={grid}
                columns={columns}
                cell={textOf}
                isShown={id === props.active}
                isPicked={picked.has(id)}
                onTick={() => tick([id])}
                active={index === active.row ? active.column : null}
                range={index >= range.top && index <= range.bottom ? range : null}
                editor={
                  editing?.row === id
                    ? {
                        column: editing.column,
                        typed: editing.typed,
                        suggestions: suggest(editing.column),
                        onCommit: commit,
                        onCancel: () => {
                          setEditing(null);
                          focus();
                        },
                      }
                    : null
                }
              />
            );
          })}
        </div>
      )}
    </div>
  );
}
