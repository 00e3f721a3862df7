import { counted, quoted } from '@shared/project/names';
import { useAllDocumentNumbers, useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { askToDelete, useDeleteQuestion } from './deleteQuestion';
import { deleteDocuments } from './documentCommands';

/** As many titles as are listed. */
const most = 8;

/** Asks before documents are deleted, and says what goes with them. */
export function DeleteDocuments() {
  const asked = useDeleteQuestion((state) => state.documents);
  const records = useRecordsOf('document', 'orphan');
  const numbers = useAllDocumentNumbers();
  const documents = asked.flatMap((id) => records.document(id) ?? []);
  if (documents.length === 0) return null;
  const close = () => askToDelete([]);
  const sum = (of: 'characters' | 'turns' | 'codings') =>
    documents.reduce((total, { id }) => total + (numbers[id]?.[of] ?? 0), 0);
  const waiting = documents.reduce((total, { id }) => total + records.orphans(id).length, 0);
  const memos = documents.filter(({ memo }) => memo !== '').length;
  const titles = documents.slice(0, most).map(({ title }) => quoted(title));
  const [first = ''] = titles;
  const what = documents.length === 1 ? first : counted(documents.length, 'document');
  const goes = [
    counted(sum('characters'), 'character'),
    ...(sum('turns') > 0 ? [counted(sum('turns'), 'turn')] : []),
    ...(sum('codings') > 0 ? [counted(sum('codings'), 'coding')] : []),
    ...(waiting > 0 ? [`${counted(waiting, 'passage')} without a place`] : []),
    ...(memos > 0 ? [counted(memos, 'memo of a document', 'memos of documents')] : []),
  ];
  return (
    <Dialog
      open
      title={`Delete ${what}?`}
      description={`With ${documents.length === 1 ? 'it' : 'them'} go ${goes.join(', ')}, and the memos on passages. Themes and speakers stay, and so do the originals in the project’s folder. It is one step that Undo takes back.`}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button
            look="primary"
            onClick={() => {
              close();
              void deleteDocuments(
                documents.map(({ id }) => id),
                what,
              );
            }}
          >
            Delete
          </Button>
        </>
      }
    >
      {documents.length > 1 && (
        <ul aria-label="Documents that are deleted">
          {titles.map((title, at) => (
            <li key={documents[at]?.id}>{title}</li>
          ))}
          {documents.length > most && <li>{`and ${counted(documents.length - most, 'more', 'more')}`}</li>}
        </ul>
      )}
    </Dialog>
  );
}
