import { useEffect, useState } from 'react';
import { onMirrorDiff } from '@/bridge/projectMirror';

/**
 * The sentence that tells of the last replacement, and how to tell it; null: none, or the project has changed since, so that Undo would
 * mean something else.
 */
export function useReplaced(): [string | null, (sentence: string) => void] {
  const [replaced, setReplaced] = useState<string | null>(null);
  useEffect(
    () =>
      onMirrorDiff((_diff, cause) => {
        if (cause !== null) setReplaced(null);
      }),
    [],
  );
  return [replaced, setReplaced];
}
