import type { Span } from '@shared/text/position';
import { markFound } from '../overview/marks';
import type { ReaderModel } from '../ReaderModel';

/** Paints what was found upon the text, and marks it in the strip beside it; no spans take both away. */
export function showFound(model: ReaderModel, spans: readonly Span[], current: Span | null): void {
  model.drawing?.showFound(spans, current);
  markFound(model.document, spans);
}
