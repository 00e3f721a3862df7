import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import { counted } from '@shared/project/names';
import { type CellSeparator, exportFormat } from '@shared/report/exportFormat';
import { timeLeft } from '@shared/report/timeLeft';
import { exportReport } from '../exporting/exportReport';
import { launchExportingThread } from '../exporting/launchExportingThread';
import { threadEntry } from '../threads/threadEntry';
import { printJson, printLine, say, showProgress } from './output';
import { reportMeant } from './reportMeant';
import type { RunCommand } from './runCommand';
import { withProject } from './withProject';

/** `export --project DIR --format … --out FILE`. */
export const exportCommand: RunCommand = async (line, context, signal) => {
  const { options, json } = line;
  const format = exportFormat.safeParse(options['format']);
  if (!format.success) {
    const formats = exportFormat.options.join(', ');
    return refuse(
      'usage',
      `roundtable export: there is no format “${options['format']}”. Roundtable writes ${formats}.`,
    );
  }
  const separator = separatorMeant(options['separator']);
  if (!separator.ok) return separator;
  return withProject(options['project'] ?? '', context, async ({ state }) => {
    const report = await reportMeant(state, line);
    if (!report.ok) return report;
    const exported = await exportReport(
      state,
      {
        options: report.value,
        format: format.data,
        separator: separator.value,
        file: path.resolve(options['out'] ?? ''),
      },
      { clock: context.clock, launch: launchExportingThread(threadEntry('exporting')) },
      {
        signal,
        onProgress: ({ step, secondsLeft }) =>
          showProgress(secondsLeft === null ? step : `${step}, ${timeLeft(secondsLeft)}`),
        log: (error) => say(String(error)),
      },
    );
    if (!exported.ok) return exported;
    const { path: file, pages } = exported.value;
    if (json) printJson('export', { path: file, format: format.data, pages });
    else printLine(pages === null ? file : `${file}: ${counted(pages, 'page')}`);
    return ok(true);
  });
};

const separators: Readonly<Record<string, CellSeparator>> = { comma: ',', semicolon: ';', tab: '\t' };

function separatorMeant(name = 'comma'): Result<CellSeparator> {
  const separator = Object.hasOwn(separators, name) ? separators[name] : undefined;
  if (separator !== undefined) return ok(separator);
  const known = Object.keys(separators).join(', ');
  return refuse('usage', `roundtable export: there is no separator “${name}”. It is one of ${known}.`);
}
