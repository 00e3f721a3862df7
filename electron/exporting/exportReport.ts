import type { Clock } from '@shared/base/clock';
import { ok, type Result } from '@shared/base/result';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { CellSeparator, ExportFormat } from '@shared/report/exportFormat';
import type { ReportOptions } from '@shared/report/reportOptions';
import type { PrintProgress } from '../printing/creepingProgress';
import { printProject } from '../printing/printProject';
import { realFiles } from '../projects/files';
import type { LaunchExportingThread } from './launchExportingThread';
import { makeCompanion } from './makeCompanion';
import { type TimedProgress, withTimeLeft } from './withTimeLeft';
import { tryPlace, writeReport } from './writeReport';

/** What is to be exported, and where to. */
export interface WantedExport {
  readonly options: ReportOptions;
  readonly format: ExportFormat;
  /** Of a table as text; a comma when nothing is said. */
  readonly separator?: CellSeparator;
  readonly file: string;
}

export interface ExportTools {
  readonly clock: Clock;
  readonly launch: LaunchExportingThread;
}

export interface ExportControl<Progress = PrintProgress> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly log?: (error: unknown) => void;
}

/** What was written. */
export interface ExportedReport {
  readonly path: string;
  /** Null: the format has none. */
  readonly pages: number | null;
}

/** Makes a file of a project and writes it, all of it or nothing; an older file of the name stays until then. */
export async function exportReport(
  state: ProjectRecords,
  wanted: WantedExport,
  tools: ExportTools,
  control: ExportControl<TimedProgress> = {},
): Promise<Result<ExportedReport>> {
  const place = await tryPlace(realFiles, wanted.file);
  if (!place.ok) return place;
  const { onProgress, ...others } = control;
  const made = await makeFile(state, wanted, tools, {
    ...others,
    ...(onProgress && { onProgress: withTimeLeft(onProgress) }),
  });
  if (!made.ok) return made;
  const { bytes, pages } = made.value;
  const written = await writeReport(realFiles, wanted.file, bytes, control.signal);
  return written.ok ? ok({ path: wanted.file, pages }) : written;
}

async function makeFile(
  state: ProjectRecords,
  { options, format, separator = ',' }: WantedExport,
  { clock, launch }: ExportTools,
  control: ExportControl,
): Promise<Result<{ readonly bytes: Uint8Array; readonly pages: number | null }>> {
  if (format === 'pdf') {
    const printed = await printProject(state, options, clock, control);
    return printed.ok ? ok({ bytes: printed.value.pdf, pages: printed.value.pages }) : printed;
  }
  const made = await makeCompanion(launch, state, { format, options, separator, now: clock.now() }, control);
  return made.ok ? ok({ bytes: made.value, pages: null }) : made;
}
