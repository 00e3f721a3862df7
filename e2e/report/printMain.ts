import { writeFileSync } from 'node:fs';
import { ok, type Result } from '@shared/base/result';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { buildReport } from '@shared/report/buildReport';
import { defaultReportOptions, type ReportOptions } from '@shared/report/reportOptions';
import { app } from 'electron';
import { registerAppScheme } from '../../electron/main/protocol';
import { type PrintControl, printReport } from '../../electron/printing/printReport';
import { reportFaces } from '../../electron/printing/reportFonts';
import { type PrintedReport, reportSteps } from '../../electron/printing/reportSteps';
import { hardProject } from './hardProject';
import { printedProject } from './printedProject';

/** What to print; the file to write it to stands before it. */
interface Wish {
  readonly project?: keyof typeof projects;
  readonly options?: Partial<ReportOptions>;
  readonly cancel?: boolean;
  /** Before it, printings of the same that are cancelled so many milliseconds after page numbers are looked for. */
  readonly cancelledBefore?: readonly number[];
}

const projects = { printed: printedProject, hard: hardProject };

/** Prints a project of these tests as the last two words say: `OUT.pdf JSON`. */
registerAppScheme();
app.on('window-all-closed', () => undefined);
const printAndExit = async () => {
  const [out = '', json = '{}'] = process.argv.slice(-2);
  const wish = JSON.parse(json) as Wish;
  const { project = 'printed', options = {}, cancel = false, cancelledBefore = [] } = wish;
  for (const after of cancelledBefore) await printAndCancel(wish, after);
  const stop = new AbortController();
  const steps: string[] = [];
  const printed = await printHere(
    projects[project](),
    { ...defaultReportOptions, ...options },
    {
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (steps.at(-1) !== step) steps.push(step);
        if (cancel && step === 'Numbering the pages') stop.abort();
      },
    },
  );
  if (printed.ok) writeFileSync(out, printed.value.pdf);
  const answer = printed.ok ? { pages: printed.value.pages } : { problem: printed.problem };
  process.stdout.write(`${JSON.stringify({ ...answer, steps })}\n`);
  app.exit(0);
};

/** As the app prints, without a thread: what comes of it is looked at here. */
async function printHere(
  state: ProjectRecords,
  options: ReportOptions,
  control: PrintControl,
): Promise<Result<PrintedReport>> {
  const now = '2026-11-23T18:00:00.000Z';
  const making = reportSteps(buildReport(state, options, now), { now, preview: false, faces: reportFaces });
  let made: PrintedReport | null = null;
  const printed = await printReport(async (answer) => {
    const { done, value } = await making.next(answer);
    if (done !== true) return ok({ kind: 'job', ...value });
    made = value;
    return ok({ kind: 'printed', pages: value.pages });
  }, control);
  if (!printed.ok) return printed;
  if (made === null) throw new Error('nothing was printed');
  return ok(made);
}

async function printAndCancel({ project = 'printed' }: Wish, after: number): Promise<void> {
  const stop = new AbortController();
  await printHere(projects[project](), defaultReportOptions, {
    signal: stop.signal,
    onProgress: ({ step }) => {
      if (step === 'Numbering the pages') setTimeout(() => stop.abort(), after);
    },
  });
}
void app
  .whenReady()
  .then(printAndExit)
  .catch(() => app.exit(1));
