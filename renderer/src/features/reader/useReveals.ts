import { useEffect } from 'react';
import { useIsActivePart } from '@/bridge/actionRegistry';
import { useReveal } from '@/bridge/selection';
import type { ReaderModel } from './ReaderModel';

/** Brings into view what other parts of the window ask for. */
export function useReveals(model: ReaderModel): void {
  const target = useReveal((state) => state.target);
  const isActive = useIsActivePart();
  useEffect(() => {
    if (target === null || !isActive) return;
    const annotation = model.state.annotation(target.annotation ?? '');
    const span = annotation?.document === model.document ? annotation : target.span;
    if (!span || model.state.block(span.start.block)?.document !== model.document) return;
    // Asked for once: opening the document again later must not jump back here.
    useReveal.setState({ target: null });
    model.scrollTo({ start: span.start, end: span.end });
    if (annotation) {
      // A caret elsewhere would mean that another place is looked at.
      const here = { start: annotation.start, end: annotation.start };
      if (model.elements?.root.contains(document.activeElement)) model.selectSpan(here);
      model.selectAnnotation(annotation.id, true);
    } else model.selectSpan(span);
  }, [model, target, isActive]);
}
