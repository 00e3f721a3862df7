import path from 'node:path';
import { ok } from '@shared/base/result';
import { app, type BrowserWindow, dialog } from 'electron';
import { readPropertiesFile } from '../../properties/readPropertiesFile';
import { writePropertiesFile } from '../../properties/writePropertiesFile';
import { emit, type Handlers } from '../ipc';
import type { AppParts } from './appParts';

type Names = 'readProperties' | 'cancelProperties' | 'exportProperties';

/** Calls about what is known of documents, on its way out and in as a table. */
export function propertyHandlers({ session }: AppParts): Pick<Handlers, Names> {
  /** Ends the reading of a file that is under way. */
  let reading = new AbortController();

  return {
    readProperties: async ({ path: given }, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const file = given ?? (await askForTable(window));
      if (file === undefined) return ok(null);
      const name = path.basename(file);
      emit(window, 'codebookReading', { name });
      const { signal } = (reading = new AbortController());
      const read = await readPropertiesFile(file, signal);
      if (!read.ok) return signal.aborted ? ok(null) : read;
      return ok({ name, read: read.value });
    },
    cancelProperties: async () => {
      reading.abort();
      return ok({});
    },
    exportProperties: async (params, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const { state } = project.value;
      const file = params.path ?? (await askWhere(window, state.project().name));
      return file === undefined ? ok(null) : writePropertiesFile(state, file);
    },
  };
}

async function askForTable(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import Properties of Documents',
    buttonLabel: 'Import',
    properties: ['openFile'],
    filters: [
      { name: 'Tables', extensions: ['xlsx', 'csv', 'tsv', 'txt'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return canceled ? undefined : filePaths[0];
}

async function askWhere(window: BrowserWindow, projectName: string): Promise<string | undefined> {
  const name = `${projectName.replace(/[\\/:*?"<>|]/gu, '–')}, documents`;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Export Table of Documents',
    buttonLabel: 'Export',
    defaultPath: path.join(app.getPath('documents'), `${name}.xlsx`),
    filters: [
      { name: 'Excel workbook', extensions: ['xlsx'] },
      { name: 'CSV table', extensions: ['csv'] },
    ],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
