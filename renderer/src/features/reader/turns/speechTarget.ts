import type { Span } from '@shared/text/position';
import type { ReaderModel } from '../ReaderModel';
import { selectedRange, unitsOf } from '../selecting/unitsOf';
import { textOf, turnPlaces } from './turnPlaces';

/** What somebody may say at the caret, where nobody is known to: the paragraph, as far as others do not speak in it. Null: no words. */
export function unspokenSpan(model: ReaderModel): Span | null {
  const selected = selectedRange(model);
  if (selected === null) return null;
  const text = textOf(model);
  let { start, end } = unitsOf(model).paragraphAt(selected.start);
  for (const piece of turnPlaces(model).flatMap(({ speech }) => speech)) {
    if (piece.end <= selected.start) start = Math.max(start, piece.end);
    if (piece.start >= selected.start) end = Math.min(end, piece.start);
  }
  const trimmed = start < end ? text.trimmed({ start, end }) : null;
  return trimmed && text.spanOf(trimmed);
}
