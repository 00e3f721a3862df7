import { useEffect } from 'react';
import { useIsActivePart } from '@/bridge/actionRegistry';
import { onMirrorDiff } from '@/bridge/projectMirror';
import { type RevealTarget, useReveal } from '@/bridge/selection';
import type { ReaderModel } from './ReaderModel';

/** Brings into view what other parts of the window ask for. */
export function useReveals(model: ReaderModel): void {
  const target = useReveal((state) => state.target);
  const isActive = useIsActivePart();
  useEffect(() => {
    if (target === null || !isActive || show(model, target)) return;
    // Passages far from the reading place come after the text of a long document.
    const stop = onMirrorDiff(() => {
      if (show(model, target)) stop();
    });
    return stop;
  }, [model, target, isActive]);
}

/** Whether the document has what is asked for; if not, perhaps not yet. */
function show(model: ReaderModel, target: RevealTarget): boolean {
  const annotation = model.state.annotation(target.annotation ?? '');
  const span = annotation?.document === model.document ? annotation : target.span;
  if (!span || model.state.block(span.start.block)?.document !== model.document) return false;
  // Asked for once: opening the document again later must not jump back here.
  useReveal.setState({ target: null });
  model.scrollTo({ start: span.start, end: span.end });
  if (annotation) {
    // A caret elsewhere would mean that another place is looked at.
    const here = { start: annotation.start, end: annotation.start };
    if (model.elements?.root.contains(document.activeElement)) model.selectSpan(here);
    model.selectAnnotation(annotation.id, true);
  } else if (target.keepsFocus) model.selectBeside(span);
  else model.selectSpan(span);
  return true;
}
