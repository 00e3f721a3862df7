import { useEffect, useState } from 'react';
import { notifyProblem } from '@/bridge/notices';
import { openDocument } from '@/bridge/projectMirror';
import { useIsDocumentOpen } from '@/bridge/useProject';
import './fonts';
import { ReaderModel } from './ReaderModel';
import { ReaderView } from './ReaderView';
import { placeIn } from './readingPlaces';

interface ReaderProps {
  /** Id of the document to read. */
  readonly document: string;
}

/**
 * A document's text to read, tag and correct. Registers the actions of the passage menu for as long as it is shown; give it a `key` of
 * the document's id.
 */
export function Reader({ document }: ReaderProps) {
  const isOpen = useIsDocumentOpen(document);
  useEffect(() => {
    openDocument(document, placeIn(document)).catch(notifyProblem);
  }, [document]);
  return isOpen ? <OpenReader document={document} /> : null;
}

function OpenReader({ document }: ReaderProps) {
  const [model] = useState(() => new ReaderModel(document));
  return <ReaderView model={model} />;
}
