import type { CallValue } from '@shared/ipc/contract';
import { counted } from '@shared/project/names';
import type { ListedSteps, StepKind } from '@shared/query/listedSteps';
import { useEffect } from 'react';
import { create } from 'zustand';
import { callMain } from '@/bridge/client';
import { notify, orNotice } from '@/bridge/notices';
import { flushWriting } from '@/bridge/pendingWriting';
import { onMirrorDiff, useMirrorStore } from '@/bridge/projectMirror';

/** ms between a change and the list that shows it: who types with the panel open must not wait for it. */
const REST_MS = 150;
/** ms after which a walk shows how far it is and can be stopped. */
const PATIENCE_MS = 200;

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
  /** The way to another step that is being gone; null: none. */
  readonly walking: {
    readonly done: number;
    readonly total: number;
    /** It takes long enough to be shown. */
    readonly isLong: boolean;
  } | null;
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
export const closeHistory = (): void => useHistory.setState(({ walking }) => ({ ...closed, walking }));
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
  const place = listed.steps.findIndex(({ id }) => id === step);
  const way = place + 1 - listed.done;
  if (way === 0) return;
  const total = Math.abs(way);
  // What was chosen with a button has the list next: the button is gone on the way.
  useHistory.setState(({ asked }) => ({ walking: { done: 0, total, isLong: false }, asked: asked + 1 }));
  await flushWriting();
  const patience = setTimeout(() => takeProgress({ isLong: true }), PATIENCE_MS);
  const stop = window.roundtable.on('historyProgress', ({ done }) => {
    takeProgress({ done });
    useHistory.setState({ listed: { ...listed, done: listed.done + Math.sign(way) * done } });
  });
  const { path } = useMirrorStore.getState().mirror ?? {};
  const outcome = await orNotice(callMain('goToStep', { step }));
  clearTimeout(patience);
  stop();
  useHistory.setState({ walking: null });
  if (outcome !== null && path === useMirrorStore.getState().mirror?.path)
    notify(outcomeWords(outcome, way), { slot: 'history' });
}

function takeProgress(part: { readonly done?: number; readonly isLong?: boolean }): void {
  useHistory.setState(({ walking }) => ({ walking: walking && { ...walking, ...part } }));
}

/** What came of a walk; `way`: how many steps it was to go, below 0: back. */
function outcomeWords({ taken, cancelled }: CallValue<'goToStep'>, way: number): string {
  const total = Math.abs(way);
  if (!cancelled || taken === total) return `Went ${way < 0 ? 'back' : 'forward'} ${counted(taken, 'step')}.`;
  if (taken === 0) return 'Stopped. No step was taken.';
  const are = way < 0 ? 'taken back' : 'done again';
  return `Stopped on the way: ${taken.toLocaleString('en')} of ${counted(total, 'step')} are ${are}.`;
}

export const stopWalking = (): void => {
  useHistory.setState(({ asked }) => ({ asked: asked + 1 }));
  void orNotice(callMain('cancelGoToStep', {}));
};
