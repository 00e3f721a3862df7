import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget } from '../readerState';
import { selectedRange, unitsOf } from '../selecting/unitsOf';

/** The passage that a key is about: the selected words, else the selected annotation. */
export function passageTarget(model: ReaderModel): PassageTarget | null {
  const { span } = useSelection.getState();
  if (span) return { span, annotation: model.annotationOn(span)?.id ?? null };
  const annotation = model.selectedAnnotation;
  return annotation
    ? { span: { start: annotation.start, end: annotation.end }, annotation: annotation.id }
    : null;
}

/** The whole turn that the caret, or the start of the selection, is in; else the paragraph. */
export function turnTarget(model: ReaderModel): PassageTarget | null {
  const selected = selectedRange(model);
  if (selected === null) return null;
  const units = unitsOf(model);
  const caret = selected.start;
  const whole = units.turnAt(caret) ?? units.paragraphAt(caret);
  const trimmed = units.text.trimmed(whole);
  const span = trimmed && units.text.spanOf(trimmed);
  return span && { span, annotation: model.annotationOn(span)?.id ?? null };
}
