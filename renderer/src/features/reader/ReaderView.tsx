import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { activatePane, type PaneSide, usePanes } from '@/bridge/panes';
import { useDocumentTitle } from '@/bridge/useProject';
import { BoundsHandles } from './drawing/BoundsHandles';
import { SpeakerGutter } from './drawing/SpeakerGutter';
import { StripeMargin } from './drawing/StripeMargin';
import { FormatBar } from './editing/FormatBar';
import { SessionLine } from './editing/SessionLine';
import { FindBar } from './find/FindBar';
import { useFindActions } from './find/useFindActions';
import { GoTo } from './overview/GoTo';
import { OutlinePanel } from './overview/OutlinePanel';
import { OverviewStrip } from './overview/OverviewStrip';
import { useOutline } from './overview/useOutline';
import styles from './Reader.module.css';
import { ReaderHeader } from './ReaderHeader';
import type { ReaderModel } from './ReaderModel';
import { TextMenu } from './TextMenu';
import { ActiveThemeBar } from './tagging/ActiveThemeBar';
import { Popups } from './tagging/Popups';
import { SelectionToolbar } from './tagging/SelectionToolbar';
import { useReaderActions } from './useReaderActions';
import { useReadingSettings } from './useReadingSettings';
import { useReveals } from './useReveals';
import { useFocusOnText, useTextEvents } from './useTextEvents';
import { useTextHover } from './useTextHover';

interface ReaderViewProps {
  readonly model: ReaderModel;
  readonly side: PaneSide;
}

/** Header, text with gutter and margin, what leads through the text, and the small windows over it. */
export function ReaderView({ model, side }: ReaderViewProps) {
  const title = useDocumentTitle(model.document);
  const editing = useStore(model.store, (state) => state.editing);
  const finding = useStore(model.store, (state) => state.finding);
  const state = usePanes(({ active, other }) =>
    other === null ? 'alone' : active === side ? 'active' : 'inactive',
  );
  const scroller = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useReadingSettings(model, page);
  useLayoutEffect(() => {
    if (!scroller.current || !page.current || !root.current) return;
    return model.attach({ scroller: scroller.current, page: page.current, root: root.current });
  }, [model]);
  useReaderActions(model);
  useFindActions(model);
  useTextEvents(model, root);
  useTextHover(model, root);
  useFocusOnText(model);
  useReveals(model);
  const { outline, toggle } = useOutline();

  return (
    <section
      className={styles.reader}
      aria-label={state === 'alone' ? 'Reader' : side === 'left' ? 'Left reader' : 'Right reader'}
      data-editing={editing}
      data-pane={state}
      onPointerDownCapture={() => activatePane(side)}
      onFocusCapture={() => activatePane(side)}
    >
      <ReaderHeader
        model={model}
        side={side}
        title={title}
        editing={editing}
        withOutline={outline !== 'closed'}
        onOutline={toggle}
      />
      {editing && <FormatBar model={model} />}
      {finding > 0 && <FindBar model={model} side={side} asked={finding} />}
      {state !== 'inactive' && <ActiveThemeBar />}
      <div className={styles.body}>
        {outline !== 'closed' && (
          <OutlinePanel model={model} focused={outline === 'asked'} onClose={toggle} />
        )}
        <div ref={scroller} className={styles.scroller}>
          <div ref={page} className={styles.page}>
            <SpeakerGutter model={model} />
            <TextMenu model={model}>
              <div
                ref={root}
                className={styles.text}
                data-region
                contentEditable
                suppressContentEditableWarning
                role="textbox"
                aria-multiline
                aria-readonly={!editing}
                aria-label={title}
                spellCheck={false}
                tabIndex={0}
              />
            </TextMenu>
            <StripeMargin model={model} />
            <BoundsHandles model={model} />
            {!editing && state !== 'inactive' && <SelectionToolbar model={model} />}
          </div>
        </div>
        <OverviewStrip model={model} />
        <GoTo model={model} />
        <SessionLine model={model} />
      </div>
      <Popups model={model} />
      <Said model={model} />
    </section>
  );
}

/** What is said to screen readers. */
function Said({ model }: { readonly model: ReaderModel }) {
  const { count, words } = useStore(model.store, (state) => state.said);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      <span key={count}>{words}</span>
    </p>
  );
}
