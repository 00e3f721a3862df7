import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useDocumentTitle } from '@/bridge/useProject';
import { BoundsHandles } from './drawing/BoundsHandles';
import { SpeakerGutter } from './drawing/SpeakerGutter';
import { StripeMargin } from './drawing/StripeMargin';
import { FindBar } from './find/FindBar';
import { useFindActions } from './find/useFindActions';
import styles from './Reader.module.css';
import { ReaderHeader } from './ReaderHeader';
import type { ReaderModel } from './ReaderModel';
import { Popups } from './tagging/Popups';
import { SelectionToolbar } from './tagging/SelectionToolbar';
import { useReaderActions } from './useReaderActions';
import { useReveals } from './useReveals';
import { useFocusOnText, useTextEvents } from './useTextEvents';

/** Header, text with gutter and margin, and the small windows over it. */
export function ReaderView({ model }: { readonly model: ReaderModel }) {
  const title = useDocumentTitle(model.document);
  const editing = useStore(model.store, (state) => state.editing);
  const finding = useStore(model.store, (state) => state.finding);
  const said = useStore(model.store, (state) => state.said);
  const scroller = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!scroller.current || !page.current || !root.current) return;
    return model.attach({ scroller: scroller.current, page: page.current, root: root.current });
  }, [model]);
  useReaderActions(model);
  useFindActions(model);
  useTextEvents(model, root);
  useFocusOnText(model);
  useReveals(model);

  return (
    <section className={styles.reader} aria-label="Reader" data-editing={editing}>
      <ReaderHeader model={model} title={title} editing={editing} />
      {finding > 0 && <FindBar model={model} asked={finding} />}
      <div ref={scroller} className={styles.scroller}>
        <div ref={page} className={styles.page}>
          <SpeakerGutter model={model} />
          <div
            ref={root}
            className={styles.text}
            contentEditable
            suppressContentEditableWarning
            role="textbox"
            aria-multiline
            aria-readonly={!editing}
            aria-label={title}
            spellCheck={false}
            tabIndex={0}
          />
          <StripeMargin model={model} />
          <BoundsHandles model={model} />
          {!editing && <SelectionToolbar model={model} />}
        </div>
      </div>
      <Popups model={model} />
      <p className="visually-hidden" role="status" aria-live="polite">
        <span key={said.count}>{said.words}</span>
      </p>
    </section>
  );
}
