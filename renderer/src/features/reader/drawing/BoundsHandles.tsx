import { useStore } from 'zustand';
import type { ReaderModel } from '../ReaderModel';
import { draggedPassage } from '../tagging/moveBounds';
import { draggedTurn } from '../turns/moveTurnEnd';
import { dragBound } from './dragBound';
import styles from './Margins.module.css';

/** The ends of the selected passage or turn, to drag. By key: Alt+Arrow moves the end, Alt+Shift+Arrow the start. */
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
              onPointerDown={(event) => {
                const { selectedAnnotation, selectedTurn } = model;
                const dragged = selectedAnnotation
                  ? draggedPassage(model, selectedAnnotation)
                  : selectedTurn && draggedTurn(model, selectedTurn);
                if (!dragged || event.button !== 0) return;
                event.preventDefault();
                dragBound(model, dragged, side, event);
              }}
            />
          )
        );
      })}
    </>
  );
}
