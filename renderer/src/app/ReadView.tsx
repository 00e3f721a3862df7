import { runAction } from '@/bridge/actionRegistry';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Reader } from '@/features/reader';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import styles from './ReadView.module.css';
import { useShownDocument } from './useShownDocument';

/** The reader with the chosen document, or what to do when there is none. */
export function ReadView({ document }: { readonly document: string | null }) {
  const records = useRecordsOf('document');
  useShownDocument();
  const shown = document === null ? undefined : records.document(document);
  if (shown) {
    return (
      <div className={styles.reader} data-reader>
        <Reader key={shown.id} document={shown.id} />
      </div>
    );
  }
  if (records.documents().length > 0) {
    return <EmptyState title="No document chosen">Choose one on the left.</EmptyState>;
  }
  return (
    <EmptyState
      title="Bring in your first text"
      actions={
        <Button look="primary" onClick={() => runAction('documents.import')}>
          Import documents
        </Button>
      }
    >
      Drop files anywhere in the window: plain text, Markdown, Word, or captions.
    </EmptyState>
  );
}
