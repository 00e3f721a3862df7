import type { ReaderModel } from '../ReaderModel';
import type { Layer } from './layers';

/** Asks for the theme that takes the place of a coding's. */
export function openRecode(model: ReaderModel, { annotation, coding }: Layer): void {
  if (coding === null) return;
  model.open({
    kind: 'theme',
    target: { span: { start: annotation.start, end: annotation.end }, annotation: annotation.id },
    purpose: { does: 'recode', annotation: annotation.id, coding: coding.id },
  });
}
