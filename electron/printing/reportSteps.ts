import { promisify } from 'node:util';
import { headsHtml } from '@shared/report/print/headsHtml';
import {
  endnotesOf,
  measuringHtml,
  needsPages,
  reportHeads,
  reportHtml,
} from '@shared/report/print/reportHtml';
import type { PagePlace, ReportLayout } from '@shared/report/print/reportLayout';
import type { ReportModel } from '@shared/report/reportModel';
import { reportWords } from '@shared/report/words/reportWords';
import { markedPlaces } from './markedPlaces';
import { type Measured, readMeasured } from './measured';
import { overlayPages } from './overlayPages';
import { pagesMoved } from './pagesMoved';
import { pageObjects, pdfObjects } from './pdfObjects';
import type { PrintAnswer, PrintJob, PrintStep } from './printJob';
import { printOrigin } from './printOrigin';
import { reportFontFaces } from './reportFontFaces';
import { steadyPdf } from './steadyPdf';
import { tagPdf } from './tagging/tagPdf';

const nextTurn = promisify(setImmediate);

export interface PrintWish {
  /** ISO 8601 instant that becomes the document's date. */
  readonly now: string;
  /** To be looked at here and not given to anybody: without tags and bookmarks, which takes less time. */
  readonly preview: boolean;
  /** Names of the faces that the printer has. */
  readonly faces: readonly string[];
}

export interface PrintedReport {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

/** Each job is answered, or the making ends there. */
export type ReportSteps = Printing<PrintedReport>;
type Printing<Value> = AsyncGenerator<
  { readonly step: PrintStep; readonly job: PrintJob },
  Value,
  PrintAnswer | null
>;

/**
 * Sets a report and has it printed. The text is set up to three times: to learn where its lines break, to learn on which page everything
 * stands, and to print; then its tags are mended, and heads and feet laid over the pages. The same model, moment and purpose give the same
 * bytes. All of it takes processor time but what the jobs ask for: it belongs into a thread.
 */
export async function* reportSteps(model: ReportModel, wish: PrintWish): ReportSteps {
  const printer = { model, faces: new Set(wish.faces) };
  const bare = measuringHtml(model);
  const measured = bare === null ? undefined : yield* measure(printer, bare);
  const layout = yield* layOut(printer, measured);
  const settled = yield* printSettled(printer, layout, wish.preview);
  steadyPdf(settled.pdf, wish.now);
  const heads = reportHeads(model, settled.layout, settled.count);
  // Once the printer has been asked for the heads.
  const tagging = nextTurn().then(() => tagPdf(settled.pdf, pageWords(model)));
  const html = headsHtml(model, heads);
  const over = yield* print(printer, 'heads', html, { as: 'untagged', window: 'heads' });
  const covers = new Set(heads.flatMap((head, index) => (head === null ? [index] : [])));
  return { pdf: overlayPages(await tagging, over, covers), pages: settled.count };
}

interface Printer {
  readonly model: ReportModel;
  readonly faces: ReadonlySet<string>;
}

/** What a link to a page is called. */
function pageWords({ language }: ReportModel): (number: number) => string {
  const { page } = reportWords(language);
  return (number) => `${page} ${number}`;
}

async function* measure(printer: Printer, html: string): Printing<Measured> {
  const told = yield { step: 'margin', job: { kind: 'measure', html: withFonts(html, printer) } };
  if (typeof told !== 'string') throw new TypeError('nothing was measured');
  return readMeasured(told);
}

async function* print(
  printer: Printer,
  step: PrintStep,
  html: string,
  how: Pick<Extract<PrintJob, { kind: 'print' }>, 'as' | 'window'>,
): Printing<Uint8Array<ArrayBuffer>> {
  const pdf = yield { step, job: { kind: 'print', html: withFonts(html, printer), ...how } };
  if (pdf === null || typeof pdf === 'string') throw new TypeError('nothing was printed');
  return pdf;
}

/** Learns where everything stands; when notes have to move to the end of their document, what comes after it is looked at once more. */
async function* layOut(printer: Printer, measured: Measured | undefined): Printing<ReportLayout> {
  const { model } = printer;
  const lined = measured === undefined ? {} : { lines: measured.lines };
  if (!needsPages(model)) return lined;
  const places = yield* placesOf(printer, 'numbering', lined);
  const endnotes = measured && endnotesOf(model, lined, places, measured.heights);
  if (endnotes === undefined || endnotes.size === 0) return { ...lined, pages: pagesAlone(places) };
  const layout = { ...lined, endnotes };
  return { ...layout, pages: pagesAlone(yield* placesOf(printer, 'numbering', layout)) };
}

const pagesAlone = (places: ReadonlyMap<string, PagePlace>): ReadonlyMap<string, number> =>
  new Map(Array.from(places, ([id, { page }]) => [id, page]));

interface Settled extends Pick<PrintedReport, 'pdf'> {
  readonly count: number;
  readonly layout: ReportLayout;
}

/**
 * What was not known in the draft, the length of an index say, may have moved pages: then the numbers that this print tells are printed. A draft
 * would tell once more what it told before.
 */
async function* printSettled(printer: Printer, first: ReportLayout, preview: boolean): Printing<Settled> {
  let layout = first;
  for (let again = 2; ; again -= 1) {
    // Nobody follows the links of a preview.
    const html = reportHtml(printer.model, layout, !preview);
    const as = preview ? 'untagged' : 'tagged';
    const pdf = yield* print(printer, 'printing', html, { as, window: 'report' });
    const objects = pdfObjects(pdf);
    const places = markedPlaces(objects);
    const told = layout.pages;
    if (told === undefined || !pagesMoved(told, places) || again === 0)
      return { pdf, count: pageObjects(objects).length, layout };
    layout = { ...layout, pages: new Map([...told, ...pagesAlone(places)]) };
  }
}

/** On which page everything stands that is referred to. */
async function* placesOf(
  printer: Printer,
  step: PrintStep,
  layout: ReportLayout,
): Printing<ReadonlyMap<string, PagePlace>> {
  const html = reportHtml(printer.model, { ...layout, draft: true });
  const draft = yield* print(printer, step, html, { as: 'draft', window: 'report' });
  return markedPlaces(pdfObjects(draft));
}

function withFonts(html: string, { model, faces }: Printer): Uint8Array<ArrayBuffer> {
  const rules = reportFontFaces(printOrigin, model.page.typeface, html, faces);
  return new TextEncoder().encode(html.replace('<style>', () => `<style>${rules}`));
}
