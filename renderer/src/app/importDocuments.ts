import type { ReadOptions } from '@shared/importing/readOptions';
import type { CallParams, ImportedFile, ImportOutcome, LookedAtFile } from '@shared/ipc/contract';
import { waitingOf } from '@shared/project/fates';
import { counted } from '@shared/project/names';
import { optionsAgain } from '@shared/project/optionsAgain';
import { callMain } from '@/bridge/client';
import { notify, notifyUndoable, orNotice } from '@/bridge/notices';
import { newProject } from '@/bridge/openProject';
import { useMirrorStore } from '@/bridge/projectMirror';
import { showDocument } from '@/bridge/selection';
import { askAboutTable, peekAsBefore, useTableQuestion } from '@/bridge/tableQuestion';
import { showWork } from '@/bridge/work';
import {
  askAboutEncodings,
  askAboutKnown,
  type ChosenFile,
  type DoubtfulFile,
  tellFiles,
  useImportQuestions,
} from '@/features/importing';
import { beginReview, lookForSpeakers, stopLooking } from '@/features/speakers';
import { reviewSpeakers, useDialogs } from './dialogs';
import { showView } from './layout';

/** Imports files and shows what came of it; without paths the open dialog asks. */
export const importDocuments = (paths?: readonly string[]): Promise<void> =>
  importFrom(paths ? { paths: [...paths] } : {});

/** Asks for a folder and imports what can be read of it and of the folders below. */
export const importFolder = (): Promise<void> => importFrom({ ask: 'folder' });

/** Makes a document of what is on the clipboard. */
export async function importClipboard(): Promise<void> {
  const project = openPath();
  const outcome = await withProgress(() => callMain('importClipboard', {}));
  if (openPath() !== project) return;
  if (outcome === null) notify('There are no words on the clipboard.');
  else {
    tellFiles(outcome.files, []);
    await showOutcome(outcome, '');
  }
}

async function importFrom(from: CallParams<'lookAtFiles'>): Promise<void> {
  const project = openPath();
  const looked = await withProgress(() => callMain('lookAtFiles', from));
  if (looked === null || openPath() !== project) return;
  const { files, otherKinds } = looked;
  const unread = files.flatMap((file) =>
    file.problem === null ? [] : [{ ...file, documents: [], replaced: [], warnings: [] }],
  );
  const chosen = await chosenOf(files.filter(({ problem }) => problem === null));
  if (chosen === null || openPath() !== project) return;
  const left =
    otherKinds === 0
      ? ''
      : `${counted(otherKinds, 'file')} of other kinds ${otherKinds === 1 ? 'was' : 'were'} left out.`;
  await bringIn(chosen, unread, left);
}

/** Imports a file that is protected, with its password. */
export async function importProtected(path: string, password: string): Promise<void> {
  const { told, asked } = useImportQuestions.getState();
  const others = told.filter((file) => file.path !== path);
  const { options = {}, into } = asked.find((file) => file.path === path) ?? {};
  tellFiles([], []);
  await bringIn([{ path, options: { ...options, password }, into }], others, '');
}

/** Brings files in and shows what came of them and of `others`, about which something is to be told too. */
async function bringIn(
  chosen: readonly ChosenFile[],
  others: readonly ImportedFile[],
  left: string,
): Promise<void> {
  const { asked } = useImportQuestions.getState();
  const project = openPath();
  const outcome =
    chosen.length === 0
      ? { files: [], cancelled: false, unsaid: [] }
      : await withProgress(() => callMain('importFiles', { files: [...chosen] }));
  // What came into a project that was left meanwhile is nothing to show, or undo, in this one.
  if (outcome === null || openPath() !== project) return;
  tellFiles([...others, ...outcome.files], [...asked, ...chosen]);
  await showOutcome(outcome, left);
}

/** What the analyst wants of these files, asking about those that the project has, or has others of their names; null: nothing. */
async function chosenOf(files: readonly LookedAtFile[]): Promise<ChosenFile[] | null> {
  const known = files.filter(({ candidates, repeats }) => candidates.length > 0 || repeats);
  const answer = known.length === 0 ? new Map() : await askAboutKnown(known, files.length - known.length);
  if (answer === null) return null;
  const wanted = files.filter((file) => !known.includes(file) || answer.has(file.path));
  const into = wanted.map((file) => ({ ...file, into: answer.get(file.path) ?? [] }));
  const encodings = await encodingsOf(into);
  return encodings === null ? null : withColumns(into, encodings);
}

/** The encodings that the analyst chose for texts that do not tell it, by path; null: cancelled. How a text was read before is known. */
async function encodingsOf(files: readonly WantedFile[]): Promise<ReadonlyMap<string, string> | null> {
  const doubtful = files.filter(
    (file): file is WantedFile & DoubtfulFile =>
      file.doubt !== null && optionsOf(file.into, file.already.length > 0).encoding === undefined,
  );
  return doubtful.length === 0 ? new Map() : askAboutEncodings(doubtful);
}

type WantedFile = LookedAtFile & { readonly into: readonly string[] };

/**
 * The files with how they are to be read: a new text as its document was before. Tables are asked about, those that begin with the same row
 * once. Null: cancelled.
 */
async function withColumns(
  files: readonly WantedFile[],
  encodings: ReadonlyMap<string, string>,
): Promise<ChosenFile[] | null> {
  const chosen: ChosenFile[] = [];
  const answers = new Map<string, ReadOptions>();
  for (const { path, name, format, already, into } of files) {
    const before = optionsOf(into, already.length > 0);
    if (format !== 'csv' && format !== 'xlsx') {
      const encoding = encodings.get(path);
      const options = { ...before, ...(encoding !== undefined && { encoding }) };
      chosen.push({ path, options, into: [...into] });
      continue;
    }
    const peek = await peekAsBefore({ path }, before).catch(() => null);
    // What is wrong with it is told when it is read.
    const head = JSON.stringify([peek?.sheet, peek?.rows[0]]);
    const from = { path };
    const options =
      peek === null ? {} : (answers.get(head) ?? (await askAboutTable({ from, name, peek, again: false })));
    if (options === null) return null;
    answers.set(head, options);
    chosen.push({ path, options, into: [...into] });
  }
  return chosen;
}

/** How a document that gets another text is read: as it was, as far as that holds for the file. */
function optionsOf([document]: readonly string[], sameBytes: boolean): ReadOptions {
  const source = useMirrorStore.getState().mirror?.records.document(document ?? '')?.source;
  return source === undefined ? {} : optionsAgain(source, sameBytes);
}

const steps = { look: 'Looking at', import: 'Importing' } as const;

async function withProgress<Value>(work: () => Promise<Value>): Promise<Value | null> {
  const stop = window.roundtable.on('importProgress', ({ step, done, total, name }) =>
    showWork({
      words: `${steps[step]} ${name} (${Math.min(done + 1, total)} of ${total})`,
      share: done / Math.max(1, total),
      cancel: () => void orNotice(callMain('cancelImport', {})),
    }),
  );
  const value = await orNotice(work());
  stop();
  showWork(null);
  return value;
}

const openPath = () => useMirrorStore.getState().mirror?.path ?? null;

/** Brings dropped files in; with no project open, one is created for them first. */
export async function importDropped(paths: readonly string[]): Promise<void> {
  const open = openPath() !== null || (await newProject());
  if (open) await importDocuments(paths);
}

async function showOutcome({ files, cancelled, unsaid }: ImportOutcome, left: string): Promise<void> {
  const documents = files.flatMap((file) => file.documents);
  const replaced = files.flatMap((file) => file.replaced);
  const first =
    documents[0] ?? (replaced.find(({ numbers }) => waitingOf(numbers) > 0) ?? replaced[0])?.document;
  if (first !== undefined) {
    showView('read');
    showDocument(first);
  }
  // The review says itself what came in; a line over it would only be in its way.
  if (first !== undefined && !cancelled && (await offerReview(documents.length, unsaid))) return;
  const imported = documents.length === 0 ? '' : `${counted(documents.length, 'document')} imported.`;
  const texts = replaced.length === 0 ? '' : `${counted(replaced.length, 'text')} replaced.`;
  const line = [cancelled ? 'Import cancelled.' : '', imported, texts, left].filter(Boolean).join(' ');
  if (first !== undefined && !cancelled) notifyUndoable(line);
  else if (line !== '') notify(line);
  else if (files.length === 0) notify('Nothing was imported.');
}

/** ms after which the analyst is doing something else, and is not interrupted by the review. */
const WAITS_MS = 4000;

/**
 * Opens the review when somebody was found to speak in documents whose files do not say who does, or offers it when finding them took long
 * or another review is open;
 * true when it did.
 */
async function offerReview(imported: number, unsaid: readonly string[]): Promise<boolean> {
  if (unsaid.length === 0) return false;
  const begun = performance.now();
  const project = openPath();
  const found = await lookForSpeakers(unsaid, ({ done, total, name }) =>
    showWork({
      words: `Looking for speakers in ${name} (${Math.min(done + 1, total)} of ${total})`,
      share: done / Math.max(1, total),
      cancel: stopLooking,
    }),
  );
  showWork(null);
  const speaking = found?.documents.filter(({ turns }) => turns.length > 0) ?? [];
  if (found === null || speaking.length === 0 || openPath() !== project) return false;
  const turns = speaking.reduce((sum, each) => sum + each.turns.length, 0);
  const open = () => reviewSpeakers(speaking.map(({ document }) => document));
  const { known, texts } = useImportQuestions.getState();
  const { table } = useTableQuestion.getState();
  const asks = known !== null || texts !== null || table !== null;
  const isFree = useDialogs.getState().reviewing === null && !asks;
  if (isFree) beginReview({ ...found, documents: speaking });
  if (isFree && performance.now() - begun < WAITS_MS) open();
  else
    notify(`${counted(imported, 'document')} imported. ${counted(turns, 'turn')} found.`, {
      action: { label: 'Review Speakers', run: open },
      stays: true,
    });
  return true;
}
