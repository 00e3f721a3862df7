import { documentText } from '@shared/text/documentText';
import { useEffect, useState } from 'react';
import type { ReaderModel } from '../ReaderModel';

/** ms between two answers while the text scrolls. */
const PAUSE_MS = 120;

/** Document-wide offset of what stands a third below the top of the screen, where reading begins after a jump. */
export function useTopOffset(model: ReaderModel): number {
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = model.tracker?.follow(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setOffset(topOffset(model));
      }, PAUSE_MS);
    });
    return () => {
      stop?.();
      clearTimeout(timer);
    };
  }, [model]);
  return offset;
}

/** The same now. */
export function topOffset(model: ReaderModel): number {
  const view = model.tracker?.view;
  const text = documentText(model.state.blocks(model.document));
  const at = (place: { readonly block: string; readonly part: number }) =>
    (text.offsetOf({ block: place.block, offset: 0 }) ?? 0) +
    place.part * (model.state.block(place.block)?.text.length ?? 0);
  if (!view) return 0;
  const top = at(view.top);
  return Math.round(top + Math.max(0, at(view.bottom) - top) * 0.36);
}
