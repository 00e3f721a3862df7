import type { OrphanRecord } from '@shared/project/records';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react';
import { showInDocument } from '@/bridge/passages';
import { useMirrorStore } from '@/bridge/projectMirror';
import { chooseOrphan } from '@/bridge/tray';
import { linesPerPage, walkByKey } from '@/ui/walkByKey';
import { OrphanLine } from './OrphanLine';
import { discard, placeAtSelection, showSuggestion } from './placing';
import styles from './Tray.module.css';

/** Height of a line, CSS px; the chosen one is measured. */
const ROW = 52;

interface OrphanListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly orphans: readonly OrphanRecord[];
  readonly chosen: OrphanRecord | undefined;
  /** They are of several documents: each says of which. */
  readonly withTitles: boolean;
}

/**
 * Passages without a place, any number of them. Arrows walk, Enter or a double click selects the words where one may belong, P puts it on
 * the words that are selected, Delete gives it up. A click leaves the selected words as they are.
 */
export function OrphanList({ ref, orphans, chosen, withTitles }: OrphanListProps) {
  const list = useId();
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => scroller.current as HTMLDivElement);
  const virtual = useVirtualizer({
    count: orphans.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
  });
  const at = chosen === undefined ? -1 : orphans.indexOf(chosen);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = walkByKey(event.key, at, orphans.length, () => linesPerPage(scroller.current, ROW));
    const next = orphans[to ?? -1];
    if (next !== undefined) chooseOrphan(next.id, to ?? 0);
    else if (chosen === undefined) return;
    else if (event.key === 'Enter') show(chosen);
    else if (event.key.toLowerCase() === 'p' && !event.shiftKey) void placeAtSelection(chosen);
    else if (event.key === 'Delete') void discard([chosen]);
    else return;
    event.preventDefault();
  };
  const drawn = virtual.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === at);
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label="Passages without a place"
      aria-activedescendant={isDrawn ? `${list}-${at}` : undefined}
      tabIndex={0}
      className={styles.scroller}
      onKeyDown={press}
    >
      {orphans.length === 0 && (
        <p className={styles.none} role="presentation">
          When a document gets another text, passages whose words are not found there for certain wait here.
        </p>
      )}
      <div role="presentation" className={styles.lines} style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const orphan = orphans[index];
          return (
            orphan && (
              <div
                key={orphan.id}
                ref={virtual.measureElement}
                data-index={index}
                id={`${list}-${index}`}
                role="option"
                aria-selected={orphan === chosen}
                aria-setsize={orphans.length}
                aria-posinset={index + 1}
                className={styles.line}
                style={{ transform: `translateY(${start}px)` }}
                // The words that are selected in the text stay selected.
                onMouseDown={(event) => {
                  event.preventDefault();
                  chooseOrphan(orphan.id, index);
                  scroller.current?.focus();
                }}
                onDoubleClick={() => show(orphan)}
              >
                <OrphanLine orphan={orphan} withTitle={withTitles} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/** Selects the words where a passage may belong, in its document. */
function show(orphan: OrphanRecord): void {
  showInDocument(orphan.document);
  const isOpen = (useMirrorStore.getState().mirror?.records.blocks(orphan.document).length ?? 0) > 0;
  if (isOpen) showSuggestion(orphan);
}
