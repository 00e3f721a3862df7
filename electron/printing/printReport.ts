import { ok, type Result, refuse } from '@shared/base/result';
import type { PrintToPDFOptions } from 'electron';
import { creepingProgress, type PrintProgress, type ProgressStep } from './creepingProgress';
import { fontsReady, measureLines } from './measureLines';
import { ownBytes } from './ownBytes';
import type { PrintAnswer, PrintJob, PrintStep, PrintTurn } from './printJob';
import { PrintWindow } from './printWindow';

export interface PrintControl {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PrintProgress) => void;
}

const steps = {
  margin: { step: 'Laying out the margin', end: 15, longer: 1 },
  numbering: { step: 'Numbering the pages', end: 40, longer: 1.6 },
  printing: { step: 'Printing', end: 92, longer: 1.6 },
  heads: { step: 'Setting heads and page numbers', end: 99, longer: 0.1 },
} as const satisfies Record<PrintStep, ProgressStep>;

/**
 * Prints what the making of a report asks for, in windows that nobody sees.
 *
 * @param next gives the answer to the last job, null at first, to who makes the report, and tells what comes
 * @returns the number of pages
 */
export async function printReport(
  next: (answer: PrintAnswer | null) => Promise<Result<PrintTurn>>,
  { signal, onProgress }: PrintControl = {},
): Promise<Result<number>> {
  if (signal?.aborted) return cancelled;
  const windows = new Map<string, PrintWindow>();
  const close = () => {
    for (const window of windows.values()) window.close();
  };
  const windowFor = (name: string): PrintWindow => {
    const window = windows.get(name) ?? new PrintWindow();
    windows.set(name, window);
    return window;
  };
  signal?.addEventListener('abort', close, { once: true });
  const progress = creepingProgress((told) => onProgress?.(told));
  try {
    progress.begin({ step: 'Setting the text', end: 3, longer: 1 });
    return await Promise.race([whenAborted(signal), printTurns(next, windowFor, progress.begin, signal)]);
  } catch (error) {
    if (signal?.aborted) return cancelled;
    return refuse(
      'print-failed',
      `The report could not be printed (${error instanceof Error ? error.message : String(error)}).`,
    );
  } finally {
    progress.stop();
    signal?.removeEventListener('abort', close);
    close();
  }
}

const cancelled = refuse('cancelled', 'The export was cancelled. Nothing was written.');

function whenAborted(signal: AbortSignal | undefined): Promise<Result<never>> {
  return new Promise((resolve) =>
    signal?.addEventListener('abort', () => resolve(cancelled), { once: true }),
  );
}

async function printTurns(
  next: Parameters<typeof printReport>[0],
  windowFor: (name: string) => PrintWindow,
  begin: (step: ProgressStep) => void,
  signal: AbortSignal | undefined,
): Promise<Result<number>> {
  let step: PrintStep | null = null;
  let answer: PrintAnswer | null = null;
  for (;;) {
    const turn: Result<PrintTurn> = await next(answer);
    if (signal?.aborted) return cancelled;
    if (!turn.ok) return turn;
    if (turn.value.kind === 'printed') return ok(turn.value.pages);
    if (step !== turn.value.step) begin(steps[turn.value.step]);
    step = turn.value.step;
    const { job } = turn.value;
    const window = windowFor(job.kind === 'print' ? job.window : 'report');
    answer = await Promise.race([window.ended, answerTo(window, job)]);
  }
}

async function answerTo(window: PrintWindow, job: PrintJob): Promise<PrintAnswer> {
  await window.load(job.html);
  if (job.kind === 'measure') return measureLines(window.contents);
  await fontsReady(window.contents);
  return ownBytes(await window.print(printOptions[job.as]));
}

const draft: PrintToPDFOptions = {
  preferCSSPageSize: true,
  generateTaggedPDF: false,
  generateDocumentOutline: false,
};

const printOptions: Readonly<Record<Extract<PrintJob, { kind: 'print' }>['as'], PrintToPDFOptions>> = {
  draft,
  untagged: { ...draft, printBackground: true },
  tagged: {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  },
};
