import { useVirtualizer } from '@tanstack/react-virtual';
import { Plus } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import styles from './PickList.module.css';
import { Swatch, type SwatchProps } from './Swatch';
import { linesPerPage } from './walkByKey';

/** Height of a line, in CSS pixels. */
const ROW = 28;

export interface PickItem {
  readonly id: string;
  readonly name: string;
  /** Stands behind the name, quiet; the first to be cut. */
  readonly detail?: string;
  /** At the right. */
  readonly trail?: string;
  /** How deep it is nested, from 0. */
  readonly level?: number;
  readonly strong?: boolean;
  /** Shown for where the others stand, and not what was looked for. */
  readonly context?: boolean;
  readonly mark?: SwatchProps;
  /** Why it cannot be picked, in a word or two. */
  readonly blocked?: string;
  /** Makes something new; Ctrl+Enter (Cmd) picks it from anywhere in the list. */
  readonly creates?: boolean;
}

interface PickListProps {
  /** Accessible name of the field and of the list. */
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What the query leaves, any number. */
  readonly items: readonly PickItem[];
  readonly onPick: (id: string) => void;
  readonly onEscape?: () => void;
  /** The line for where one is already; the list keeps it in view while nothing is typed. */
  readonly here?: string | null;
  /** Said in place of the lines when there are none. */
  readonly empty: ReactNode;
  readonly field?: RefObject<HTMLInputElement | null>;
}

/** A field, and under it a list of any length that the field leads: arrows move, Enter or a click picks; the field keeps the focus. */
export function PickList({
  label,
  placeholder,
  query,
  onQuery,
  items,
  onPick,
  onEscape,
  here = null,
  empty,
  field,
}: PickListProps) {
  const list = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const hereAt = here === null || query !== '' ? -1 : items.findIndex(({ id }) => id === here);
  const firstMeant = items.findIndex(({ context }) => context !== true);
  const active = Math.min(moved ?? Math.max(hereAt, firstMeant, 0), items.length - 1);
  const lines = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    paddingStart: 4,
    paddingEnd: 4,
  });
  const inView = moved ?? hereAt;
  useEffect(() => {
    if (inView >= 0) lines.scrollToIndex(inView, { align: 'auto' });
  }, [lines, inView]);

  const type = (next: string) => {
    setMoved(null);
    scroller.current?.scrollTo({ top: 0 });
    onQuery(next);
  };
  const pick = ({ id, blocked }: PickItem) => {
    if (blocked === undefined) onPick(id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const page = linesPerPage(scroller.current, ROW);
    const last = items.length - 1;
    const next = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(active + page, last),
      PageUp: Math.max(active - page, 0),
    }[event.key];
    const chosen =
      (event.ctrlKey || event.metaKey ? items.find(({ creates }) => creates) : undefined) ?? items[active];
    if (next !== undefined) setMoved(next);
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key === 'Escape' && onEscape) onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const drawn = lines.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === active);
  return (
    <div className={styles.box}>
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isDrawn ? `${list}-${active}` : undefined}
        placeholder={placeholder}
        spellCheck={false}
        value={query}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={() => setMoved(null)}
      />
      {items.length === 0 && <p className={styles.empty}>{empty}</p>}
      <div
        ref={scroller}
        id={list}
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        className={styles.scroller}
        hidden={items.length === 0}
      >
        <div role="presentation" className={styles.lines} style={{ height: lines.getTotalSize() }}>
          {drawn.map(({ index, start }) => {
            const item = items[index];
            return (
              item && (
                <div
                  key={item.id}
                  id={`${list}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  aria-current={item.id === here || undefined}
                  aria-disabled={item.blocked !== undefined}
                  aria-setsize={items.length}
                  aria-posinset={index + 1}
                  className={styles.line}
                  style={{ translate: `0 ${start}px`, '--level': item.level ?? 0 }}
                  data-strong={item.strong}
                  data-context={item.context}
                  title={[item.name, item.detail].filter(Boolean).join(' ')}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => pick(item)}
                >
                  {item.creates && <Plus size={14} aria-hidden />}
                  {item.mark && <Swatch {...item.mark} />}
                  <span className={styles.words}>
                    <span className={styles.name}>{item.name}</span>
                    {item.detail !== undefined && (
                      <span className={styles.detail}>
                        <Pause />
                        {item.detail}
                      </span>
                    )}
                  </span>
                  {(item.blocked ?? item.trail) !== undefined && (
                    <span className={styles.trail}>
                      <Pause />
                      {item.blocked ?? item.trail}
                    </span>
                  )}
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Keeps what stands apart from being read as one word. */
const Pause = () => <span className="visually-hidden">, </span>;
