import { type DocumentText, documentText } from '@shared/text/documentText';
import { useEffect } from 'react';
import { orNotice } from '@/bridge/notices';
import { openDocument } from '@/bridge/projectMirror';
import { useIsDocumentOpen } from '@/bridge/useProject';
import { useRecordsOf } from '@/bridge/useRecordsOf';

/** The text of a document, which is fetched when it is not here yet; null until it is. */
export function useDocumentText(document: string): DocumentText | null {
  const isOpen = useIsDocumentOpen(document);
  const records = useRecordsOf('block');
  useEffect(() => {
    if (!isOpen && document !== '') void orNotice(openDocument(document));
  }, [isOpen, document]);
  return isOpen ? documentText(records.blocks(document)) : null;
}
