import path from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';

/** Asks for one table file, or one of the files named first. */
export async function askForTable(
  window: BrowserWindow,
  title: string,
  filter: FileFilter = { name: 'Tables', extensions: ['xlsx', 'csv', 'tsv', 'txt'] },
): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: 'Import',
    properties: ['openFile'],
    filters: [filter, { name: 'All files', extensions: ['*'] }],
  });
  return canceled ? undefined : filePaths[0];
}

/** Asks where a table of the project is written. `more`: what it can be written as besides. */
export async function askWhereTable(
  window: BrowserWindow,
  title: string,
  project: string,
  what: string,
  more: readonly FileFilter[] = [],
): Promise<string | undefined> {
  const name = `${project.replace(/[\\/:*?"<>|]/gu, '–')}, ${what}`;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: 'Export',
    defaultPath: path.join(app.getPath('documents'), `${name}.xlsx`),
    filters: [
      { name: 'Excel workbook', extensions: ['xlsx'] },
      { name: 'CSV table', extensions: ['csv'] },
      ...more,
    ],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
