import path from 'node:path';
import { ok } from '@shared/base/result';
import type { CallParams } from '@shared/ipc/contract';
import type { ProjectState } from '@shared/project/projectState';
import { type ExportFormat, formatShapes } from '@shared/report/exportFormat';
import { app, type BrowserWindow, dialog } from 'electron';
import { exportReport } from '../../exporting/exportReport';
import { launchExportingThread } from '../../exporting/launchExportingThread';
import { makeReportFile } from '../../exporting/makeReportFile';
import { threadEntry } from '../../threads/threadEntry';
import { logFailure } from '../crashLog';
import { emit, type Handlers } from '../ipc';
import type { AppParts } from './appParts';

type Names = 'previewReport' | 'exportReport' | 'cancelReport';

/** Calls that make the annotated PDF. A new preview ends the one before it; an export is ended only by the analyst. */
export function reportHandlers({ session, context }: AppParts): Pick<Handlers, Names> {
  let preview: AbortController | null = null;
  let exporting: AbortController | null = null;
  const tools = () => ({ clock: context.clock, launch: launchExportingThread(threadEntry('exporting')) });

  return {
    previewReport: async ({ options, pseudonyms }) => {
      const project = session.require();
      if (!project.ok) return project;
      preview?.abort();
      preview = new AbortController();
      // What is seen is looked at by the analyst alone: names that are left are no reason to show nothing.
      const names = pseudonyms && { ...pseudonyms, leaks: 'list' as const };
      const wanted = { options, pseudonyms: names, format: 'pdf' as const, file: 'preview.pdf' };
      const control = { preview: true, signal: preview.signal };
      const made = await makeReportFile(project.value.state, wanted, tools(), control);
      return made.ok ? ok({ pdf: made.value.bytes }) : made;
    },
    exportReport: async ({ path: given, ...wanted }, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const file = given ?? (await askForFile(window, wanted, project.value.state));
      if (file === undefined) return ok(null);
      exporting = new AbortController();
      return exportReport(project.value, { ...wanted, file }, tools(), {
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

/** Where to; the copies of several originals go into a folder. */
async function askForFile(
  window: BrowserWindow,
  { format, options }: Pick<CallParams<'exportReport'>, 'options'> & { readonly format: ExportFormat },
  state: ProjectState,
): Promise<string | undefined> {
  const { name, extension } = formatShapes[format];
  const documents = options.documents.length || state.documents().length;
  const isFolder = format === 'pdf-original' && documents > 1;
  const title = (options.title || state.project().name).replace(/[\\/:*?"<>|]/g, '–');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: format === 'pdf' ? 'Export Annotated PDF' : `Export ${name}`,
    buttonLabel: 'Export',
    defaultPath: path.join(app.getPath('documents'), isFolder ? title : `${title}.${extension}`),
    filters: isFolder ? [] : [{ name, extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
