import type { ThemeQuotation } from '@shared/query/themeUse';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import { showPassage } from '@/bridge/passages';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { linesPerPage, walkByKey } from '@/ui/walkByKey';
import styles from './QuotationList.module.css';

/** Height of a quotation, in CSS pixels: two lines of its words, one of where it stands. */
const ROW = 66;

interface QuotationListProps {
  readonly label: string;
  readonly quotations: readonly ThemeQuotation[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/**
 * Passages of many documents, any number of them. Click or arrows walk, with Shift from one to another, Ctrl adds; Enter or a double click
 * shows the passage in the text.
 */
export function QuotationList({ label, quotations, chosen, onChoose }: QuotationListProps) {
  const records = useRecordsOf('document', 'speaker');
  const list = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(0);
  const [anchor, setAnchor] = useState(0);
  const active = Math.min(wanted, quotations.length - 1);
  const virtual = useVirtualizer({
    count: quotations.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
  });

  const idsBetween = (from: number, to: number) =>
    quotations.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ annotation }) => annotation);
  const goTo = (index: number, { shiftKey, ctrlKey, metaKey }: KeyboardEvent | MouseEvent) => {
    const id = quotations[index]?.annotation;
    if (id === undefined) return;
    setWanted(index);
    if (shiftKey) onChoose(new Set(idsBetween(anchor, index)));
    else if (ctrlKey || metaKey) return;
    else {
      setAnchor(index);
      onChoose(new Set([id]));
    }
  };
  const toggle = (index: number) => {
    const id = quotations[index]?.annotation;
    if (id === undefined) return;
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setWanted(index);
    setAnchor(index);
    onChoose(next);
  };
  const open = (index: number) => {
    const id = quotations[index]?.annotation;
    if (id !== undefined) void showPassage(id);
  };

  const press = (event: KeyboardEvent) => {
    const to = walkByKey(event.key, active, quotations.length, () => linesPerPage(scroller.current, ROW));
    const held = event.ctrlKey || event.metaKey;
    if (to !== undefined) {
      goTo(to, event);
      // Only for keys: what the pointer chose stays under it, or the second click of two would be on another passage.
      virtual.scrollToIndex(to);
    } else if (event.key === ' ') toggle(active);
    else if (event.key === 'Enter') open(active);
    else if (event.key === 'a' && held) onChoose(new Set(idsBetween(0, quotations.length)));
    else if (event.key === 'Escape' && chosen.size > 1) onChoose(new Set(idsBetween(active, active)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const click = (event: MouseEvent, index: number) => {
    if (event.ctrlKey || event.metaKey) toggle(index);
    else goTo(index, event);
  };

  const drawn = virtual.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === active);
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={label}
      aria-multiselectable
      aria-activedescendant={isDrawn ? `${list}-${active}` : undefined}
      tabIndex={0}
      className={styles.scroller}
      onKeyDown={press}
    >
      <div role="presentation" className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const quotation = quotations[index];
          if (quotation === undefined) return null;
          const { annotation, document, words, goesOn, speakers } = quotation;
          const names = speakers.map((id) => records.speaker(id)?.name ?? '').filter((name) => name !== '');
          return (
            <div
              key={annotation}
              id={`${list}-${index}`}
              role="option"
              aria-selected={chosen.has(annotation)}
              aria-setsize={quotations.length}
              aria-posinset={index + 1}
              data-active={index === active ? '' : undefined}
              className={styles.quotation}
              style={{ transform: `translateY(${start}px)` }}
              onClick={(event) => click(event, index)}
              onDoubleClick={() => open(index)}
            >
              <span className={styles.words} dir="auto">
                {goesOn ? `${words}…` : words}
              </span>
              <span className={styles.where}>
                <span className={styles.speakers}>{names.join(', ')}</span>
                <span className={styles.document}>{records.document(document)?.title}</span>
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
