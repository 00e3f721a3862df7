import { useEffect, useState } from 'react';
import { onMirrorDiff } from '@/bridge/projectMirror';

/** The themes that the last Undo brought back, without those under one of them; null: none yet. */
export function useReturnedThemes(): readonly string[] | null {
  const [returned, setReturned] = useState<readonly string[] | null>(null);
  useEffect(
    () =>
      onMirrorDiff((diff, cause) => {
        if (cause?.kind !== 'undo') return;
        const back = diff.flatMap(({ before, after }) =>
          before === null && after?.type === 'theme' ? [after] : [],
        );
        const ids = new Set(back.map(({ id }) => id));
        const tops = back.filter(({ parent }) => parent === null || !ids.has(parent));
        if (tops.length > 0) setReturned(tops.map(({ id }) => id));
      }),
    [],
  );
  return returned;
}
