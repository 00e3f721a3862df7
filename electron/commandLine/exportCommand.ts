import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import {
  defaultPseudonymOptions,
  type PseudonymOptions,
  pseudonymOptions,
} from '@shared/pseudonyms/pseudonymOptions';
import { type CellSeparator, exportFormat } from '@shared/report/exportFormat';
import { timeLeft } from '@shared/report/timeLeft';
import { exportReport } from '../exporting/exportReport';
import { launchExportingThread } from '../exporting/launchExportingThread';
import { threadEntry } from '../threads/threadEntry';
import { printJson, say, showProgress } from './output';
import type { CommandLine } from './parseCommandLine';
import { isWhole, printExport, toldExport } from './printExport';
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
  const embed = line.switches.has('embed-project');
  if (embed && format.data !== 'pdf' && format.data !== 'pdf-original')
    return refuse(
      'usage',
      'roundtable export: --embed-project is for pdf and pdf-original: no other format takes a project.',
    );
  const separator = separatorMeant(options['separator']);
  if (!separator.ok) return separator;
  const pseudonyms = pseudonymsMeant(line);
  if (!pseudonyms.ok) return pseudonyms;
  return withProject(options['project'] ?? '', context, async (project) => {
    const report = await reportMeant(project.state, line);
    if (!report.ok) return report;
    const exported = await exportReport(
      project,
      {
        options: report.value,
        format: format.data,
        separator: separator.value,
        pseudonyms: pseudonyms.value,
        embed,
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
    if (json) printJson('export', toldExport(format.data, exported.value));
    else printExport(exported.value);
    return ok(isWhole(exported.value));
  });
};

const separators: Readonly<Record<string, CellSeparator>> = { comma: ',', semicolon: ';', tab: '\t' };

function separatorMeant(name = 'comma'): Result<CellSeparator> {
  const separator = Object.hasOwn(separators, name) ? separators[name] : undefined;
  if (separator !== undefined) return ok(separator);
  const known = Object.keys(separators).join(', ');
  return refuse('usage', `roundtable export: there is no separator “${name}”. It is one of ${known}.`);
}

function pseudonymsMeant({ options, switches }: CommandLine): Result<PseudonymOptions | null> {
  if (!switches.has('pseudonyms')) return ok(null);
  const { leaks, roles } = pseudonymOptions.shape;
  const whenLeft = leaks.safeParse(options['leaks'] ?? defaultPseudonymOptions.leaks);
  if (!whenLeft.success)
    return refuse(
      'usage',
      `roundtable export: --leaks ${options['leaks']} is not known. It is one of ${leaks.options.join(', ')}.`,
    );
  const { keep, 'leave-out': leaveOut } = roles.enum;
  return ok({ roles: switches.has('no-roles') ? leaveOut : keep, leaks: whenLeft.data });
}
