import type { HitLine } from '@shared/query/textQuery';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { linesPerPage, walkByKey } from '@/ui/walkByKey';
import styles from './HitList.module.css';
import { HitRow } from './HitRow';
import type { HitTreeRow } from './hitRows';
import type { Passages } from './usePassages';

interface HitListProps {
  readonly rows: readonly HitTreeRow[];
  /** Rises when the list is to take the focus; 0: not yet. */
  readonly asked: number;
  readonly unticked: ReadonlySet<string>;
  readonly passages: Passages | null;
  readonly titleOf: (document: string) => string;
  /** Names who says a hit; `''`: nobody is known to. */
  readonly speakerOf: (line: HitLine) => string;
  /** The words that would take a hit's place; null: nothing is to be replaced. */
  readonly replacementOf: (row: HitTreeRow) => string | null;
  readonly onToggle: (row: HitTreeRow) => void;
  readonly onToggleAll: () => void;
  readonly onFold: (document: string, folded: boolean) => void;
  /** A hit is looked at; `chosen`: the analyst goes there. */
  readonly onLook: (row: HitTreeRow, how: 'passing' | 'shown' | 'chosen') => void;
}

const ROW = 28;

/**
 * Hits under their documents, of any number. Arrows move, Space ticks and unticks, Left and Right fold a document, Enter goes to the hit
 * in the text.
 */
export function HitList(props: HitListProps) {
  const { rows, asked, unticked, passages, titleOf, speakerOf, replacementOf } = props;
  const { onToggle, onToggleAll, onFold, onLook } = props;
  const list = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState('');
  const found = rows.findIndex(({ key }) => key === wanted);
  const active = found === -1 ? Math.min(rows.length, 1) - 1 : found;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });

  const tree = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) tree.current?.focus();
  }, [asked]);

  const moveTo = (index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    setWanted(row.key);
    virtual.scrollToIndex(index);
    onLook(row, 'passing');
  };
  const fold = (row: HitTreeRow, folded: boolean) => {
    if (row.kind === 'document') onFold(row.document, folded);
    else if (folded) moveTo(rows.findIndex(({ key }) => key === row.line.document));
  };
  const press = (event: KeyboardEvent) => {
    const row = rows[active];
    if (row === undefined) return;
    const to = walkByKey(event.key, active, rows.length, () => linesPerPage(scroller.current, ROW));
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onToggleAll();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (to !== undefined) moveTo(to);
    else if (event.key === ' ') onToggle(row);
    else if (event.key === 'Enter') onLook(row, 'chosen');
    else if (event.key === 'ArrowLeft') fold(row, true);
    else if (event.key === 'ArrowRight') fold(row, false);
    else return;
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    const at = Number(event.target.closest<HTMLElement>('[data-at]')?.dataset['at'] ?? -1);
    const row = rows[at];
    if (row === undefined) return;
    setWanted(row.key);
    if (event.target.closest('[data-tick]')) onToggle(row);
    else if (row.kind === 'document') onFold(row.document, row.expanded);
    else onLook(row, 'shown');
  };

  const drawn = virtual.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === active);
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        ref={tree}
        role="tree"
        aria-label="Hits"
        tabIndex={0}
        aria-activedescendant={isDrawn ? `${list}-${active}` : undefined}
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={press}
        onClick={click}
      >
        {drawn.map(({ index, start }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <HitRow
                key={row.key}
                row={row}
                id={`${list}-${index}`}
                at={index}
                top={start}
                isActive={index === active}
                unticked={unticked}
                title={titleOf(row.kind === 'document' ? row.document : row.line.document)}
                speaker={row.kind === 'document' ? '' : speakerOf(row.line)}
                replacement={replacementOf(row)}
                passage={passages?.get(row.key) ?? null}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
