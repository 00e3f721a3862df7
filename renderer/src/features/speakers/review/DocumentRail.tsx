import { useVirtualizer } from '@tanstack/react-virtual';
import { Check } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { linesPerPage, walkByKey } from '@/ui/walkByKey';
import { CheckBadge } from './CheckBadge';
import styles from './DocumentRail.module.css';
import { progressInWords, progressOf } from './reviewDraft';
import { showReviewed, useDraft, useReview } from './reviewStore';

/** px */
const ROW = 32;

/** The documents of the review, with what is left to check in each. */
export function DocumentRail() {
  const { documents } = useDraft();
  const shown = useReview((state) => state.document);
  const records = useRecordsOf('document');
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: documents.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const at = documents.findIndex(({ document }) => document === shown);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [virtual, at]);
  const press = (event: KeyboardEvent) => {
    const to = walkByKey(event.key, at, documents.length, () => linesPerPage(scroller.current, ROW));
    const next = documents[to ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    showReviewed(next.document);
  };
  const drawn = virtual.getVirtualItems();
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label="Documents"
      aria-activedescendant={drawn.some(({ index }) => index === at) ? `reviewed-${shown}` : undefined}
      tabIndex={0}
      className={styles.rail}
      onKeyDown={press}
    >
      <div role="presentation" className={styles.flow} style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const part = documents[index];
          if (part === undefined) return null;
          const progress = progressOf(part.turns);
          const title = records.document(part.document)?.title ?? '';
          const done = progress.checked === progress.total;
          return (
            <div
              key={part.document}
              id={`reviewed-${part.document}`}
              role="option"
              aria-selected={part.document === shown}
              aria-posinset={index + 1}
              aria-setsize={documents.length}
              className={styles.row}
              style={{ transform: `translateY(${start}px)`, height: ROW }}
              title={`${title}. ${progressInWords(progress)}.`}
              onClick={() => showReviewed(part.document)}
            >
              <span className={styles.title}>{title}</span>
              {progress.toCheck > 0 && <CheckBadge>{progress.toCheck.toLocaleString('en')}</CheckBadge>}
              {done ? (
                <Check size={13} className={styles.done} aria-label="All checked" />
              ) : (
                <span className={styles.count}>
                  {progress.checked.toLocaleString('en')}/{progress.total.toLocaleString('en')}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
