import type { ListedSteps, StepKind } from '@shared/query/listedSteps';
import { useEffect } from 'react';
import { create } from 'zustand';
import { callMain } from '@/bridge/client';
import { notify, orNotice } from '@/bridge/notices';
import { flushWriting } from '@/bridge/pendingWriting';
import { onMirrorDiff, useMirrorStore } from '@/bridge/projectMirror';

/** ms between a change and the list that shows it: who types with the panel open must not wait for it. */
const REST_MS = 150;
/** A walk of more steps than this shows how far it is. */
const SHOWS_PROGRESS_FROM = 100;

export interface StepFilter {
  readonly words: string;
  readonly document: string | null;
  readonly kind: StepKind | null;
}

interface HistoryStore {
  readonly open: boolean;
  /** Rises each time it is asked for; the list takes the focus. */
  readonly asked: number;
  /** null: not asked for yet. */
  readonly listed: ListedSteps | null;
  /** When it was asked for: times are told as seen from then. */
  readonly seenAt: Date;
  readonly filter: StepFilter;
  /** The step that is looked at; null: the present one. */
  readonly chosen: string | null;
  readonly walking: { readonly done: number; readonly total: number } | null;
}

export const everyStep: StepFilter = { words: '', document: null, kind: null };

const closed: HistoryStore = {
  open: false,
  asked: 0,
  listed: null,
  seenAt: new Date(),
  filter: everyStep,
  chosen: null,
  walking: null,
};

/** The history panel. Session state. */
export const useHistory = create<HistoryStore>(() => closed);

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useHistory.setState(closed);
});

export function openHistory(): void {
  useHistory.setState(({ asked }) => ({ open: true, asked: asked + 1, chosen: null }));
}
/** Gives the keyboard to the list. */
export const focusSteps = (): void => useHistory.setState(({ asked }) => ({ asked: asked + 1 }));
export const closeHistory = (): void => useHistory.setState({ ...closed });
export const lookAt = (chosen: string): void => useHistory.setState({ chosen });
export const filterSteps = (part: Partial<StepFilter>): void =>
  useHistory.setState(({ filter }) => ({ filter: { ...filter, ...part } }));

/** Keeps the list up to date while the panel is shown. */
export function useListedSteps(): void {
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const ask = async () => {
      asked += 1;
      const mine = asked;
      const listed = await orNotice(callMain('history', {}));
      if (listed !== null && mine === asked && useHistory.getState().open)
        useHistory.setState({ listed, seenAt: new Date() });
    };
    void ask();
    const stop = onMirrorDiff(() => {
      if (useHistory.getState().walking !== null) return;
      clearTimeout(rest);
      rest = setTimeout(() => void ask(), REST_MS);
    });
    const stopWalk = useHistory.subscribe((now, before) => {
      if (now.walking === null && before.walking !== null) void ask();
    });
    return () => {
      asked = -1;
      clearTimeout(rest);
      stop();
      stopWalk();
    };
  }, []);
}

/** Makes the project what it was right after a step; null: before the first. */
export async function goTo(step: string | null): Promise<void> {
  const { listed, walking } = useHistory.getState();
  if (listed === null || walking !== null) return;
  await flushWriting();
  const place = listed.steps.findIndex(({ id }) => id === step);
  const total = Math.abs(place + 1 - listed.done);
  useHistory.setState({ walking: { done: 0, total } });
  const stop = window.roundtable.on('historyProgress', (progress) =>
    useHistory.setState({ walking: progress }),
  );
  const outcome = await orNotice(callMain('goToStep', { step }));
  stop();
  useHistory.setState({ walking: null });
  if (outcome === null) return;
  const { taken, cancelled } = outcome;
  const steps = taken === 1 ? '1 step' : `${taken.toLocaleString('en')} steps`;
  if (cancelled) notify(`Stopped after ${steps}.`, { slot: 'history' });
  else if (taken > 0)
    notify(place + 1 < listed.done ? `Went back ${steps}.` : `Went forward ${steps}.`, { slot: 'history' });
}

export const stopWalking = (): void => void orNotice(callMain('cancelGoToStep', {}));
export const showsProgress = (total: number): boolean => total > SHOWS_PROGRESS_FROM;
