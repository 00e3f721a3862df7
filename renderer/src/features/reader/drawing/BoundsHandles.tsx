import type { Span } from '@shared/text/position';
import type { PointerEvent } from 'react';
import { useStore } from 'zustand';
import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';
import { moveBounds } from '../tagging/moveBounds';
import styles from './Margins.module.css';

/** The ends of the selected passage, to drag. By key: Alt+Arrow moves the end, Alt+Shift+Arrow the start. */
export function BoundsHandles({ model }: { readonly model: ReaderModel }) {
  const handles = useStore(model.store, (state) => state.scene.handles);
  if (handles === null) return null;
  return (
    <>
      {(['start', 'end'] as const).map((side) => {
        const box = handles[side];
        return (
          box && (
            <div
              key={side}
              className={styles.handle}
              data-side={side}
              data-outward={box.outward}
              style={{ left: box.left, top: box.top, height: box.height }}
              aria-hidden
              onPointerDown={(event) => drag(model, side, event)}
            />
          )
        );
      })}
    </>
  );
}

function drag(model: ReaderModel, side: 'start' | 'end', event: PointerEvent<HTMLElement>): void {
  const annotation = model.state.annotation(useSelection.getState().annotation ?? '');
  if (!annotation) return;
  event.preventDefault();
  const handle = event.currentTarget;
  handle.setPointerCapture(event.pointerId);
  const kept: Span = { start: annotation.start, end: annotation.end };
  let span = kept;
  const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
    handle.style.pointerEvents = 'none';
    const place = model.caretAt(clientX, clientY);
    handle.style.pointerEvents = '';
    if (!place) return;
    const next = side === 'start' ? { start: place, end: kept.end } : { start: kept.start, end: place };
    if (!model.isOrdered(next)) return;
    span = next;
    model.drawing?.showDragged(span);
  };
  const stop = (done: globalThis.PointerEvent) => {
    handle.removeEventListener('pointermove', move);
    model.drawing?.showDragged(null);
    if (done.type === 'pointerup') void moveBounds(model, annotation, span);
  };
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', stop, { once: true });
  handle.addEventListener('pointercancel', stop, { once: true });
}
