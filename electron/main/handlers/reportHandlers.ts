import path from 'node:path';
import { ok } from '@shared/base/result';
import type { ReportOptions } from '@shared/report/reportOptions';
import { app, type BrowserWindow, dialog } from 'electron';
import { exportReport } from '../../printing/exportReport';
import { printProject } from '../../printing/printProject';
import { emit, type Handlers } from '../ipc';
import type { AppParts } from './appParts';

type Names = 'previewReport' | 'exportReport' | 'cancelReport';

/** Calls that make the annotated PDF. A new preview ends the one before it; an export is ended only by the analyst. */
export function reportHandlers({ session, context }: AppParts): Pick<Handlers, Names> {
  let preview: AbortController | null = null;
  let exporting: AbortController | null = null;

  return {
    previewReport: async ({ options }) => {
      const project = session.require();
      if (!project.ok) return project;
      preview?.abort();
      preview = new AbortController();
      return printProject(project.value.state, options, context.clock, { signal: preview.signal });
    },
    exportReport: async ({ options, path: given }, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const file = given ?? (await askForFile(window, options, project.value.state.project().name));
      if (file === undefined) return ok(null);
      exporting = new AbortController();
      return exportReport(project.value.state, options, file, context.clock, {
        signal: exporting.signal,
        onProgress: (progress) => emit(window, 'reportProgress', progress),
      });
    },
    cancelReport: async () => {
      exporting?.abort();
      return ok({});
    },
  };
}

async function askForFile(
  window: BrowserWindow,
  { title }: ReportOptions,
  projectName: string,
): Promise<string | undefined> {
  const name = (title || projectName).replace(/[\\/:*?"<>|]/g, '–');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Export Annotated PDF',
    buttonLabel: 'Export',
    defaultPath: path.join(app.getPath('documents'), `${name}.pdf`),
    filters: [{ name: 'PDF document', extensions: ['pdf'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
