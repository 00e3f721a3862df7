import type { ReadOptions } from '@shared/importing/readOptions';
import type { VersionEffect } from '@shared/ipc/contract';
import { optionsAgain } from '@shared/project/optionsAgain';
import { create } from 'zustand';
import { callMain, Refusal } from '@/bridge/client';
import { notifyProblem, notifyUndoable, orNotice } from '@/bridge/notices';
import { useMirrorStore, whileUnsaved } from '@/bridge/projectMirror';
import { askAboutTable, peekAsBefore } from '@/bridge/tableQuestion';
import { openTray } from '@/bridge/tray';
import { sayTaken } from './versionWords';

/** A new text of a document that is looked at before it is taken. */
export interface VersionReview {
  readonly document: string;
  /** Where the text comes from; null: the kept original is read again. */
  readonly file: { readonly path: string; readonly name: string } | null;
  readonly options: ReadOptions;
  /** What it would do, as far as it was read; null: nothing is known yet. */
  readonly effect: VersionEffect | null;
  /** Why it cannot be read so; null: it can, or is being read. */
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly doing: 'reading' | 'taking' | null;
  /** While it is compared: passages and turns that have been looked for, of all; null: it is not, yet. */
  readonly comparing: { readonly done: number; readonly total: number } | null;
}

/** null: no text is looked at. */
export const useVersionReview = create<{ readonly review: VersionReview | null }>(() => ({ review: null }));

const update = (change: Partial<VersionReview>): void =>
  useVersionReview.setState(({ review }) => ({ review: review && { ...review, ...change } }));

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useVersionReview.setState({ review: null });
});

/** Asks for a file and shows what its text would do to a document. */
export async function replaceFromFile(document: string): Promise<void> {
  const file = await orNotice(callMain('chooseNewText', {}));
  if (file !== null) await begin(document, file);
}

/** Shows what reading the kept original once more, perhaps otherwise, would do. */
export async function readAgain(document: string): Promise<void> {
  await begin(document, null);
}

/** Begins as the document was read before. */
async function begin(document: string, file: VersionReview['file']): Promise<void> {
  const source = useMirrorStore.getState().mirror?.records.document(document)?.source;
  const options = source === undefined ? {} : optionsAgain(source, file === null);
  const review = { document, file, options, effect: null, problem: null, doing: null, comparing: null };
  useVersionReview.setState({ review });
  await readWith(options);
}

/** Reads the text with other choices. The newest reading counts. */
export async function readWith(options: ReadOptions): Promise<void> {
  update({ options, doing: 'reading', problem: null, comparing: null });
  const { review: asked } = useVersionReview.getState();
  if (asked === null) return;
  const isAsked = () => useVersionReview.getState().review?.options === options;
  const stop = window.roundtable.on('comparingProgress', (comparing) => {
    if (isAsked()) update({ comparing });
  });
  try {
    const effect = await callMain('previewNewText', newTextOf(asked));
    if (isAsked()) update({ effect, doing: null });
  } catch (error) {
    if (!isAsked()) return;
    update({ effect: null, doing: null, problem: problemOf(error) });
  } finally {
    stop();
  }
}

/** Asks what the columns of the table are, and reads it so. */
export async function chooseColumns({ document, file, options }: VersionReview): Promise<void> {
  const from = file === null ? { document } : { path: file.path };
  const name =
    file?.name ?? useMirrorStore.getState().mirror?.records.document(document)?.source.fileName ?? '';
  const peek = await orNotice(peekAsBefore(from, options));
  const chosen = peek && (await askAboutTable({ from, name, peek, again: true }));
  if (chosen && useVersionReview.getState().review?.document === document)
    await readWith({ ...options, ...chosen });
}

/** Gives the document the text that was looked at. */
export async function takeText(): Promise<void> {
  const { review } = useVersionReview.getState();
  if (review === null || review.effect === null || review.doing !== null) return;
  update({ doing: 'taking' });
  const records = useMirrorStore.getState().mirror?.records;
  const withTurns = (records?.turns(review.document).length ?? 0) > 0;
  try {
    const { sha256 } = review.effect;
    await whileUnsaved(callMain('takeNewText', { ...newTextOf(review), sha256 }));
    useVersionReview.setState({ review: null });
    tellTaken(review.effect, withTurns);
  } catch (error) {
    update({ doing: null, problem: problemOf(error) });
  }
}

function tellTaken({ numbers }: VersionEffect, withTurns: boolean): void {
  const waits = numbers.uncertain + numbers.lost > 0;
  notifyUndoable(
    sayTaken(numbers, withTurns),
    waits ? { also: { label: 'Show Them', run: () => openTray() } } : {},
  );
}

export function closeReview(): void {
  if (useVersionReview.getState().review?.doing) void orNotice(callMain('cancelNewText', {}));
  useVersionReview.setState({ review: null });
}

const newTextOf = ({ document, file, options }: VersionReview) => ({
  document,
  ...(file && { path: file.path }),
  options,
});

function problemOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  notifyProblem(error);
  return { code: 'unknown', message: 'The text could not be read. What was saved is safe.' };
}
