import { quoted } from '@shared/project/names';
import type { ReportTemplateRecord } from '@shared/project/records';
import { type ReportOptions, reportOptions } from '@shared/report/reportOptions';
import { callMain } from '@/bridge/client';
import { notify, notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';

/** What a template says, or null when it is of a later Roundtable and cannot be read. */
export function optionsOf({ options }: ReportTemplateRecord): ReportOptions | null {
  const read = reportOptions.safeParse(options);
  return read.success ? read.data : null;
}

/** Keeps a kind of report; answers its id, null: it was refused. */
export const addTemplate = (name: string, options: ReportOptions): Promise<string | null> =>
  orNotice(runCommand('addReportTemplates', { templates: [{ name, options }] }));

export const overwriteTemplate = (template: string, options: ReportOptions): Promise<unknown> =>
  orNotice(runCommand('changeReportTemplate', { template, options }));

export const renameTemplate = (template: string, name: string): Promise<unknown> =>
  orNotice(runCommand('changeReportTemplate', { template, name }));

export function deleteTemplate({ id, name }: ReportTemplateRecord): void {
  void orNotice(runCommand('deleteReportTemplate', { template: id }).then(() => true)).then(
    (done) => done && notifyUndoable(`Deleted the report template ${quoted(name)}.`),
  );
}

/** Writes a template to a file that another project, or the command line, can use. */
export async function saveTemplateFile(name: string, options: ReportOptions): Promise<void> {
  const saved = await orNotice(callMain('saveReportTemplate', { name, options }));
  if (saved) notify(`Saved the template as ${saved.path}.`);
}

/** Takes templates of files into the project; answers the id of the first, null: none. */
export async function openTemplateFile(): Promise<string | null> {
  const read = await orNotice(callMain('openReportTemplate', {}));
  if (!read) return null;
  return addTemplate(read.name, read.options);
}
