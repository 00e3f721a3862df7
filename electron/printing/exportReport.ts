import type { Clock } from '@shared/base/clock';
import { ok, type Result } from '@shared/base/result';
import type { ProjectState } from '@shared/project/projectState';
import type { ReportOptions } from '@shared/report/reportOptions';
import { realFiles } from '../projects/files';
import { printProject } from './printProject';
import type { PrintControl } from './printReport';
import { tryPlace, writeReport } from './writeReport';

/** Prints a project and writes it to `file`, all of it or nothing; an older file of the name stays until then. */
export async function exportReport(
  state: ProjectState,
  options: ReportOptions,
  file: string,
  clock: Clock,
  control: PrintControl = {},
): Promise<Result<{ path: string; pages: number }>> {
  const place = await tryPlace(realFiles, file);
  if (!place.ok) return place;
  const printed = await printProject(state, options, clock, control);
  if (!printed.ok) return printed;
  const written = await writeReport(realFiles, file, printed.value.pdf, control.signal);
  return written.ok ? ok({ path: file, pages: printed.value.pages }) : written;
}
