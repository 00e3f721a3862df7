import path from 'node:path';
import { ok, refuse } from '@shared/base/result';
import { defaultReportOptions } from '@shared/report/reportOptions';
import { exportReport } from '../printing/exportReport';
import { print, printJson, say } from './output';
import type { RunCommand } from './runCommand';
import { withProject } from './withProject';

/** `export --project DIR --format pdf --out FILE`. */
export const exportCommand: RunCommand = async ({ options, json }, context) => {
  const { project: folder = '', format, out = '' } = options;
  if (format !== 'pdf') return refuse('no-format', `There is no format “${format}”. Roundtable writes: pdf.`);
  return withProject(folder, context, async (project) => {
    const title = project.state.project().name;
    let told = '';
    const exported = await exportReport(
      project.state,
      { ...defaultReportOptions, title },
      path.resolve(out),
      context.clock,
      {
        onProgress: ({ step }) => {
          if (step !== told) say(step);
          told = step;
        },
      },
    );
    if (!exported.ok) return exported;
    if (json) printJson(exported.value);
    else print(`${exported.value.path}: ${exported.value.pages} pages\n`);
    return ok(true);
  });
};
