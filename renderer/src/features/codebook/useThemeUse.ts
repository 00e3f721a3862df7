import type { ThemeNumbers, ThemeQuotation } from '@shared/query/themeUse';
import { useEffect, useEffectEvent, useState } from 'react';
import { callMain } from '@/bridge/client';
import { notifyProblem } from '@/bridge/notices';
import { onMirrorDiff } from '@/bridge/projectMirror';

/** ms after a change before main is asked again; a run of changes is one question. */
const QUIET_MS = 120;

/** What `ask` answers, asked again after every change while the component is shown; null: not answered yet. */
function useAnswer<Value>(key: string, ask: () => Promise<Value>): Value | null {
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

const none: Readonly<Record<string, ThemeNumbers>> = {};

/** Codings, documents and speakers of every theme, kept up to date. */
export const useThemeUse = (): Readonly<Record<string, ThemeNumbers>> =>
  useAnswer('all', () => callMain('themeUse', {})) ?? none;

/** The passages of a theme in all documents, kept up to date; null: not known yet. */
export const useQuotations = (theme: string): readonly ThemeQuotation[] | null =>
  useAnswer(theme, () => callMain('themeQuotations', { theme }));
