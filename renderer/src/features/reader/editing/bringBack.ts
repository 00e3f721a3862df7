import { runAction } from '@/bridge/actionRegistry';
import { notify, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import type { ReaderModel } from '../ReaderModel';
import type { AnnotationConcern } from './EditSession';

/**
 * Brings back a passage whose words went: by undoing the step that took them when it was the last one, else where its words stand now,
 * as the passage it was. False when it could not be done; the analyst has been told why.
 */
export async function bringBack(model: ReaderModel, concern: AnnotationConcern): Promise<boolean> {
  const { session, document } = model;
  if (session.wentLast(concern)) return runAction('edit.undo');
  const span = session.placeFor(concern);
  if (span === null) {
    notify('Its words are not in the text any more. Undo leads back to them.', { slot: 'bring-back' });
    return false;
  }
  const passages = [{ passage: concern.before, span }];
  const annotation = await orNotice(runCommand('restorePassages', { document, passages, turns: [] }));
  if (annotation === null) return false;
  model.selectAnnotation(annotation, true);
  model.scrollTo(span);
  return true;
}
