import type { ListedMemos, MemoQuery } from '@shared/query/memoQuery';
import { useEffect } from 'react';
import { create } from 'zustand';
import { callMain } from '@/bridge/client';
import { notifyProblem } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';

interface MemosStore {
  readonly query: MemoQuery;
  /** null: not known yet. */
  readonly listed: ListedMemos | null;
  /** The memo that is shown beside the list: the id of what it is on. */
  readonly chosen: string | null;
}

export const everything: MemoQuery = {
  words: '',
  kind: null,
  document: null,
  theme: null,
  speaker: null,
  sort: 'place',
};

/** Whether a question leaves memos out. */
export const isNarrow = (query: MemoQuery): boolean =>
  JSON.stringify({ ...query, sort: everything.sort }) !== JSON.stringify(everything);

const nothing: MemosStore = { query: everything, listed: null, chosen: null };

/** What the list of memos shows; kept while the project is open, so that coming back finds it as it was left. */
export const useMemos = create<MemosStore>(() => nothing);

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useMemos.setState(nothing);
});

export const narrow = (change: Partial<MemoQuery>): void =>
  useMemos.setState(({ query }) => ({ query: { ...query, ...change } }));

export const showAll = (): void =>
  useMemos.setState(({ query: { sort } }) => ({ query: { ...everything, sort } }));

export const choose = (record: string | null): void => useMemos.setState({ chosen: record });

/** ms after a letter or a change after which the list is asked for anew. */
const PAUSE_MS = 120;

/** Keeps the list up to date for as long as it is shown. */
export function useMemoList(): void {
  const query = useMemos((state) => state.query);
  const seq = useMirrorStore(({ mirror }) => mirror?.seq);
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      try {
        const listed = await callMain('listMemos', query);
        if (isCurrent)
          useMemos.setState(({ chosen }) => ({ listed, chosen: chosen ?? listed.memos[0]?.record ?? null }));
      } catch (error) {
        notifyProblem(error);
      }
    };
    const timer = setTimeout(() => void ask(), useMemos.getState().listed === null ? 0 : PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, seq]);
}
