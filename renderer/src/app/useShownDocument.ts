import type { DocumentRecord } from '@shared/project/records';
import { useEffect } from 'react';
import { closePane, usePanes } from '@/bridge/panes';
import { onMirrorDiff, useMirrorStore } from '@/bridge/projectMirror';
import { showDocument, useSelection } from '@/bridge/selection';

/**
 * Keeps a document in the reader while there is one: when the one that was read goes, its neighbour is shown; when one comes back and
 * none is shown, that one is.
 */
export function useShownDocument(): void {
  useEffect(
    () =>
      onMirrorDiff((diff, cause) => {
        const records = useMirrorStore.getState().mirror?.records;
        const { document: shown } = useSelection.getState();
        const { active, other } = usePanes.getState();
        if (records && other !== null && !records.document(other.document ?? ''))
          closePane(active === 'left' ? 'right' : 'left');
        if (cause === null || records === undefined || (shown !== null && records.document(shown))) return;
        const touched = diff.flatMap(({ before, after }) => {
          const record = after ?? before;
          return record?.type === 'document' ? [record] : [];
        });
        const [first] = touched;
        if (first === undefined) return;
        const gone = touched.find(({ id }) => id === shown) ?? first;
        showDocument(nearest(records.documents(), gone)?.id ?? null);
      }),
    [],
  );
}

/** The document that stands where this one does or did, or the last before it. */
function nearest(
  documents: readonly DocumentRecord[],
  { order }: DocumentRecord,
): DocumentRecord | undefined {
  return documents.find((each) => each.order >= order) ?? documents.at(-1);
}
