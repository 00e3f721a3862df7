import type {
  CallName,
  CallParams,
  CallValue,
  EventPayload,
  ProjectView,
  ToldChange,
} from '@shared/ipc/contract';
import { fromJsonParts, gatherParts } from '@shared/ipc/jsonParts';
import type { HistoryState } from '@shared/project/change';
import type { Diff, RecordChange } from '@shared/project/diff';
import { ProjectRecords } from '@shared/project/projectRecords';
import type { AnyRecord } from '@shared/project/records';
import type { Counts } from '@shared/query/projectCounts';
import { create } from 'zustand';
import { afterFrame } from './afterFrame';
import { callMain } from './client';
import { predictions } from './predictions';

/**
 * The window's mirror of what it subscribed to: themes, speakers with their attributes and the document list always, text and annotations of opened
 * documents. Main owns the truth; the mirror only ever changes by diffs that main committed (and, while the analyst types, by the
 * reader's own prediction of one).
 */
export interface ProjectMirror {
  readonly path: string;
  readonly records: ProjectRecords;
  readonly counts: Counts;
  readonly history: HistoryState;
  /** Rises with every diff applied; select it to be told that `records` changed. */
  readonly version: number;
  readonly seq: number;
  readonly openDocuments: ReadonlySet<string>;
  readonly readOnly: string | null;
  readonly notices: readonly string[];
}

interface MirrorStore {
  /** null: no project is open. */
  readonly mirror: ProjectMirror | null;
}

export const useMirrorStore = create<MirrorStore>(() => ({ mirror: null }));

/** Commands sent and not yet acknowledged. Apart from the mirror, which everything that shows records listens to. */
export const useUnsaved = create<{ readonly count: number }>(() => ({ count: 0 }));

export type DiffListener = (diff: Diff, cause: Cause) => void;
const diffListeners = new Set<DiffListener>();

/** Tells `listener` of every diff applied to the mirror, after it was applied; returns the function that stops it. */
export function onMirrorDiff(listener: DiffListener): () => void {
  diffListeners.add(listener);
  return () => diffListeners.delete(listener);
}

const settledListeners = new Set<(diff: Diff) => void>();

/**
 * Like {@link onMirrorDiff}, but a change is told after the frame that shows it in the text, and what is typed together when the typing
 * pauses: lists and panels must not cost a tag or a key.
 */
export function onSettledDiff(listener: (diff: Diff) => void): () => void {
  settledListeners.add(listener);
  return () => settledListeners.delete(listener);
}

const update = (change: (mirror: ProjectMirror) => Partial<ProjectMirror>): void => {
  useMirrorStore.setState(({ mirror }) => (mirror ? { mirror: { ...mirror, ...change(mirror) } } : {}));
};

const creation = (records: readonly AnyRecord[]): Diff => records.map((after) => ({ before: null, after }));

/** ms without a key after which typing has paused. */
const PAUSE_MS = 250;
let pause: ReturnType<typeof setTimeout> | undefined;
let callOffFrame: (() => void) | null = null;
/** What those who are told when things have settled do not know yet. */
let untold: RecordChange[] = [];
let untoldCounts: Counts | null = null;

/** Shows this project from now on; null: none. */
export function showProject(view: ProjectView | null): void {
  predictions.clear();
  useUnsaved.setState({ count: 0 });
  stopWaiting();
  untold = [];
  untoldCounts = null;
  if (view === null) {
    useMirrorStore.setState({ mirror: null });
    return;
  }
  const records = new ProjectRecords();
  records.apply(
    creation([
      view.project,
      ...view.documents,
      ...view.themes,
      ...view.speakers,
      ...view.attributes,
      ...view.speakerRules,
      ...view.orphans,
      ...view.reportTemplates,
    ]),
  );
  useMirrorStore.setState({
    mirror: {
      path: view.path,
      records,
      counts: view.counts,
      history: view.history,
      version: 0,
      seq: view.seq,
      openDocuments: new Set(),
      readOnly: view.readOnly,
      notices: view.notices,
    },
  });
}

type Cause = ToldChange | null;

/** Applies a diff to the mirror and tells the listeners; `cause` is the committed change, null when none of them is told of. */
export function applyToMirror(diff: Diff, cause: Cause): void {
  if (!useMirrorStore.getState().mirror) return;
  apply(diff, cause);
  if (diff.length > 0) settle(diff);
}

/** Like {@link applyToMirror}, for what the analyst waits for: the text shows it in its next frame, all else follows then. */
export function applyToText(diff: Diff, cause: Cause): void {
  applyUntold(diff, cause);
  tellAfterFrame();
}

function apply(diff: Diff, cause: Cause): void {
  if (diff.length > 0) useMirrorStore.getState().mirror?.records.apply(diff);
  for (const listener of diffListeners) listener(diff, cause);
}

function settle(diff: Diff): void {
  update(({ version }) => ({ version: version + 1 }));
  for (const listener of settledListeners) listener(diff);
}

/**
 * Applies what the analyst types before main has confirmed it. The reader is told at once; everything else that shows records follows
 * when the typing pauses, because a key must not wait for lists and counts.
 */
export function applyTyping(diff: Diff): void {
  applyUntold(diff, null);
  tellAfterPause();
}

function applyUntold(diff: Diff, cause: Cause): void {
  if (!useMirrorStore.getState().mirror) return;
  apply(diff, cause);
  for (const change of diff) untold.push(change);
}

function tellAfterPause(): void {
  clearTimeout(pause);
  pause = setTimeout(tell, PAUSE_MS);
}

function tellAfterFrame(): void {
  callOffFrame ??= afterFrame(tell);
}

function stopWaiting(): void {
  clearTimeout(pause);
  callOffFrame?.();
  callOffFrame = null;
}

function tell(): void {
  stopWaiting();
  const told = untold;
  const counted = untoldCounts;
  untold = [];
  untoldCounts = null;
  if (counted !== null) update(() => ({ counts: counted }));
  if (told.length > 0) settle(told);
}

function takeChange({ change, counts, history }: EventPayload<'changed'>): void {
  const { mirror: shown } = useMirrorStore.getState();
  if (!shown) return;
  const isTyping = change.run !== undefined;
  const news = predictions.settle(change, (id) => shown.records.get(id));
  if (isTyping) applyToMirror(news, change);
  else applyToText(news, change);
  untoldCounts = mergeCounts(untoldCounts ?? shown.counts, counts, change);
  if (isTyping) tellAfterPause();
  update((mirror) => ({
    history: sameHistory(mirror.history, history) ? mirror.history : history,
    seq: change.seq,
  }));
}

const sameHistory = (a: HistoryState, b: HistoryState): boolean =>
  a.undo === b.undo && a.redo === b.redo && a.undone === b.undone;

function mergeCounts(known: Counts, changed: Counts, { now }: ToldChange): Counts {
  const merged: Counts = {
    themes: { ...known.themes, ...changed.themes },
    speakers: { ...known.speakers, ...changed.speakers },
    documents: { ...known.documents, ...changed.documents },
  };
  for (const id of now) {
    if (typeof id !== 'string') continue;
    delete merged.themes[id];
    delete merged.speakers[id];
    delete merged.documents[id];
  }
  return merged;
}

/** Whether these are the records of the project that is shown, and not of one that was closed meanwhile. */
const isShown = (records: ProjectRecords | undefined): boolean =>
  useMirrorStore.getState().mirror?.records === records;

/** Asks main about the project of these records; null: it was closed meanwhile, and nobody waits for an answer or a refusal. */
async function ask<Name extends CallName>(
  records: ProjectRecords,
  name: Name,
  params: CallParams<Name>,
): Promise<CallValue<Name> | null> {
  try {
    const answer = await callMain(name, params);
    return isShown(records) ? answer : null;
  } catch (error) {
    if (isShown(records)) throw error;
    return null;
  }
}

/**
 * Loads a document's text and what lies on it into the mirror, once. The text is there first, with the annotations around `near` (a
 * block, null: the start); those of the rest of a long document follow. Resolves when all of it is there.
 */
export async function openDocument(document: string, near: string | null = null): Promise<void> {
  const { mirror } = useMirrorStore.getState();
  if (!mirror || mirror.openDocuments.has(document)) return;
  const view = await ask(mirror.records, 'openDocument', { document, near });
  if (view === null) return;
  update(({ openDocuments }) => ({ openDocuments: new Set([...openDocuments, document]) }));
  applyToMirror(creation([view.document, ...view.blocks, ...view.turns, ...view.annotations]), null);
  if (!view.complete) await loadRest(document, mirror.records);
}

/** Takes in what `openDocument` left out, a part a frame; the listeners are told once, of all of it. */
async function loadRest(document: string, records: ProjectRecords): Promise<void> {
  const loaded: RecordChange[] = [];
  for (let complete = false; !complete; ) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 50 }));
    const part = isShown(records) ? await ask(records, 'moreAnnotations', { document }) : null;
    if (part === null) return;
    // What is here already came with a change, or was changed by the analyst a moment ago: it is newer.
    const news = creation(part.annotations.filter(({ id }) => records.get(id) === undefined));
    records.apply(news);
    loaded.push(...news);
    complete = part.complete;
  }
  settle(loaded);
  for (const listener of diffListeners) listener(loaded, null);
}

/** Loads a document anew over what the mirror holds of it, after a prediction that main did not accept. */
export async function reloadDocument(document: string): Promise<void> {
  const records = useMirrorStore.getState().mirror?.records;
  const view = records && (await ask(records, 'openDocument', { document }));
  if (!view) return;
  const truth = new Map<string, AnyRecord>();
  for (const record of [view.document, ...view.blocks, ...view.turns, ...view.annotations])
    truth.set(record.id, record);
  const shown = [...records.blocks(document), ...records.turns(document), ...records.annotations(document)];
  const gone: Diff = shown.filter(({ id }) => !truth.has(id)).map((before) => ({ before, after: null }));
  applyToMirror([...gone, ...creation([...truth.values()])], null);
}

/** Counts a command as under way until `work` settles; the status bar shows it. */
export async function whileUnsaved<T>(work: Promise<T>): Promise<T> {
  const records = useMirrorStore.getState().mirror?.records;
  useUnsaved.setState(({ count }) => ({ count: count + 1 }));
  try {
    return await work;
  } finally {
    // Of a project that was closed meanwhile nothing is told in the one that is open now.
    if (isShown(records)) useUnsaved.setState(({ count }) => ({ count: count - 1 }));
  }
}

/** Connects the mirror to main's events; called once at start. Returns the function that disconnects. */
export function connectMirror(): () => void {
  const stops = [
    window.roundtable.on(
      'changed',
      gatherParts((parts) => takeChange(fromJsonParts(parts))),
    ),
    window.roundtable.on('readOnly', ({ reason }) => update(() => ({ readOnly: reason }))),
    window.roundtable.on('noticed', ({ notice }) =>
      update((mirror) => ({ notices: [...mirror.notices, notice] })),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
