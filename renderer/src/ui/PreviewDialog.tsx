import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useState } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import styles from './PreviewDialog.module.css';

interface PreviewDialogProps<Line> {
  readonly title: string;
  /** What would change, in a sentence. */
  readonly description: string;
  /** Nothing would change: there is nothing to accept. */
  readonly nothing: boolean;
  /** How it is done, to be chosen before. */
  readonly choices?: ReactNode;
  readonly warnings: readonly string[];
  /** Names the list of lines. */
  readonly label: string;
  readonly lines: readonly Line[];
  /** CSS px. */
  readonly lineHeight: number;
  /** The line that is uppermost to begin with. */
  readonly beginsAt?: number;
  readonly line: (line: Line) => ReactNode;
  readonly onImport: () => void;
  readonly onClose: () => void;
}

/** What an import would do, line by line, before it does it. */
export function PreviewDialog<Line extends { readonly id: string }>({
  title,
  description,
  nothing,
  choices,
  warnings,
  label,
  lines,
  lineHeight,
  beginsAt = 0,
  line: shown,
  onImport,
  onClose,
}: PreviewDialogProps<Line>) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => lineHeight,
    overscan: 6,
    initialOffset: beginsAt * lineHeight,
  });
  return (
    <Dialog
      open
      title={title}
      description={description}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{nothing ? 'Close' : 'Cancel'}</Button>
          {!nothing && (
            <Button look="primary" onClick={onImport}>
              Import
            </Button>
          )}
        </>
      }
    >
      {choices !== undefined && <div className={styles.choices}>{choices}</div>}
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          {warning}
        </p>
      ))}
      <div ref={setScroller} className={styles.scroller}>
        <ul className={styles.lines} aria-label={label} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            return (
              line && (
                <li
                  key={line.id}
                  className={styles.line}
                  aria-setsize={lines.length}
                  aria-posinset={index + 1}
                  style={{ height: lineHeight, transform: `translateY(${start}px)` }}
                >
                  {shown(line)}
                </li>
              )
            );
          })}
        </ul>
      </div>
    </Dialog>
  );
}
