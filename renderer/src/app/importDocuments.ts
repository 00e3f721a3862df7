import type { ImportOutcome } from '@shared/ipc/contract';
import { counted } from '@shared/project/names';
import { callMain } from '@/bridge/client';
import { notify, notifyUndoable, orNotice } from '@/bridge/notices';
import { newProject } from '@/bridge/openProject';
import { useMirrorStore } from '@/bridge/projectMirror';
import { showDocument } from '@/bridge/selection';
import { showWork } from '@/bridge/work';
import { beginReview, lookForSpeakers, stopLooking } from '@/features/speakers';
import { reviewSpeakers, showUnread, useDialogs } from './dialogs';
import { showView } from './layout';

/** Imports files and shows what came of it; without paths the open dialog asks. */
export async function importDocuments(paths?: readonly string[]): Promise<void> {
  const project = openPath();
  const stop = window.roundtable.on('importProgress', ({ done, total, name }) =>
    showWork({
      words: `Importing ${name} (${Math.min(done + 1, total)} of ${total})`,
      share: done / Math.max(1, total),
      cancel: () => void orNotice(callMain('cancelImport', {})),
    }),
  );
  const outcome = await orNotice(callMain('importFiles', paths ? { paths: [...paths] } : {}));
  stop();
  showWork(null);
  // What came into a project that was left meanwhile is nothing to show, or undo, in this one.
  if (outcome !== null && openPath() === project) await showOutcome(outcome);
}

const openPath = () => useMirrorStore.getState().mirror?.path ?? null;

/** Brings dropped files in; with no project open, one is created for them first. */
export async function importDropped(paths: readonly string[]): Promise<void> {
  const open = openPath() !== null || (await newProject());
  if (open) await importDocuments(paths);
}

async function showOutcome({ files, cancelled }: ImportOutcome): Promise<void> {
  const unread = files.filter(({ problem }) => problem !== null);
  if (unread.length > 0) showUnread(unread);
  const documents = files.flatMap(({ document }) => (document === null ? [] : [document]));
  const [first] = documents;
  if (first !== undefined) {
    showView('read');
    showDocument(first);
  }
  // The review says itself what came in; a line over it would only be in its way.
  if (first !== undefined && !cancelled && (await offerReview(documents))) return;
  const imported = documents.length === 0 ? '' : `${counted(documents.length, 'document')} imported.`;
  if (cancelled) notify(`Import cancelled. ${imported}`.trim());
  else if (imported !== '') notifyUndoable(imported);
}

/** ms after which the analyst is doing something else, and is not interrupted by the review. */
const WAITS_MS = 4000;

/**
 * Opens the review when somebody was found to speak in documents whose files do not say who does, or offers it when finding them took long
 * or another review is open;
 * true when it did.
 */
async function offerReview(documents: readonly string[]): Promise<boolean> {
  const counts = useMirrorStore.getState().mirror?.counts.documents ?? {};
  const unknown = documents.filter((document) => (counts[document]?.turns ?? 0) === 0);
  const begun = performance.now();
  const project = openPath();
  const found = await lookForSpeakers(unknown, ({ done, total, name }) =>
    showWork({
      words: `Looking for speakers in ${name} (${Math.min(done + 1, total)} of ${total})`,
      share: done / Math.max(1, total),
      cancel: stopLooking,
    }),
  );
  showWork(null);
  const speaking = found?.documents.filter(({ turns }) => turns.length > 0) ?? [];
  if (found === null || speaking.length === 0 || openPath() !== project) return false;
  const turns = speaking.reduce((sum, each) => sum + each.turns.length, 0);
  const open = () => reviewSpeakers(speaking.map(({ document }) => document));
  const isFree = useDialogs.getState().reviewing === null;
  if (isFree) beginReview({ ...found, documents: speaking });
  if (isFree && performance.now() - begun < WAITS_MS) open();
  else
    notify(`${counted(documents.length, 'document')} imported. ${counted(turns, 'turn')} found.`, {
      action: { label: 'Review Speakers', run: open },
      stays: true,
    });
  return true;
}
