import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import type { ReadDocument } from '@shared/importing/reader';
import type { ReadOptions } from '@shared/importing/readOptions';
import type { DocumentRecord } from '@shared/project/records';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { type Comparison, compareVersion } from '../../comparing/compareVersion';
import { launchComparingThread } from '../../comparing/launchComparingThread';
import { writeReport } from '../../exporting/writeReport';
import { contentFor } from '../../importing/fileVersions';
import { readOne } from '../../importing/readOne';
import type { ReadFile } from '../../importing/readPath';
import { takeNewText } from '../../importing/takeNewText';
import type { OpenProject } from '../../projects';
import { realFiles } from '../../projects/files';
import { threadEntry } from '../../threads/threadEntry';
import { logFailure } from '../crashLog';
import { emit, type Handlers } from '../ipc';
import { originalName } from '../originalName';
import type { AppParts } from './appParts';

type Names =
  | 'chooseNewText'
  | 'previewNewText'
  | 'takeNewText'
  | 'cancelNewText'
  | 'openOriginal'
  | 'saveOriginal';

/** A document and the file that its new text comes from. */
interface NewText {
  readonly document: string;
  readonly path?: string | undefined;
  readonly options: ReadOptions;
}

interface ReadText {
  readonly project: OpenProject;
  readonly name: string;
  readonly file: ReadFile;
  /** What of the file is for the document. */
  readonly content: ReadDocument;
  /** Ends what is done with it. */
  readonly signal: AbortSignal;
}

/** Calls about the files that documents were made of: the kept originals, and their new versions. */
export function originalHandlers({ session }: AppParts): Pick<Handlers, Names> {
  const kept = keptCopies();
  /** Ends the reading of a new text that is under way. */
  let reading = new AbortController();
  /** What the newest text was compared with, for when it is taken. */
  let compared: { readonly asked: string; readonly comparison: Comparison } | null = null;
  session.onClosed(() => {
    compared = null;
  });

  function documentOf(id: string): Result<{ project: OpenProject; document: DocumentRecord }> {
    const project = session.require();
    if (!project.ok) return project;
    const document = project.value.state.document(id);
    return document === undefined
      ? refuse('unknown-document', 'This document is no longer in the project.')
      : ok({ project: project.value, document });
  }

  /** Reads the new text, from a file or from the kept original. */
  async function read({ document: id, path: file, options }: NewText): Promise<Result<ReadText>> {
    const found = documentOf(id);
    if (!found.ok) return found;
    const { project, document } = found.value;
    const { source } = document;
    const named =
      file === undefined
        ? { path: project.originalFile(source.sha256), name: source.fileName }
        : { path: file, name: nameOf(file) };
    reading.abort();
    reading = new AbortController();
    const signal = AbortSignal.any([reading.signal, session.closing]);
    const result = await readOne<ReadFile>(named, 'documents', options, signal);
    if (!result.ok) return result;
    const isOther = file === undefined && result.value.sha256 !== source.sha256;
    if (isOther)
      return refuse('damaged-original', 'The kept original of this document was changed by another program.');
    const content = contentFor(project.state, id, result.value.documents, named.name);
    return content.ok
      ? ok({ project, name: named.name, file: result.value, content: content.value, signal })
      : content;
  }

  /** Where everything on a document goes in a text that was read: as it was worked out, unless the document has changed since. */
  async function compare(
    { document, path: from, options }: NewText,
    { project, name, file: { sha256 }, content, signal }: ReadText,
    window: BrowserWindow,
  ): Promise<Result<Comparison>> {
    const asked = JSON.stringify({ document, options, sha256 });
    if (compared?.asked === asked && !compared.comparison.isStale()) return ok(compared.comparison);
    const comparison = await compareVersion(launchComparingThread(threadEntry('comparing')), {
      state: project.state,
      document,
      file: { name, path: from ?? null, sha256 },
      content,
      signal,
      onProgress: (done, total) => emit(window, 'comparingProgress', { done, total }),
      log: (error) => logFailure('comparing a new text', error),
    });
    if (comparison.ok) compared = { asked, comparison: comparison.value };
    return comparison;
  }

  return {
    chooseNewText: async (_, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const file = await askForVersion(window);
      return ok(file === undefined ? null : { path: file, name: nameOf(file) });
    },
    previewNewText: async (text, window) => {
      const found = await read(text);
      if (!found.ok) return found;
      const comparison = await compare(text, found.value, window);
      return comparison.ok ? ok(comparison.value.effect) : comparison;
    },
    takeNewText: async (text, window) => {
      const found = await read(text);
      if (!found.ok) return found;
      const { project, name, file, content } = found.value;
      if (file.sha256 !== text.sha256)
        return refuse('file-changed', `“${name}” was changed since it was looked at. Choose it again.`);
      const comparison = await compare(text, found.value, window);
      if (!comparison.ok) return comparison;
      const from = { name, path: text.path ?? null, options: text.options };
      const { placements } = comparison.value;
      const done = await takeNewText(project, text.document, from, file, content, placements);
      compared = null;
      return done.ok ? ok({}) : done;
    },
    cancelNewText: async () => {
      reading.abort();
      return ok({});
    },
    openOriginal: async ({ document: id }) => {
      const found = documentOf(id);
      if (!found.ok) return found;
      const { project, document } = found.value;
      const bytes = await project.readOriginal(document.source.sha256);
      if (!bytes.ok) return bytes;
      const problem = await shell.openPath(await kept.put(originalName(document.source), bytes.value));
      return problem === ''
        ? ok({})
        : refuse(
            'not-opened',
            `No program could open “${document.source.fileName}”. Save a copy and open that.`,
          );
    },
    saveOriginal: async ({ document: id, path: given }, window) => {
      const found = documentOf(id);
      if (!found.ok) return found;
      const { project, document } = found.value;
      const file = given ?? (await askWhere(window, originalName(document.source)));
      if (file === undefined) return ok(null);
      const bytes = await project.readOriginal(document.source.sha256);
      if (!bytes.ok) return bytes;
      const written = await writeReport(realFiles, file, bytes.value);
      return written.ok ? ok({ path: file }) : written;
    },
  };
}

/** Copies of originals for other programs, each in a folder of its own; they are taken away when the app ends. */
function keptCopies() {
  const folders: string[] = [];
  app.on('quit', () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return {
    async put(fileName: string, bytes: Uint8Array): Promise<string> {
      const folder = await mkdtemp(path.join(app.getPath('temp'), 'roundtable-'));
      folders.push(folder);
      const file = path.join(folder, fileName);
      await writeFile(file, bytes, { mode: 0o400 });
      return file;
    },
  };
}

const nameOf = (file: string): string => path.basename(file).normalize('NFC');

async function askForVersion(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Choose the New Version',
    buttonLabel: 'Compare',
    properties: ['openFile'],
  });
  return canceled ? undefined : filePaths[0];
}

async function askWhere(window: BrowserWindow, fileName: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save a Copy of the Original',
    buttonLabel: 'Save',
    defaultPath: path.join(app.getPath('documents'), fileName),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
