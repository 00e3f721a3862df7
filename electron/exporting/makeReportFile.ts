import path from 'node:path';
import type { Clock } from '@shared/base/clock';
import { ok, type Result } from '@shared/base/result';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { Leak } from '@shared/pseudonyms/LeakCheck';
import { leakRefusal } from '@shared/pseudonyms/leakRefusal';
import type { PseudonymOptions } from '@shared/pseudonyms/pseudonymOptions';
import type { ReplacedNames } from '@shared/report/exportedReport';
import { creepingProgress, type ProgressStep } from '../printing/creepingProgress';
import type { PrintAnswer, PrintTurn } from '../printing/printJob';
import { printReport } from '../printing/printReport';
import { reportFaces } from '../printing/reportFonts';
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

export interface MakeControl extends ThreadControl {
  /** See `PrintWish`. */
  readonly preview?: boolean;
  readonly onProgress?: (progress: ExportProgress) => void;
}

const steps = {
  collecting: { step: 'Collecting the passages', end: 50, longer: 2 },
  writing: { step: 'Writing the file', end: 99, longer: 1 },
} as const satisfies Record<string, ProgressStep>;

/** Makes the one file that a report is in a format; it is written nowhere. Refused when names are left in it that should not be. */
export function makeReportFile(
  state: ProjectRecords,
  wanted: WantedExport & { readonly format: CompanionFormat | 'pdf' },
  tools: ExportTools,
  control: MakeControl,
): Promise<Result<ReportFile>> {
  const { format } = wanted;
  return format === 'pdf'
    ? printed(state, wanted, tools, control)
    : companion(state, { ...wanted, format }, tools, control);
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

/** The thread puts the report together, sets its pages, mends and looks through what is printed of them; only the printer is here. */
async function printed(
  state: ProjectRecords,
  { options, pseudonyms = null, embed = false, file }: WantedExport,
  { clock, launch }: ExportTools,
  { preview = false, ...control }: MakeControl,
): Promise<Result<ReportFile>> {
  const tell = (done: number, step: string) => control.onProgress?.({ done, total: 100, step });
  tell(0, pseudonyms === null ? 'Collecting the passages' : 'Replacing names');
  return inExportingThread(launch, state, control, async (ask) => {
    const built = await ask({ kind: 'build', options, pseudonyms, now: clock.now() });
    if (!built.ok) return built;
    const pages = await printReport((answer) => nextTurn(ask, preview, answer), control);
    if (!pages.ok) return pages;
    if (pseudonyms !== null) tell(99, 'Looking for names that are left');
    const finished = await ask({ kind: 'finish', name: path.basename(file), embed });
    if (!finished.ok) return finished;
    const { bytes, leaks } = finished.value;
    return withNames({ bytes, pages: pages.value }, pseudonyms, built.value, leaks, file);
  });
}

async function nextTurn(
  ask: AskThread,
  preview: boolean,
  answer: PrintAnswer | null,
): Promise<Result<PrintTurn>> {
  const told =
    answer === null
      ? await ask({ kind: 'print', preview, faces: reportFaces })
      : await ask({ kind: 'answer', answer });
  return told.ok ? ok(told.value.turn) : told;
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
