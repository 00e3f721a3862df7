import type { CodebookPreview } from '@shared/codebook/codebookPreview';
import { counted } from '@shared/project/names';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Swatch } from '@/ui/Swatch';
import { openDialog } from './codebookStore';
import styles from './ImportPreview.module.css';

const ROW = 28;
const words = { added: 'new', filled: 'filled in', kept: '' } as const;

/** What an import would do to the codebook, before it does it. */
export function ImportPreview({ preview }: { readonly preview: CodebookPreview }) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { lines } = preview;
  const number = (wanted: 'added' | 'filled') => lines.filter(({ change }) => change === wanted).length;
  const [added, filled] = [number('added'), number('filled')];
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    overscan: 6,
    // What changes may stand below hundreds that stay.
    initialOffset: Math.max(0, lines.findIndex(({ change }) => change !== 'kept') - 1) * ROW,
  });
  const close = () => openDialog(null);
  const add = async () => {
    close();
    const done = await orNotice(
      runCommand('importCodebook', { themes: [...preview.themes] }).then(() => true),
    );
    if (done) notifyUndoable(`${said(added, filled)}.`);
  };
  const nothing = added + filled === 0;
  return (
    <Dialog
      open
      title={`Import “${preview.name}”`}
      description={
        nothing ? 'All of it is in the codebook already.' : `${said(added, filled)}; the rest stays as it is.`
      }
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{nothing ? 'Close' : 'Cancel'}</Button>
          {!nothing && (
            <Button look="primary" onClick={() => void add()}>
              Import
            </Button>
          )}
        </>
      }
    >
      {preview.warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          {warning}
        </p>
      ))}
      <div ref={setScroller} className={styles.scroller}>
        <ul
          className={styles.lines}
          aria-label="Codebook after the import"
          style={{ height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            return (
              <li
                key={line.id}
                className={styles.line}
                data-change={line.change}
                style={{ '--level': line.depth, transform: `translateY(${start}px)` }}
              >
                <Swatch color={line.color} pattern={line.pattern} />
                <span className={styles.name}>{line.name}</span>
                <span className={styles.change}>{words[line.change]}</span>
              </li>
            );
          })}
        </ul>
      </div>
    </Dialog>
  );
}

const said = (added: number, filled: number): string =>
  [
    ...(added > 0 ? [`${counted(added, 'theme')} added`] : []),
    ...(filled > 0
      ? [`${added > 0 ? filled.toLocaleString('en') : counted(filled, 'theme')} filled in`]
      : []),
  ].join(', ');
