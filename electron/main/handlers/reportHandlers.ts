import path from 'node:path';
import { ok } from '@shared/base/result';
import { type ExportFormat, formatShapes } from '@shared/report/exportFormat';
import { app, type BrowserWindow, dialog } from 'electron';
import { exportReport } from '../../exporting/exportReport';
import { launchExportingThread } from '../../exporting/launchExportingThread';
import { printProject } from '../../printing/printProject';
import { threadEntry } from '../../threads/threadEntry';
import { logFailure } from '../crashLog';
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
    exportReport: async ({ options, format, separator, path: given }, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const file =
        given ?? (await askForFile(window, format, options.title || project.value.state.project().name));
      if (file === undefined) return ok(null);
      exporting = new AbortController();
      const tools = { clock: context.clock, launch: launchExportingThread(threadEntry('exporting')) };
      return exportReport(project.value.state, { options, format, separator, file }, tools, {
        signal: exporting.signal,
        onProgress: (progress) => emit(window, 'reportProgress', progress),
        log: (error) => logFailure('export', error),
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
  format: ExportFormat,
  title: string,
): Promise<string | undefined> {
  const { name, extension } = formatShapes[format];
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: format === 'pdf' ? 'Export Annotated PDF' : `Export ${name}`,
    buttonLabel: 'Export',
    defaultPath: path.join(app.getPath('documents'), `${title.replace(/[\\/:*?"<>|]/g, '–')}.${extension}`),
    filters: [{ name, extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
