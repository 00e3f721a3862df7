import { useEffect, useMemo, useState } from 'react';
import { callMain, Refusal } from '@/bridge/client';
import { notifyProblem } from '@/bridge/notices';
import type { PaneSide } from '@/bridge/panes';
import { useRecords } from '@/bridge/useProject';
import { type BarHits, type BarSearch, findHere } from './findHere';

interface Found extends BarHits {
  /** Why nothing can be found, in a sentence; `''`: all is well. */
  readonly problem: string;
  /** An answer is on its way. */
  readonly searching: boolean;
}

const nothing: Found = { hits: [], total: 0, problem: '', searching: false };

/**
 * What is found in a document, kept up to date as the text changes. Plain words are looked for at once; an expression, which may take for
 * ever, is asked of main, where it can be ended.
 */
export function useBarHits(document: string, side: PaneSide, search: BarSearch): Found {
  const records = useRecords();
  const { isExpression } = search.query;
  const isWithin = search.theme !== null || search.speaker !== null;
  const blocks = records.blocks(document);
  // Passages and turns only matter where the search stays within them.
  const turns = isWithin ? records.turns(document) : null;
  const annotations = isWithin ? records.annotations(document) : null;
  const searched = useMemo(() => ({ blocks, turns, annotations }), [blocks, turns, annotations]);
  const here = useMemo(
    () =>
      isExpression || searched.blocks.length === 0
        ? nothing
        : { ...nothing, ...findHere(records, document, search) },
    [records, document, search, isExpression, searched],
  );
  const asked = useAskedHits(document, side, search, searched);
  return isExpression ? asked : here;
}

/** @param searched another object when there is something new to look through */
function useAskedHits(document: string, side: PaneSide, search: BarSearch, searched: object): Found {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    void searched;
    if (!search.query.isExpression || search.query.words === '') {
      setFound(nothing);
      return;
    }
    let stale = false;
    setFound((before) => ({ ...before, problem: '', searching: true }));
    askMain(document, side, search).then((answer) => {
      if (!stale && answer !== null) setFound(answer);
    }, notifyProblem);
    return () => {
      stale = true;
    };
  }, [document, side, search, searched]);
  useEffect(() => () => void callMain('cancelSearch', { asker: side }).catch(notifyProblem), [side]);
  return found;
}

/** Null: another question has been asked meanwhile. */
async function askMain(
  document: string,
  asker: PaneSide,
  { query, ...within }: BarSearch,
): Promise<Found | null> {
  try {
    const scope = { documents: [document], ...within };
    const { documents, total } = await callMain('findText', { asker, query, scope });
    const hits = (documents[0]?.lines ?? []).map(({ block, start, end, groups, names }) => ({
      span: { start: { block, offset: start }, end: { block, offset: end } },
      groups,
      names,
    }));
    return { ...nothing, hits, total };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code === 'search-given-up' ? null : { ...nothing, problem: error.message };
  }
}
