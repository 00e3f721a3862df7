import path from 'node:path';
import { ok, refuse } from '@shared/base/result';
import { counted } from '@shared/project/names';
import { defaultReportOptions } from '@shared/report/reportOptions';
import { exportReport } from '../printing/exportReport';
import { printJson, printLine, showProgress } from './output';
import type { RunCommand } from './runCommand';
import { withProject } from './withProject';

/** `export --project DIR --format pdf --out FILE`. */
export const exportCommand: RunCommand = async ({ options, json }, context, signal) => {
  const { project: folder = '', format, out = '' } = options;
  if (format !== 'pdf')
    return refuse('usage', `roundtable export: there is no format “${format}”. Roundtable writes pdf.`);
  return withProject(folder, context, async (project) => {
    const title = project.state.project().name;
    const exported = await exportReport(
      project.state,
      { ...defaultReportOptions, title },
      path.resolve(out),
      context.clock,
      { signal, onProgress: ({ step }) => showProgress(step) },
    );
    if (!exported.ok) return exported;
    if (json) printJson('export', exported.value);
    else printLine(`${exported.value.path}: ${counted(exported.value.pages, 'page')}`);
    return ok(true);
  });
};
