import { useEffect, useEffectEvent, useState } from 'react';
import { notifyProblem } from './notices';
import { onMirrorDiff } from './projectMirror';

/** ms after a change before main is asked again; a run of changes is one question. */
const QUIET_MS = 120;

/**
 * What `ask` answers, asked again after every change while the component is shown; null: not answered yet.
 * @param key tells one question from another
 */
export function useAnswer<Value>(key: string, ask: () => Promise<Value>): Value | null {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: Value } | null>(null);
  const askNow = useEffectEvent(ask);
  useEffect(() => {
    let newest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = async () => {
      newest += 1;
      const asked = newest;
      try {
        const value = await askNow();
        if (asked === newest) setAnswer({ key, value });
      } catch (error) {
        if (asked === newest) notifyProblem(error);
      }
    };
    void refresh();
    const stop = onMirrorDiff((_diff, cause) => {
      if (cause === null) return;
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), QUIET_MS);
    });
    return () => {
      newest = Number.NaN;
      clearTimeout(timer);
      stop();
    };
  }, [key]);
  return answer?.key === key ? answer.value : null;
}
