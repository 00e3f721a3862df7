import path from 'node:path';
import { oneAfterAnother } from '@shared/base/oneAfterAnother';
import { ok, type Result, refuse } from '@shared/base/result';
import { decodeBytes } from '@shared/importing/decodeBytes';
import { formatList } from '@shared/importing/formats';
import type { CallParams, TablePeek } from '@shared/ipc/contract';
import type { Change } from '@shared/project/change';
import { app, type BrowserWindow, dialog } from 'electron';
import { launchComparingThread } from '../../comparing/launchComparingThread';
import { placingThread } from '../../comparing/placingThread';
import { withClipboardFile } from '../../importing/clipboardFile';
import type { NamedFile } from '../../importing/fileBytes';
import { importIntoProject } from '../../importing/importIntoProject';
import { lookAtFiles } from '../../importing/lookAtFiles';
import type { ReadingOptions } from '../../importing/readApart';
import { readOne } from '../../importing/readOne';
import { writeImportSummary } from '../../importing/writeImportSummary';
import type { OpenProject } from '../../projects';
import { threadEntry } from '../../threads/threadEntry';
import { logFailure } from '../crashLog';
import { inBeats } from '../inBeats';
import { emit, type Handlers } from '../ipc';
import type { AppParts } from './appParts';

type Names =
  | 'lookAtFiles'
  | 'readSamples'
  | 'peekTable'
  | 'importFiles'
  | 'importClipboard'
  | 'saveImportSummary'
  | 'cancelImport';

/** ms between two words to the window of how far an import is, and what of it is in the project. */
const beat = 250;

const isImported = ({ code, kind, run }: Change) =>
  code === 'importDocuments' && kind === 'do' && run !== undefined;

/** Calls that bring documents in. */
export function importHandlers({ session }: AppParts): Pick<Handlers, Names> {
  /** Imports wait for each other; Cancel ends them all, and so does closing the project. */
  const asked = new Set<AbortController>();
  const inTurn = oneAfterAnother();

  async function cancellable<Value>(
    window: BrowserWindow,
    step: 'look' | 'import',
    work: (options: ReadingOptions & { readonly signal: AbortSignal }) => Promise<Value>,
  ): Promise<Value> {
    const controller = new AbortController();
    const signal = AbortSignal.any([controller.signal, session.closing]);
    asked.add(controller);
    try {
      return await inTurn(() =>
        session.inPortions(isImported, async (tell) => {
          const progress = inBeats(beat, (done: number, total: number, name: string) => {
            tell();
            emit(window, 'importProgress', { step, done, total, name });
          });
          return work({ signal, onProgress: progress.call }).finally(progress.stop);
        }),
      );
    } finally {
      asked.delete(controller);
    }
  }

  return {
    lookAtFiles: async (params, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const { state } = project.value;
      const paths = params.paths ?? (await askFor(params.ask ?? 'files', window));
      if (paths === undefined || paths.length === 0) return ok(null);
      return ok(await cancellable(window, 'look', (options) => lookAtFiles(state, paths, options)));
    },
    readSamples: async ({ samples }) =>
      ok({
        texts: samples.map(({ sample, encoding }) => decodeBytes(Buffer.from(sample, 'base64'), encoding)),
      }),
    peekTable: async ({ from, sheet, encoding }) => {
      const project = session.require();
      if (!project.ok) return project;
      const file = tableOf(project.value, from);
      if (!file.ok) return file;
      const options = {
        ...(encoding !== undefined && { encoding }),
        ...(sheet !== undefined && {
          table: { sheet, hasHeader: true, text: [0], attributes: [], documentPerRow: false },
        }),
      };
      return readOne<TablePeek>(file.value, 'peek', options, session.closing);
    },
    importFiles: async (params, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const files = params.files.map((file) => ({
        ...file,
        name: nameOf(file.path),
        problem: null,
      }));
      const launch = launchComparingThread(threadEntry('comparing'));
      const log = (error: unknown) => logFailure('comparing a new text', error);
      return ok(
        await cancellable(window, 'import', (options) =>
          importIntoProject(
            project.value,
            files,
            options,
            placingThread(launch, project.value, options.signal, log),
          ),
        ),
      );
    },
    importClipboard: async (_, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const outcome = await withClipboardFile((file) =>
        cancellable(window, 'import', (options) => importIntoProject(project.value, [file], options)),
      );
      return ok(outcome);
    },
    saveImportSummary: async ({ files, path: given }, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const file = given ?? (await askForSummary(window));
      return file === undefined ? ok(null) : writeImportSummary(project.value.state, files, file);
    },
    cancelImport: async () => {
      for (const controller of asked) controller.abort();
      return ok({});
    },
  };
}

const nameOf = (file: string): string => path.basename(file).normalize('NFC');

/** A file, or the kept original of a document under the name it came with. */
function tableOf(project: OpenProject, from: CallParams<'peekTable'>['from']): Result<NamedFile> {
  if ('path' in from) return ok({ path: from.path, name: nameOf(from.path) });
  const source = project.state.document(from.document)?.source;
  return source === undefined
    ? refuse('unknown-document', 'This document is no longer in the project.')
    : ok({ path: project.originalFile(source.sha256), name: source.fileName });
}

async function askFor(what: 'files' | 'folder', window: BrowserWindow): Promise<string[] | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: what === 'folder' ? 'Import a Folder' : 'Import Documents',
    buttonLabel: 'Import',
    properties: [what === 'folder' ? 'openDirectory' : 'openFile', 'multiSelections'],
    ...(what === 'files' && {
      filters: [
        { name: 'Documents', extensions: formatList.flatMap(({ extensions }) => [...extensions]) },
        ...formatList.map(({ label, extensions }) => ({ name: label, extensions: [...extensions] })),
        { name: 'All files', extensions: ['*'] },
      ],
    }),
  });
  return canceled ? undefined : filePaths;
}

async function askForSummary(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save Import Summary',
    buttonLabel: 'Save',
    defaultPath: path.join(app.getPath('documents'), 'Import summary.csv'),
    filters: [
      { name: 'CSV', extensions: ['csv'] },
      { name: 'Excel workbook', extensions: ['xlsx'] },
    ],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
