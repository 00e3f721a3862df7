import type { ActionId } from '@shared/ipc/actions';
import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { runAction } from '@/bridge/actionRegistry';
import { useActiveTheme } from '@/bridge/activeTheme';
import { useSelection } from '@/bridge/selection';
import { useWrittenKeys } from '@/bridge/useKeysOf';
import type { ReaderModel } from '../ReaderModel';
import styles from './Popups.module.css';

const offers: readonly { id: ActionId; label: string }[] = [
  { id: 'passage.code', label: 'Tag' },
  { id: 'passage.memo', label: 'Memo' },
  { id: 'passage.speaker', label: 'Said by' },
];

/** Whether a list below the text selects the words, to be compared with those around them, on which the bar would stand. */
const isWalkedFromBelow = () => document.activeElement?.closest('[data-below-text]') != null;

/** What can be done with the selected words, above them. The keys do the same, so it takes no focus. */
export function SelectionToolbar({ model }: { readonly model: ReaderModel }) {
  const span = useSelection((state) => (state.document === model.document ? state.span : null));
  const annotation = useSelection((state) => state.annotation);
  const hasPopup = useStore(model.store, (state) => state.popup !== null);
  const drawn = useStore(model.store, (state) => state.drawn);
  const keeps = useActiveTheme((state) => state.theme !== null);
  const keysOf = useWrittenKeys();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    void drawn;
    if (!bar.current) return;
    const page = model.elements?.page.getBoundingClientRect();
    const box = span && model.boxOf(span);
    if (!box || !page) return;
    const left = Math.min(box.left - page.left, page.width - bar.current.offsetWidth - 12);
    bar.current.style.translate = `${Math.max(left, 12)}px ${box.top - page.top - bar.current.offsetHeight - 8}px`;
  }, [model, span, drawn]);
  // Undo may have taken what is selected; a drawing follows each change.
  const isTagged = model.state.annotation(annotation ?? '') !== undefined;
  if (span === null || isTagged || hasPopup || keeps || isWalkedFromBelow()) return null;
  return (
    <div ref={bar} className={styles.toolbar} role="toolbar" aria-label="Selected words">
      {offers.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={styles.offer}
          aria-keyshortcuts={keysOf(id)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => runAction(id)}
        >
          {label}
          <kbd className={styles.digit}>{keysOf(id)}</kbd>
        </button>
      ))}
    </div>
  );
}
