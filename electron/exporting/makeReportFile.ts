import path from 'node:path';
import type { Clock } from '@shared/base/clock';
import { ok, type Result } from '@shared/base/result';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { Leak } from '@shared/pseudonyms/LeakCheck';
import { leakRefusal } from '@shared/pseudonyms/leakRefusal';
import type { PseudonymOptions } from '@shared/pseudonyms/pseudonymOptions';
import type { ReplacedNames } from '@shared/report/exportedReport';
import { creepingProgress, type ProgressStep } from '../printing/creepingProgress';
import { printProject } from '../printing/printProject';
import { type PrintControl, printReport } from '../printing/printReport';
import type { CompanionFormat, FromExportingThread } from './exportingMessages';
import type { WantedExport } from './exportReport';
import { type AskThread, inExportingThread, type ThreadControl } from './inExportingThread';
import type { LaunchExportingThread } from './launchExportingThread';
import type { ExportProgress } from './withTimeLeft';

/** A file in memory. */
export interface ReportFile {
  readonly bytes: Uint8Array;
  /** Null: the format has none. */
  readonly pages: number | null;
  /** Null: names stay. */
  readonly names: ReplacedNames | null;
}

export interface ExportTools {
  readonly clock: Clock;
  readonly launch: LaunchExportingThread;
}

export interface MakeControl extends ThreadControl, Pick<PrintControl, 'preview'> {
  readonly onProgress?: (progress: ExportProgress) => void;
}

const steps = {
  collecting: { step: 'Collecting the passages', end: 50, longer: 2 },
  writing: { step: 'Writing the file', end: 99, longer: 1 },
} as const satisfies Record<string, ProgressStep>;

/** Makes the one file that a report is in a format; it is written nowhere. Refused when names are left in it that should not be. */
export async function makeReportFile(
  state: ProjectRecords,
  wanted: WantedExport & { readonly format: CompanionFormat | 'pdf' },
  tools: ExportTools,
  control: MakeControl,
): Promise<Result<ReportFile>> {
  const { format, options, pseudonyms = null, embed = false } = wanted;
  if (format !== 'pdf') return companion(state, { ...wanted, format }, tools, control);
  if (pseudonyms !== null || embed) return printBesideThread(state, wanted, tools, control);
  const printed = await printProject(state, options, tools.clock, control);
  return printed.ok ? ok({ bytes: printed.value.pdf, pages: printed.value.pages, names: null }) : printed;
}

async function companion(
  state: ProjectRecords,
  wanted: WantedExport & { readonly format: CompanionFormat },
  { clock, launch }: ExportTools,
  control: MakeControl,
): Promise<Result<ReportFile>> {
  const { format, separator = ',', pseudonyms = null, file, options } = wanted;
  const progress = creepingProgress((told) => control.onProgress?.(told));
  progress.begin(steps.collecting);
  try {
    return await inExportingThread(launch, state, control, async (ask) => {
      const built = await ask({ kind: 'build', options, pseudonyms, now: clock.now() });
      if (!built.ok) return built;
      progress.begin(steps.writing);
      const written = await ask({ kind: 'write', format, separator, name: path.basename(file) });
      if (!written.ok) return written;
      const { bytes, leaks } = written.value;
      return withNames({ bytes, pages: null }, pseudonyms, built.value, leaks, file);
    });
  } finally {
    progress.stop();
  }
}

/** The report is put together, gets a project inside and is looked through in the thread; only the printer is here. */
async function printBesideThread(
  state: ProjectRecords,
  { options, pseudonyms = null, embed = false, file }: WantedExport,
  { clock, launch }: ExportTools,
  control: MakeControl,
): Promise<Result<ReportFile>> {
  const now = clock.now();
  const tell = (done: number, step: string) => control.onProgress?.({ done, total: 100, step });
  tell(0, pseudonyms === null ? 'Collecting the passages' : 'Replacing names');
  return inExportingThread(launch, state, control, async (ask: AskThread) => {
    const built = await ask({ kind: 'build', options, pseudonyms, now });
    if (!built.ok) return built;
    const report = await ask({ kind: 'model' });
    if (!report.ok) return report;
    const printed = await printReport(report.value.model, now, control);
    if (!printed.ok) return printed;
    const { pdf, pages } = printed.value;
    const name = path.basename(file);
    const whole = embed ? await ask({ kind: 'embed', name, bytes: pdf }) : ok({ bytes: pdf });
    if (!whole.ok) return whole;
    const { bytes } = whole.value;
    if (pseudonyms === null) return ok({ bytes, pages, names: null });
    tell(99, 'Looking for names that are left');
    const checked = await ask({ kind: 'check', name, bytes });
    if (!checked.ok) return checked;
    return withNames({ bytes, pages }, pseudonyms, built.value, checked.value.leaks, file);
  });
}

function withNames(
  made: Pick<ReportFile, 'bytes' | 'pages'>,
  pseudonyms: PseudonymOptions | null,
  { replaced, doubtful, places }: Extract<FromExportingThread, { kind: 'build' }>,
  leaks: readonly Leak[],
  file: string,
): Result<ReportFile> {
  if (pseudonyms === null) return ok({ ...made, names: null });
  const refused = pseudonyms.leaks === 'refuse' ? leakRefusal(path.basename(file), leaks) : null;
  return refused ?? ok({ ...made, names: { replaced, doubtful, places, leaks } });
}
