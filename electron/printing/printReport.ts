import { ok, type Result, refuse } from '@shared/base/result';
import { type ReportLayout, reportHtml } from '@shared/report/reportHtml';
import type { ReportModel } from '@shared/report/reportModel';
import type { PrintToPDFOptions } from 'electron';
import { fontsReady, measureLines } from './measureLines';
import { pdfPages } from './pdfPages';
import { PrintWindow, printOrigin } from './printWindow';
import { reportFontFaces } from './reportFonts';
import { runningHead } from './runningHead';
import { steadyPdf } from './steadyPdf';

export interface PrintProgress {
  readonly done: number;
  readonly total: number;
  /** What is being done now, for the analyst. */
  readonly step: string;
}

export interface PrintControl {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PrintProgress) => void;
}

export interface PrintedReport {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

const steps = ['Setting the text', 'Laying out the margin', 'Numbering the pages', 'Printing'] as const;

/**
 * Sets a report and prints it. The text is set three times: to learn where its lines break, to learn on which page everything stands,
 * and to print. The same model and moment give the same bytes.
 *
 * @param now ISO 8601 instant that becomes the document's date
 */
export async function printReport(
  model: ReportModel,
  now: string,
  { signal, onProgress }: PrintControl = {},
): Promise<Result<PrintedReport>> {
  if (signal?.aborted) return cancelled;
  const window = new PrintWindow();
  const stop = () => window.close();
  signal?.addEventListener('abort', stop, { once: true });
  const begin = (step: number) => onProgress?.({ done: step, total: steps.length, step: steps[step] ?? '' });
  try {
    return await Promise.race([whenAborted(signal), setAndPrint(window, model, now, begin)]);
  } catch (error) {
    if (signal?.aborted) return cancelled;
    return refuse(
      'print-failed',
      `The report could not be printed (${error instanceof Error ? error.message : String(error)}).`,
    );
  } finally {
    signal?.removeEventListener('abort', stop);
    window.close();
  }
}

const cancelled = refuse('cancelled', 'The export was cancelled. Nothing was written.');

function whenAborted(signal: AbortSignal | undefined): Promise<Result<never>> {
  return new Promise((resolve) =>
    signal?.addEventListener('abort', () => resolve(cancelled), { once: true }),
  );
}

async function setAndPrint(
  window: PrintWindow,
  model: ReportModel,
  now: string,
  begin: (step: number) => void,
): Promise<Result<PrintedReport>> {
  begin(0);
  const fontFaces = reportFontFaces(printOrigin);
  await window.load(reportHtml(model, { fontFaces }));
  begin(1);
  const lines = await measureLines(window.contents);
  begin(2);
  const draft = await print(window, model, { fontFaces, lines }, draftOptions);
  const { destinations } = pdfPages(draft);
  begin(3);
  const pdf = await print(
    window,
    model,
    { fontFaces, lines, pages: destinations },
    { ...finalOptions, ...runningHead(model) },
  );
  steadyPdf(pdf, now);
  const { count } = pdfPages(pdf);
  return ok({ pdf, pages: count });
}

const draftOptions: PrintToPDFOptions = { preferCSSPageSize: true, printBackground: false };

const finalOptions: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  displayHeaderFooter: true,
};

async function print(
  window: PrintWindow,
  model: ReportModel,
  layout: ReportLayout,
  options: PrintToPDFOptions,
): Promise<Uint8Array> {
  await window.load(reportHtml(model, layout));
  await fontsReady(window.contents);
  return window.contents.printToPDF(options);
}
