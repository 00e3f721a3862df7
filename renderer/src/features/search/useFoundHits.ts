import type { FoundText, SearchScope, TextQuery } from '@shared/query/textQuery';
import { useEffect, useMemo, useState } from 'react';
import { callMain, Refusal } from '@/bridge/client';
import { notifyProblem } from '@/bridge/notices';
import { onMirrorDiff } from '@/bridge/projectMirror';

interface Found {
  readonly found: FoundText;
  /** Why nothing can be found, in a sentence; `''`: all is well. */
  readonly problem: string;
  readonly searching: boolean;
}

const nothing: Found = { found: { documents: [], total: 0, listed: 0 }, problem: '', searching: false };

/** ms that the project has to rest after a change before it is searched again. */
const REST_MS = 250;

/** What is found in the project, asked of main anew with each letter and after each change. */
export function useFoundHits(query: TextQuery, { documents, theme, speaker }: SearchScope): Found {
  const [state, setState] = useState(nothing);
  const version = useChanges();
  const document = documents?.[0] ?? null;
  const scope = useMemo(
    () => ({ documents: document === null ? null : [document], theme, speaker }),
    [document, theme, speaker],
  );
  useEffect(() => {
    void version;
    let stale = false;
    if (query.words === '') {
      setState(nothing);
      void callMain('cancelSearch', { asker: 'panel' }).catch(notifyProblem);
      return;
    }
    setState((before) => ({ ...before, problem: '', searching: true }));
    ask(query, scope).then((answer) => {
      if (!stale && answer !== null) setState(answer);
    }, notifyProblem);
    return () => {
      stale = true;
    };
  }, [query, scope, version]);
  useEffect(() => () => void callMain('cancelSearch', { asker: 'panel' }).catch(notifyProblem), []);
  return state;
}

/** Null: another question has been asked meanwhile. */
async function ask(query: TextQuery, scope: SearchScope): Promise<Found | null> {
  try {
    return { ...nothing, found: await callMain('findText', { asker: 'panel', query, scope }) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code === 'search-given-up' ? null : { ...nothing, problem: error.message };
  }
}

/** Rises when the project has changed, also where the window does not see the text, and has rested since. */
function useChanges(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const stop = onMirrorDiff((_diff, cause) => {
      if (cause === null) return;
      clearTimeout(rest);
      rest = setTimeout(() => setVersion((before) => before + 1), REST_MS);
    });
    return () => {
      stop();
      clearTimeout(rest);
    };
  }, []);
  return version;
}
