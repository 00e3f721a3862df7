import { counted } from '@shared/project/names';
import { useAction } from '@/bridge/actionRegistry';
import { callMain } from '@/bridge/client';
import { notify, orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { showWork } from '@/bridge/work';
import { openDialog, useCodebook } from './codebookStore';
import { DuplicatesDialog } from './DuplicatesDialog';
import { ImportPreview } from './ImportPreview';
import { MergeDialog } from './MergeDialog';

/** What can be done with the codebook as a whole from anywhere, and the dialogs it takes. */
export function CodebookDialogs() {
  const open = useMirrorStore(({ mirror }) => mirror !== null);
  const dialog = useCodebook((state) => state.dialog);
  useAction('theme.duplicates', () => openDialog({ kind: 'duplicates' }), open);
  useAction('codebook.import', () => void importCodebook(), open);
  useAction('codebook.export', () => void exportCodebook(), open);
  if (!open || dialog === null) return null;
  if (dialog.kind === 'duplicates') return <DuplicatesDialog />;
  if (dialog.kind === 'merge') return <MergeDialog themes={dialog.themes} />;
  return <ImportPreview preview={dialog.preview} />;
}

const openPath = () => useMirrorStore.getState().mirror?.path;

async function importCodebook(): Promise<void> {
  const project = openPath();
  const stop = window.roundtable.on('codebookReading', ({ name }) =>
    showWork({
      words: `Reading ${name}`,
      share: null,
      cancel: () => void orNotice(callMain('cancelCodebook', {})),
    }),
  );
  const preview = await orNotice(callMain('previewCodebook', {}));
  stop();
  showWork(null);
  // It compares with the codebook of the project it was asked for.
  if (preview !== null && openPath() === project) openDialog({ kind: 'import', preview });
}

async function exportCodebook(): Promise<void> {
  const written = await orNotice(callMain('exportCodebook', {}));
  if (written === null) return;
  const { path, themes } = written;
  notify(`${counted(themes, 'theme')} exported to “${path.split(/[\\/]/u).at(-1)}”.`, {
    action: { label: 'Show file', run: () => void orNotice(callMain('showInFolder', { path })) },
  });
}
