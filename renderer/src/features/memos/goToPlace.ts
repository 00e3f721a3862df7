import type { ListedMemo } from '@shared/query/memoQuery';
import { runAction } from '@/bridge/actionRegistry';
import { inspect } from '@/bridge/inspected';
import { showInDocument, showPassage } from '@/bridge/passages';
import { focusText } from '@/bridge/selection';
import { openTray } from '@/bridge/tray';

/** Shows what a memo is on: the passage in its text or in the tray, the document, the theme or the speaker. */
export async function goToPlace({
  record,
  kind,
  document,
}: Pick<ListedMemo, 'record' | 'kind' | 'document'>): Promise<void> {
  if (kind === 'annotation') {
    await showPassage(record);
    return;
  }
  if (kind === 'orphan') {
    openTray(record);
    return;
  }
  if (document !== null) showInDocument(document);
  else runAction('view.read');
  if (kind === 'theme' || kind === 'speaker') inspect({ kind, id: record });
  focusText();
}
