import { ok, type Result, refuse } from '@shared/base/result';
import { headsHtml } from '@shared/report/print/headsHtml';
import {
  endnotesOf,
  measuringHtml,
  needsPages,
  reportHeads,
  reportHtml,
} from '@shared/report/print/reportHtml';
import type { PagePlace, ReportLayout } from '@shared/report/print/reportLayout';
import type { RunningHead } from '@shared/report/print/runningHeads';
import type { ReportModel } from '@shared/report/reportModel';
import { reportWords } from '@shared/report/words/reportWords';
import type { PrintToPDFOptions } from 'electron';
import { creepingProgress, type PrintProgress, type ProgressStep } from './creepingProgress';
import { markedPlaces } from './markedPlaces';
import { fontsReady, type Measured, measureLines } from './measureLines';
import { overlayPages } from './overlayPages';
import { pagesMoved } from './pagesMoved';
import { pageObjects, pdfObjects } from './pdfObjects';
import { PrintWindow, printOrigin } from './printWindow';
import { reportFontFaces } from './reportFonts';
import { steadyPdf } from './steadyPdf';
import { tagPdf } from './tagging/tagPdf';

export interface PrintControl {
  /** To be looked at here and not given to anybody: without tags and bookmarks, which takes less time. */
  readonly preview?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PrintProgress) => void;
}

export interface PrintedReport {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

const steps = {
  setting: { step: 'Setting the text', end: 3, longer: 1 },
  margin: { step: 'Laying out the margin', end: 15, longer: 1 },
  numbering: { step: 'Numbering the pages', end: 40, longer: 1.6 },
  printing: { step: 'Printing', end: 92, longer: 1.6 },
  heads: { step: 'Setting heads and page numbers', end: 99, longer: 0.1 },
} as const satisfies Record<string, ProgressStep>;

/**
 * Sets a report and prints it. The text is set up to three times: to learn where its lines break, to learn on which page everything
 * stands, and to print; then its tags are mended, and heads and feet laid over the pages. The same model, moment and purpose give the same bytes.
 *
 * @param now ISO 8601 instant that becomes the document's date
 */
export async function printReport(
  model: ReportModel,
  now: string,
  { preview, signal, onProgress }: PrintControl = {},
): Promise<Result<PrintedReport>> {
  if (signal?.aborted) return cancelled;
  const window = new PrintWindow();
  const stop = () => window.close();
  signal?.addEventListener('abort', stop, { once: true });
  const progress = creepingProgress((told) => onProgress?.(told));
  try {
    return await Promise.race([
      whenAborted(signal),
      window.ended,
      setAndPrint(window, model, now, { preview, signal }, progress.begin),
    ]);
  } catch (error) {
    if (signal?.aborted) return cancelled;
    return refuse(
      'print-failed',
      `The report could not be printed (${error instanceof Error ? error.message : String(error)}).`,
    );
  } finally {
    progress.stop();
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
  { preview = false, signal }: Pick<PrintControl, 'preview' | 'signal'>,
  begin: (step: ProgressStep) => void,
): Promise<Result<PrintedReport>> {
  begin(steps.setting);
  const bare = measuringHtml(model);
  if (bare !== null) await window.load(withFonts(bare, model));
  begin(steps.margin);
  const measured = bare === null ? undefined : await measureLines(window.contents);
  begin(steps.numbering);
  const layout = await layOut(window, model, measured);
  begin(steps.printing);
  const settled = await printSettled(window, model, layout, preview);
  if (signal?.aborted) return cancelled;
  steadyPdf(settled.pdf, now);
  begin(steps.heads);
  const heads = reportHeads(model, settled.layout, settled.count);
  const [tagged, over] = await Promise.all([tagPdf(settled.pdf, pageWords(model)), printHeads(model, heads)]);
  const covers = new Set(heads.flatMap((head, index) => (head === null ? [index] : [])));
  return ok({ pdf: overlayPages(tagged, over, covers), pages: settled.count });
}

/** What a link to a page is called. */
function pageWords({ language }: ReportModel): (number: number) => string {
  const { page } = reportWords(language);
  return (number) => `${page} ${number}`;
}

/** In a window of its own: the report's is busy for long with clearing away what it has printed. */
async function printHeads(model: ReportModel, heads: readonly (RunningHead | null)[]): Promise<Uint8Array> {
  const window = new PrintWindow();
  try {
    return await Promise.race([window.ended, print(window, headsHtml(model, heads), model, untaggedOptions)]);
  } finally {
    window.close();
  }
}

/** Learns where everything stands; when notes have to move to the end of their document, what comes after it is looked at once more. */
async function layOut(
  window: PrintWindow,
  model: ReportModel,
  measured: Measured | undefined,
): Promise<ReportLayout> {
  const lined = measured === undefined ? {} : { lines: measured.lines };
  if (!needsPages(model)) return lined;
  const places = await placesOf(window, model, lined);
  const endnotes = measured && endnotesOf(model, lined, places, measured.heights);
  if (endnotes === undefined || endnotes.size === 0) return { ...lined, pages: pagesAlone(places) };
  const layout = { ...lined, endnotes };
  return { ...layout, pages: pagesAlone(await placesOf(window, model, layout)) };
}

const pagesAlone = (places: ReadonlyMap<string, PagePlace>): ReadonlyMap<string, number> =>
  new Map(Array.from(places, ([id, { page }]) => [id, page]));

interface Settled {
  readonly pdf: Uint8Array;
  readonly count: number;
  readonly layout: ReportLayout;
}

/** What was not known in the draft, the length of an index say, may have moved pages: then their numbers are told and printed again. */
async function printSettled(
  window: PrintWindow,
  model: ReportModel,
  first: ReportLayout,
  preview: boolean,
): Promise<Settled> {
  let layout = first;
  for (let again = 2; ; again -= 1) {
    // Nobody follows the links of a preview.
    const html = reportHtml(model, layout, !preview);
    const pdf = await print(window, html, model, preview ? untaggedOptions : finalOptions);
    const objects = pdfObjects(pdf);
    const count = pageObjects(objects).length;
    const told = layout.pages;
    const moved = told !== undefined && pagesMoved(told, markedPlaces(objects));
    if (!moved || again === 0) return { pdf, count, layout };
    layout = { ...layout, pages: pagesAlone(await placesOf(window, model, layout)) };
  }
}

/** On which page everything stands that is referred to. */
async function placesOf(
  window: PrintWindow,
  model: ReportModel,
  layout: ReportLayout,
): Promise<ReadonlyMap<string, PagePlace>> {
  const html = reportHtml(model, { ...layout, draft: true });
  const draft = await print(window, html, model, draftOptions);
  return markedPlaces(pdfObjects(draft));
}

const withFonts = (html: string, { page }: ReportModel): string =>
  html.replace('<style>', () => `<style>${reportFontFaces(printOrigin, page.typeface, html)}`);

const draftOptions: PrintToPDFOptions = {
  preferCSSPageSize: true,
  generateTaggedPDF: false,
  generateDocumentOutline: false,
};

const untaggedOptions: PrintToPDFOptions = { ...draftOptions, printBackground: true };

const finalOptions: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

async function print(
  window: PrintWindow,
  html: string,
  model: ReportModel,
  options: PrintToPDFOptions,
): Promise<Uint8Array> {
  await window.load(withFonts(html, model));
  await fontsReady(window.contents);
  return window.print(options);
}
