import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import styles from './PassageList.module.css';
import { linesPerPage, walkByKey } from './walkByKey';

/** Height of a passage, in CSS pixels: two lines of its words, one of where it stands. */
const ROW = 66;

export interface ListedPassage {
  readonly id: string;
  readonly words: string;
  /** Stand under its words, at the left and at the right. */
  readonly left: string;
  readonly right: string;
}

interface PassageListProps {
  readonly label: string;
  readonly passages: readonly ListedPassage[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  /** Shows it in the text. */
  readonly onOpen: (id: string) => void;
  /** A click shows it, too; only one is chosen at a time. */
  readonly opensAtOnce?: boolean;
}

/**
 * Passages of many documents, any number of them. Click or arrows walk, with Shift from one to another, Ctrl adds; Enter or a double click
 * shows the passage in the text.
 */
export function PassageList(props: PassageListProps) {
  const { label, passages, chosen, onChoose, onOpen, opensAtOnce = false } = props;
  const list = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(0);
  const [anchor, setAnchor] = useState(0);
  const active = Math.min(wanted, passages.length - 1);
  const virtual = useVirtualizer({
    count: passages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
  });

  const idsBetween = (from: number, to: number) =>
    passages.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id);
  const goTo = (index: number, { shiftKey, ctrlKey, metaKey }: KeyboardEvent | MouseEvent) => {
    const id = passages[index]?.id;
    if (id === undefined) return;
    setWanted(index);
    if (shiftKey && !opensAtOnce) onChoose(new Set(idsBetween(anchor, index)));
    else if (ctrlKey || metaKey) return;
    else {
      setAnchor(index);
      onChoose(new Set([id]));
    }
  };
  const toggle = (index: number) => {
    const id = passages[index]?.id;
    if (id === undefined || opensAtOnce) return;
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setWanted(index);
    setAnchor(index);
    onChoose(next);
  };
  const open = (index: number) => {
    const id = passages[index]?.id;
    if (id !== undefined) onOpen(id);
  };

  const press = (event: KeyboardEvent) => {
    const to = walkByKey(event.key, active, passages.length, () => linesPerPage(scroller.current, ROW));
    const held = event.ctrlKey || event.metaKey;
    if (to !== undefined) {
      goTo(to, event);
      // Only for keys: what the pointer chose stays under it, or the second click of two would be on another passage.
      virtual.scrollToIndex(to);
    } else if (event.key === ' ') toggle(active);
    else if (event.key === 'Enter') open(active);
    else if (event.key === 'a' && held && !opensAtOnce) onChoose(new Set(idsBetween(0, passages.length)));
    else if (event.key === 'Escape' && chosen.size > 1) onChoose(new Set(idsBetween(active, active)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const click = (event: MouseEvent, index: number) => {
    if (event.ctrlKey || event.metaKey) toggle(index);
    else {
      goTo(index, event);
      if (opensAtOnce) open(index);
    }
  };

  const drawn = virtual.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === active);
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={label}
      aria-multiselectable={!opensAtOnce}
      aria-activedescendant={isDrawn ? `${list}-${active}` : undefined}
      tabIndex={0}
      className={styles.scroller}
      onKeyDown={press}
    >
      <div role="presentation" className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const passage = passages[index];
          if (passage === undefined) return null;
          return (
            <div
              key={passage.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={chosen.has(passage.id)}
              aria-setsize={passages.length}
              aria-posinset={index + 1}
              data-active={index === active ? '' : undefined}
              className={styles.passage}
              style={{ transform: `translateY(${start}px)` }}
              onClick={(event) => click(event, index)}
              onDoubleClick={() => open(index)}
            >
              <span className={styles.words} dir="auto">
                {passage.words}
              </span>
              <span className={styles.where}>
                <span className={styles.left}>{passage.left}</span>
                <span className={styles.right}>{passage.right}</span>
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
