import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import { type NamedTemplate, readTemplateFile, writeTemplateFile } from '@shared/report/templateFile';
import { app, type BrowserWindow, dialog } from 'electron';
import { writeReport } from '../../exporting/writeReport';
import { codeOf, realFiles } from '../../projects/files';
import type { Handlers } from '../ipc';

type Names = 'saveReportTemplate' | 'openReportTemplate';

const filters = [{ name: 'Report template', extensions: ['json'] }];

/** Calls that take templates of reports out of a project and into another. */
export function templateHandlers(): Pick<Handlers, Names> {
  return {
    saveReportTemplate: async ({ path: given, ...template }, window) => {
      const file = given ?? (await askWhere(window, template.name));
      if (file === undefined) return ok(null);
      const bytes = new TextEncoder().encode(writeTemplateFile(template));
      const written = await writeReport(realFiles, file, bytes);
      return written.ok ? ok({ path: file }) : written;
    },
    openReportTemplate: async ({ path: given }, window) => {
      const file = given ?? (await askWhich(window));
      return file === undefined ? ok(null) : readTemplate(file);
    },
  };
}

/** The template in a file; refused in words. */
export async function readTemplate(file: string): Promise<Result<NamedTemplate>> {
  try {
    return readTemplateFile(await readFile(file, 'utf8'));
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? 'it is not there any more' : codeOf(error);
    return refuse('cannot-read', `“${path.basename(file)}” cannot be read: ${why}.`);
  }
}

async function askWhere(window: BrowserWindow, name: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save Report Template',
    defaultPath: path.join(app.getPath('documents'), `${name.replace(/[\\/:*?"<>|]/gu, '–')}.json`),
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}

async function askWhich(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Add Report Template',
    buttonLabel: 'Add',
    properties: ['openFile'],
    filters: [...filters, { name: 'All files', extensions: ['*'] }],
  });
  return canceled ? undefined : filePaths[0];
}
