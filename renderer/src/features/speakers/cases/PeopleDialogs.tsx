import { counted, quoted } from '@shared/project/names';
import { freeSpeakerName } from '@shared/project/people';
import { askForAttribute } from '@/attributes';
import { useAction } from '@/bridge/actionRegistry';
import { callMain } from '@/bridge/client';
import { inspect } from '@/bridge/inspected';
import { notify, orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { runCommand } from '@/bridge/runCommand';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { showWork } from '@/bridge/work';
import { openDialog, speakersTable, useCasesDialog } from './casesStore';
import { ImportPeople } from './ImportPeople';
import { MergeSpeakersDialog } from './MergeSpeakersDialog';

/** What can be done with speakers as a whole from anywhere, and the dialogs it takes. */
export function PeopleDialogs() {
  const open = useMirrorStore(({ mirror }) => mirror !== null);
  useAction('speaker.new', () => void newSpeaker(), open);
  useAction('attribute.new', () => askForAttribute('speaker'), open);
  useAction('people.import', () => void readPeople('file'), open);
  useAction('people.export', () => void exportPeople(), open);
  useAction('people.use', () => void readPeople('library'), open);
  useAction('people.remember', () => void remember(), open);
  return open ? <OpenDialog /> : null;
}

function OpenDialog() {
  const records = useRecordsOf('speaker', 'attribute');
  const dialog = useCasesDialog((state) => state.dialog);
  switch (dialog?.kind) {
    case 'merge':
      return <MergeSpeakersDialog speakers={dialog.speakers} />;
    case 'import':
      return <ImportPeople records={records} name={dialog.name} read={dialog.read} />;
    default:
      return null;
  }
}

/** A speaker whose name is yet to be found, in the table where it can be written. */
async function newSpeaker(): Promise<void> {
  const speakers = useMirrorStore.getState().mirror?.records.speakers() ?? [];
  let name = 'New speaker';
  for (let number = 2; !freeSpeakerName(name, speakers).ok; number += 1) name = `New speaker ${number}`;
  const id = await orNotice(runCommand('createSpeaker', { name }));
  if (id !== null) {
    speakersTable.setState({ words: '', sort: null });
    inspect({ kind: 'speaker', id });
  }
}

const openPath = () => useMirrorStore.getState().mirror?.path;

async function readPeople(from: 'file' | 'library'): Promise<void> {
  const project = openPath();
  const stop = window.roundtable.on('codebookReading', ({ name }) =>
    showWork({
      words: `Reading ${name}`,
      share: null,
      cancel: () => void orNotice(callMain('cancelPeople', {})),
    }),
  );
  const read = await orNotice(callMain('readPeople', { from }));
  stop();
  showWork(null);
  // It compares with the speakers of the project it was asked for.
  if (read !== null && openPath() === project) openDialog({ kind: 'import', ...read });
}

async function exportPeople(): Promise<void> {
  const written = await orNotice(callMain('exportPeople', {}));
  if (written === null) return;
  const { path, speakers } = written;
  notify(`${counted(speakers, 'speaker')} exported to ${quoted(path.split(/[\\/]/u).at(-1) ?? '')}.`, {
    action: { label: 'Show file', run: () => void orNotice(callMain('showInFolder', { path })) },
  });
}

async function remember(): Promise<void> {
  const records = useMirrorStore.getState().mirror?.records;
  // Those that were deleted since are ticked still; without any that are ticked all are meant.
  const picked = [...speakersTable.getState().picked].filter((id) => records?.speaker(id) !== undefined);
  const kept = await orNotice(callMain('rememberPeople', { speakers: picked }));
  if (kept === null) return;
  const { added, changed, total } = kept;
  const news =
    added + changed === 0
      ? 'The people library knew all of this already'
      : `${counted(added, 'person', 'people')} added to the people library, ${changed.toLocaleString('en')} brought up to date`;
  notify(`${news}; it knows ${counted(total, 'person', 'people')} now.`);
}
