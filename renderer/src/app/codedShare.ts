import type { ProjectState } from '@shared/project/projectState';
import { documentText } from '@shared/text/documentText';

/** Annotations that are counted in one step. */
const STEP = 250;

/** Counts the part of a document's characters that at least one theme lies on, 0…1; memos alone do not count. */
export function* codedShare(
  state: Pick<ProjectState, 'blocks' | 'annotations'>,
  document: string,
): Generator<void, number> {
  const text = documentText(state.blocks(document));
  if (text.length === 0) return 0;
  let covered = 0;
  let reached = 0;
  // In text order, so one pass from left to right sees every overlap once.
  for (const [index, annotation] of state.annotations(document).entries()) {
    if (index % STEP === STEP - 1) yield;
    const range = annotation.codings.length > 0 ? text.rangeOf(annotation) : null;
    if (range === null || range.end <= reached) continue;
    covered += range.end - Math.max(reached, range.start);
    reached = range.end;
  }
  return covered / text.length;
}
