import { counted, quoted } from '@shared/project/names';
import { askForAttribute } from '@/attributes';
import { useAction } from '@/bridge/actionRegistry';
import { callMain } from '@/bridge/client';
import { notify, orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { useSelection } from '@/bridge/selection';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { showWork } from '@/bridge/work';
import { DeleteDocuments } from '../DeleteDocuments';
import { askToDelete } from '../deleteQuestion';
import { ImportProperties } from './ImportProperties';
import { usePropertyDialog } from './propertyDialog';

/** What can be done with documents and their properties from anywhere, and the dialogs it takes. */
export function PropertyDialogs() {
  const open = useMirrorStore(({ mirror }) => mirror !== null);
  const hasAny = useMirrorStore(({ mirror }) => (mirror?.records.documents().length ?? 0) > 0);
  useAction('properties.newAttribute', () => askForAttribute('document'), open);
  useAction('properties.import', () => void importProperties(), open);
  useAction('properties.export', () => void exportProperties(), open);
  useAction('document.delete', askAboutShown, hasAny);
  return open ? <OpenDialogs /> : null;
}

function OpenDialogs() {
  const records = useRecordsOf('document', 'attribute');
  const asks = usePropertyDialog((state) => state.asks);
  return (
    <>
      {asks && <ImportProperties records={records} name={asks.name} read={asks.read} />}
      <DeleteDocuments />
    </>
  );
}

/** Of the document in the reader. */
function askAboutShown(): void {
  const { document } = useSelection.getState();
  if (document !== null) askToDelete([document]);
}

const openPath = () => useMirrorStore.getState().mirror?.path;

async function importProperties(): Promise<void> {
  const project = openPath();
  const stop = window.roundtable.on('codebookReading', ({ name }) =>
    showWork({
      words: `Reading ${name}`,
      share: null,
      cancel: () => void orNotice(callMain('cancelProperties', {})),
    }),
  );
  const asks = await orNotice(callMain('readProperties', {}));
  stop();
  showWork(null);
  // It compares with the documents of the project it was asked for.
  if (asks !== null && openPath() === project) usePropertyDialog.setState({ asks });
}

async function exportProperties(): Promise<void> {
  const written = await orNotice(callMain('exportProperties', {}));
  if (written === null) return;
  const { path, rows } = written;
  notify(`${counted(rows, 'document')} exported to ${quoted(path.split(/[\\/]/u).at(-1) ?? '')}.`, {
    action: { label: 'Show file', run: () => void orNotice(callMain('showInFolder', { path })) },
  });
}
