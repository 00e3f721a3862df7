import { useMirrorStore } from '@/bridge/projectMirror';
import { useSelection } from '@/bridge/selection';
import { useCounts } from '@/bridge/useProject';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { cancelImport, useImport } from './importDocuments';
import styles from './StatusBar.module.css';
import { useCodedShare } from './useCodedShare';

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** Whether everything is saved, what the document holds, where the caret is. */
export function StatusBar({ reading }: { readonly reading: boolean }) {
  const progress = useImport((state) => state.progress);
  return (
    <footer className={styles.bar}>
      <SavedState />
      <Totals />
      {progress !== null && (
        <span className={styles.work}>
          <span>
            Importing {progress.name} ({Math.min(progress.done + 1, progress.total)} of {progress.total})
          </span>
          <progress
            className={styles.progress}
            aria-label="Import"
            value={progress.done}
            max={Math.max(1, progress.total)}
          />
          <Button look="quiet" className={styles.cancel} onClick={cancelImport}>
            Cancel
          </Button>
        </span>
      )}
      <span className={styles.space} />
      {reading && <Place />}
    </footer>
  );
}

function SavedState() {
  const readOnly = useMirrorStore(({ mirror }) => mirror?.readOnly ?? null);
  const saving = useMirrorStore(({ mirror }) => (mirror?.unsaved ?? 0) > 0);
  if (readOnly !== null) {
    return (
      <span role="alert" className={styles.readOnly} title={readOnly}>
        {readOnly}
      </span>
    );
  }
  return <span role="status">{saving ? 'Saving…' : 'Saved'}</span>;
}

function Totals() {
  const records = useRecordsOf('speaker');
  const counts = useCounts();
  const speakers = records.speakers().length;
  const codings = Object.values(counts.documents).reduce((sum, each) => sum + each.codings, 0);
  return (
    <>
      {speakers > 0 && <span>{plural(speakers, 'speaker', 'speakers')}</span>}
      {codings > 0 && <span>{plural(codings, 'coding', 'codings')}</span>}
      <CodedShare />
    </>
  );
}

function CodedShare() {
  const share = useCodedShare(useSelection((state) => state.document));
  return share > 0 && <span>{Math.max(1, Math.round(share * 100))} % coded</span>;
}

function Place() {
  const records = useRecordsOf('block');
  const { document, caret } = useSelection();
  if (document === null || caret === null) return null;
  const blocks = records.blocks(document);
  let offset = caret.offset;
  for (const [index, block] of blocks.entries()) {
    if (block.id === caret.block) {
      return (
        <span title="Paragraph, character">
          ¶ {(index + 1).toLocaleString('en')} · {offset.toLocaleString('en')}
        </span>
      );
    }
    offset += block.text.length + 1;
  }
  return null;
}
