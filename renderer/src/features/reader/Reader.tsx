import { useEffect, useState } from 'react';
import { ActivePart } from '@/bridge/actionRegistry';
import { notifyProblem } from '@/bridge/notices';
import { type PaneSide, usePanes } from '@/bridge/panes';
import { openDocument } from '@/bridge/projectMirror';
import { useIsDocumentOpen } from '@/bridge/useProject';
import './fonts';
import { ReaderModel } from './ReaderModel';
import { ReaderView } from './ReaderView';
import { placeIn } from './readingPlaces';

interface ReaderProps {
  /** Id of the document to read. */
  readonly document: string;
  readonly side: PaneSide;
}

/**
 * A document's text to read, tag and correct. Registers the actions of the passage menu for as long as it is shown and active; give it a
 * `key` of the document's id.
 */
export function Reader({ document, side }: ReaderProps) {
  const isActive = usePanes(({ active }) => active === side);
  const isOpen = useIsDocumentOpen(document);
  useEffect(() => {
    openDocument(document, placeIn(document)).catch(notifyProblem);
  }, [document]);
  return isOpen ? (
    <ActivePart value={isActive}>
      <OpenReader document={document} side={side} />
    </ActivePart>
  ) : null;
}

function OpenReader({ document, side }: ReaderProps) {
  const [model] = useState(() => new ReaderModel(document));
  return <ReaderView model={model} side={side} />;
}
