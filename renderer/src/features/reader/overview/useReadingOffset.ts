import { documentText } from '@shared/text/documentText';
import { useEffect, useState } from 'react';
import type { ReaderModel } from '../ReaderModel';
import type { PagePlace } from './ViewTracker';

/** ms between two answers while the text scrolls. */
const PAUSE_MS = 120;

/** Document-wide offset of what stands a third below the top of the screen, where reading begins after a jump. */
export function useReadingOffset(model: ReaderModel): number {
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = model.tracker?.follow(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setOffset(readingOffset(model));
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
export function readingOffset(model: ReaderModel): number {
  const place = model.tracker?.view?.reading;
  return place ? offsetOfPlace(model, place) : 0;
}

/** The document-wide offset of a place on the page, as near as the height of its block tells. */
export function offsetOfPlace({ state, document }: ReaderModel, { block, part }: PagePlace): number {
  const start = documentText(state.blocks(document)).offsetOf({ block, offset: 0 }) ?? 0;
  return start + Math.round(part * (state.block(block)?.text.length ?? 0));
}
