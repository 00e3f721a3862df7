import { lazy, Suspense } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { EmptyState } from '@/ui/EmptyState';
import { ReportOptionsPanel } from './ReportOptionsPanel';
import styles from './ReportView.module.css';
import { useReport } from './reportStore';
import { usePreview } from './usePreview';

const PdfPages = lazy(() => import('./PdfPages'));

/** What goes into the annotated PDF on the left, its pages on the right. */
export function ReportView() {
  const { options, pseudonyms } = useReport();
  const hasDocuments = useRecordsOf('document').documents().length > 0;
  const { pdf, busy, problem } = usePreview(options, pseudonyms, hasDocuments);
  if (!hasDocuments) {
    return (
      <EmptyState title="Nothing to report yet">Import a document and tag what matters in it.</EmptyState>
    );
  }
  return (
    <div className={styles.report}>
      <ReportOptionsPanel />
      <div className={styles.preview}>
        <p role="status" className={busy ? styles.state : 'visually-hidden'}>
          {busy ? 'Laying out the pages…' : ''}
        </p>
        {problem !== null && <EmptyState title="No preview">{problem}</EmptyState>}
        {pdf !== null && (
          <Suspense fallback={null}>
            <PdfPages pdf={pdf} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
