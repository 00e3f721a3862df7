import { useEffect } from 'react';
import { notify } from '@/bridge/notices';
import { onMirrorDiff, useMirrorStore } from '@/bridge/projectMirror';
import { droppedWords } from './stepWords';

/** While the panel is shown, tells when a change has dropped the steps that were taken back: nothing leads to them any more. */
export function useDroppedSteps(): void {
  useEffect(
    () =>
      onMirrorDiff((_diff, cause) => {
        // The mirror is told of the diff first and of the history after it.
        const undone = useMirrorStore.getState().mirror?.history.undone ?? 0;
        if (cause?.kind === 'do' && undone > 0) notify(droppedWords(undone), { slot: 'history' });
      }),
    [],
  );
}
