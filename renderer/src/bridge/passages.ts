import type { CallValue } from '@shared/ipc/contract';
import { runAction } from './actionRegistry';
import { callMain } from './client';
import { inspect } from './inspected';
import { notify, orNotice } from './notices';
import { useMirrorStore } from './projectMirror';
import { focusText, reveal, showDocument, useSelection } from './selection';
import { openTray } from './tray';

/** A passage anywhere in the project, as much as is needed to name and show it. */
export type PassagePlace = CallValue<'findPassages'>[number];

/** What a link says whose passage was deleted. */
export const passageIsGone = 'This passage is not in the project any more.';
/** What a link says whose passage has no place in the text. */
export const passageWaits = 'This passage waits to be placed: its document got another text.';

/** Whether a passage has no place just now, see the tray. */
export const isWaiting = (annotation: string): boolean =>
  useMirrorStore.getState().mirror?.records.get(annotation)?.type === 'orphan';

/** The passages of these annotations, by annotation; those that are gone are not among them. Asks main only for what is not open. */
export async function findPassages(annotations: readonly string[]): Promise<Map<string, PassagePlace>> {
  const found = new Map<string, PassagePlace>();
  const records = useMirrorStore.getState().mirror?.records;
  const elsewhere: string[] = [];
  for (const annotation of annotations) {
    const here = records?.annotation(annotation);
    if (here) found.set(annotation, { annotation, document: here.document, quote: here.quote.head });
    else elsewhere.push(annotation);
  }
  if (elsewhere.length === 0) return found;
  for (const place of await callMain('findPassages', { annotations: elsewhere }))
    found.set(place.annotation, place);
  return found;
}

/** Shows a passage in the text, in whichever document it stands; says so when it is gone. */
export async function showPassage(annotation: string): Promise<void> {
  if (isWaiting(annotation)) {
    const show = { label: 'Show It', run: () => openTray(annotation) };
    notify(passageWaits, { slot: 'passage', action: show });
    return;
  }
  const place = (await orNotice(findPassages([annotation])))?.get(annotation);
  if (place === undefined) {
    notify(passageIsGone, { slot: 'passage' });
    return;
  }
  showInDocument(place.document);
  focusText();
  reveal({ annotation });
}

/** Shows a document in the reader, where it was left. */
export function showInDocument(document: string): void {
  runAction('view.read');
  inspect(null);
  if (useSelection.getState().document !== document) showDocument(document);
}
