import { formatList } from '@shared/importing/formats';
import { runAction } from '@/bridge/actionRegistry';
import { openTray } from '@/bridge/tray';
import { useDocumentNumbers, useRecordsOf } from '@/bridge/useRecordsOf';
import { MemoField } from '@/memo';
import { Button } from '@/ui/Button';
import { InspectorGroup, InspectorPanel } from '@/ui/InspectorPanel';
import { DocumentFields } from './DocumentFields';
import styles from './DocumentInspector.module.css';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const nameOf = (format: string): string => formatList.find((each) => each.format === format)?.label ?? format;

/** What can be done with its file; the words are short where the place says what they are about. */
const fileActions = [
  { id: 'document.replace', label: 'Replace Text…' },
  { id: 'document.readAgain', label: 'Read Again…' },
  { id: 'document.openOriginal', label: 'Open Original' },
  { id: 'document.saveOriginal', label: 'Save a Copy…' },
] as const;

/** Where a document came from, and what is on it. */
export function DocumentInspector({ id }: { readonly id: string }) {
  const records = useRecordsOf('document', 'attribute');
  const document = records.document(id);
  if (document === undefined) return null;
  const { source } = document;
  return (
    <InspectorPanel kind="Document">
      <DocumentFields key={id} document={document} records={records} />
      <dl className={styles.facts}>
        <dt>File</dt>
        <dd>{source.fileName}</dd>
        <dt>Format</dt>
        <dd>
          {nameOf(source.format)}
          {source.encoding !== undefined && `, ${source.encoding}`}
        </dd>
        <dt>Imported</dt>
        <dd>{moment.format(new Date(document.importedAt))}</dd>
        <Numbers id={id} />
        <Unplaced id={id} />
      </dl>
      <div className={styles.file} role="group" aria-label="File of the document">
        {fileActions.map(({ id: action, label }) => (
          <Button key={action} className={styles.small} onClick={() => runAction(action)}>
            {label}
          </Button>
        ))}
      </div>
      <MemoField key={`memo ${id}`} record={id} placeholder="What is worth noting about this document?" />
      {document.warnings.length > 0 && (
        <InspectorGroup label="Not kept on import">
          <ul>
            {document.warnings.map((warning) => (
              <li key={warning} className={styles.warning}>
                {warning}
              </li>
            ))}
          </ul>
        </InspectorGroup>
      )}
    </InspectorPanel>
  );
}

/** How many passages wait to be placed, and the way to them; nothing when none does. */
function Unplaced({ id }: { readonly id: string }) {
  const waiting = useRecordsOf('orphan').orphans(id).length;
  if (waiting === 0) return null;
  return (
    <>
      <dt>Waiting</dt>
      <dd>
        <button type="button" className={styles.waiting} onClick={() => openTray()}>
          {waiting.toLocaleString('en')} without a place
        </button>
      </dd>
    </>
  );
}

function Numbers({ id }: { readonly id: string }) {
  const { characters, turns, codings } = useDocumentNumbers(id);
  return (
    <>
      <dt>Characters</dt>
      <dd>{characters.toLocaleString('en')}</dd>
      <dt>Turns</dt>
      <dd>{turns.toLocaleString('en')}</dd>
      <dt>Codings</dt>
      <dd>{codings.toLocaleString('en')}</dd>
    </>
  );
}
