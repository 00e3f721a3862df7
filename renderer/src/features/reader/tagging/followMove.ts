import type { Diff } from '@shared/project/diff';
import { sameSpan } from '@shared/project/passages';
import type { AnnotationRecord } from '@shared/project/records';
import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';

interface Move {
  readonly from: AnnotationRecord;
  readonly to: AnnotationRecord;
  /** The one coding that moved; null: all of the passage did. */
  readonly coding: string | null;
}

/** Stays with the selected passage when its ends are moved back, or forth again, by undo and redo. */
export function followMove(model: ReaderModel, diff: Diff): void {
  const { annotation, span } = useSelection.getState();
  const move = annotation === null ? null : moveOf(diff, annotation);
  if (move === null || move.to.document !== model.document) return;
  if (span !== null && sameSpan(span, move.from))
    model.selectInstead({ start: move.to.start, end: move.to.end });
  model.selectAnnotation(move.to.id, true, move.coding);
}

/** Where a passage, or one coding of it, went; null: it stayed, or is gone. */
function moveOf(diff: Diff, annotation: string): Move | null {
  const change = diff.find(({ before }) => before?.id === annotation);
  const from = change?.before;
  const now = change?.after;
  if (from?.type !== 'annotation') return null;
  if (now?.type === 'annotation' && !sameSpan(now, from)) return { from, to: now, coding: null };
  const left = new Set(from.codings.map(({ id }) => id));
  if (now?.type === 'annotation') for (const { id } of now.codings) left.delete(id);
  for (const { after } of diff) {
    if (after?.type !== 'annotation' || after.id === annotation) continue;
    const coding = after.codings.find(({ id }) => left.has(id));
    if (coding) return { from, to: after, coding: coding.id };
  }
  return null;
}
