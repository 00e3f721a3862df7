import type { Clock } from '@shared/base/clock';
import type { Result } from '@shared/base/result';
import type { ProjectState } from '@shared/project/projectState';
import { buildReport } from '@shared/report/buildReport';
import type { ReportOptions } from '@shared/report/reportOptions';
import { type PrintControl, type PrintedReport, printReport } from './printReport';

/** The annotated PDF of a project, in memory, for the preview and for the export. */
export function printProject(
  state: ProjectState,
  options: ReportOptions,
  clock: Clock,
  control: PrintControl = {},
): Promise<Result<PrintedReport>> {
  const now = clock.now();
  return printReport(buildReport(state, options, now), now, control);
}
