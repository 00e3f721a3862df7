import { useVirtualizer } from '@tanstack/react-virtual';
import { Check } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import styles from './RowList.module.css';
import { linesPerPage, walkByKey } from './walkByKey';

interface RowListProps<Row> {
  readonly ref: Ref<HTMLDivElement>;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly chosen: Row | undefined;
  /** Height of a row that is not chosen, CSS px; all are measured. */
  readonly rowHeight: number;
  /** Lays out what is in a row. */
  readonly rowClass: string | undefined;
  readonly renderRow: (row: Row) => ReactNode;
  /** Rows can be ticked, by a click on the tick. */
  readonly ticks?: {
    readonly isOn: (row: Row) => boolean;
    readonly onTurn: (row: Row) => void;
  };
  /** What is said when there is none. */
  readonly none: string;
  readonly onChoose: (row: Row, index: number) => void;
  /** A double click on the chosen row. */
  readonly onOpen: (row: Row) => void;
  /** Keys but those that walk, without Ctrl, Alt and Command; true: it was one of its own. */
  readonly onKey: (key: string, event: KeyboardEvent, row: Row) => boolean;
}

/** Rows of several lines, any number of them, one of which is chosen. The words that are selected in the text stay selected. */
export function RowList<Row extends { readonly id: string }>({
  ref,
  label,
  rows,
  chosen,
  rowHeight,
  rowClass,
  renderRow,
  ticks,
  none,
  onChoose,
  onOpen,
  onKey,
}: RowListProps<Row>) {
  const list = useId();
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => scroller.current as HTMLDivElement);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
  });
  const at = chosen === undefined ? -1 : rows.indexOf(chosen);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, rows.length, virtual]);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = walkByKey(event.key, at, rows.length, () => linesPerPage(scroller.current, rowHeight));
    const next = rows[to ?? -1];
    if (next !== undefined) onChoose(next, to ?? 0);
    else if (chosen === undefined || !onKey(event.key, event, chosen)) return;
    event.preventDefault();
  };
  const drawn = virtual.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === at);
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={label}
      aria-activedescendant={isDrawn ? `${list}-${at}` : undefined}
      tabIndex={0}
      className={styles.scroller}
      onKeyDown={press}
    >
      {rows.length === 0 && (
        <p className={styles.none} role="presentation">
          {none}
        </p>
      )}
      <div role="presentation" className={styles.lines} style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <div
                key={row.id}
                ref={virtual.measureElement}
                data-index={index}
                id={`${list}-${index}`}
                role="option"
                aria-selected={row === chosen}
                aria-checked={ticks?.isOn(row)}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                className={`${styles.line} ${rowClass ?? ''}`}
                style={{ transform: `translateY(${start}px)` }}
                // The words that are selected in the text stay selected.
                onMouseDown={(event) => {
                  event.preventDefault();
                  onChoose(row, index);
                  scroller.current?.focus();
                }}
                onDoubleClick={() => onOpen(row)}
              >
                {ticks !== undefined && (
                  <span
                    className={styles.tick}
                    data-on={ticks.isOn(row)}
                    aria-hidden
                    onClick={() => ticks.onTurn(row)}
                  >
                    {ticks.isOn(row) && <Check size={12} strokeWidth={3} />}
                  </span>
                )}
                {renderRow(row)}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
