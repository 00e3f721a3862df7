import type { EventPayload, ImportOutcome } from '@shared/ipc/contract';
import { create } from 'zustand';
import { callMain } from '@/bridge/client';
import { notify, notifyUndoable, orNotice } from '@/bridge/notices';
import { newProject } from '@/bridge/openProject';
import { useMirrorStore } from '@/bridge/projectMirror';
import { showDocument } from '@/bridge/selection';
import { reviewSpeakers, showUnread } from './dialogs';
import { showView } from './layout';

interface ImportStore {
  /** null: no import is under way. */
  readonly progress: EventPayload<'importProgress'> | null;
}

export const useImport = create<ImportStore>(() => ({ progress: null }));

/** Imports files and shows what came of it; without paths the open dialog asks. */
export async function importDocuments(paths?: readonly string[]): Promise<void> {
  const stop = window.roundtable.on('importProgress', (progress) => useImport.setState({ progress }));
  const outcome = await orNotice(callMain('importFiles', paths ? { paths: [...paths] } : {}));
  stop();
  useImport.setState({ progress: null });
  if (outcome !== null) await showOutcome(outcome);
}

/** Brings dropped files in; with no project open, one is created for them first. */
export async function importDropped(paths: readonly string[]): Promise<void> {
  const open = useMirrorStore.getState().mirror !== null || (await newProject());
  if (open) await importDocuments(paths);
}

export const cancelImport = (): void => void orNotice(callMain('cancelImport', {}));

async function showOutcome({ files, cancelled }: ImportOutcome): Promise<void> {
  const unread = files.filter(({ problem }) => problem !== null);
  if (unread.length > 0) showUnread(unread);
  const documents = files.flatMap(({ document }) => (document === null ? [] : [document]));
  if (cancelled)
    notify(
      documents.length === 0 ? 'Import cancelled.' : `Import cancelled. ${sayImported(documents.length)}`,
    );
  else if (documents.length > 0) notifyUndoable(sayImported(documents.length));
  const [first] = documents;
  if (first === undefined) return;
  showView('read');
  showDocument(first);
  const found = await orNotice(callMain('proposeSpeakers', { documents }));
  if (found?.documents.some(({ turns }) => turns.length > 0)) reviewSpeakers(documents);
}

const sayImported = (count: number) =>
  count === 1 ? '1 document imported.' : `${count} documents imported.`;
