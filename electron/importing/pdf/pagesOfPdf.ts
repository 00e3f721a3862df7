import { linkAddress } from '@shared/importing/linkAddress';
import { linesOfPage, type PageLines } from '@shared/importing/pdf/pdfBlocks';
import type { PdfGlyph, PdfLink, PdfPage } from '@shared/importing/pdf/pdfPage';
import { taggedParts } from '@shared/importing/pdf/taggedParts';
import { type PicturedPage, pagesWithoutText } from '@shared/importing/pdf/unreadPages';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fontsOf } from './fontFacts';
import { glyphsOfPage, type PageDrawing } from './glyphsOfPage';
import type { OpenPdf, PdfOperations } from './openPdf';
import { showsPicture } from './showsPicture';
import { listOf } from './textState';
import { withFields } from './withFields';

/** No annotations are drawn: notes are not the text, and what is in fields is known without. */
const withoutAnnotations = 0;

/** Letters of a page with a picture that are looked at: more are no stamp. */
const mostStamped = 500;

/** Pages in a row that cannot be read, before the rest is given up. */
const mostInVain = 200;

export interface ReadPages {
  readonly pages: readonly PageLines[];
  /** Numbers of pages, from 1, that could not be read; they are empty in `pages`. */
  readonly broken: readonly number[];
  /** Numbers of pages that show something but hold no text of their own. */
  readonly pictured: readonly number[];
  /** Letters on all other pages. */
  readonly letters: number;
  /** Notes that readers left in the margins. */
  readonly comments: number;
}

/** What stands on each page. A page that is damaged takes no other with it. */
export async function pagesOfPdf({ pdf, operations }: OpenPdf): Promise<ReadPages> {
  const pages: PageLines[] = [];
  const broken: number[] = [];
  const pictures: PicturedPage[] = [];
  const letters = new Map<number, number>();
  let comments = 0;
  let inVain = 0;
  // A damaged file may promise millions of pages that are not there.
  for (let number = 1; number <= pdf.numPages && inVain < mostInVain; number++) {
    inVain++;
    try {
      const page = await pdf.getPage(number);
      const annotations = (await page.getAnnotations()) as readonly unknown[];
      comments += annotations.filter(isComment).length;
      const drawing = await page.getOperatorList({ annotationMode: withoutAnnotations });
      const read = { ...readPage(page, drawing, operations, annotations), parts: await partsOf(page) };
      const { count, start } = seenLetters(read.glyphs);
      letters.set(number, count);
      if (showsPicture(drawing, operations)) pictures.push({ number, text: start });
      pages.push(linesOfPage(read, number - 1));
      page.cleanup();
      inVain = 0;
    } catch {
      broken.push(number);
      pages.push({ crop: [0, 0, 0, 0], rotation: 0, lines: [] });
    }
  }
  const pictured = pagesWithoutText(pictures);
  for (const number of pictured) letters.delete(number);
  const others = [...letters.values()].reduce((sum, count) => sum + count, 0);
  return { pages, broken, pictured, letters: others, comments };
}

/** How many letters of a page can be seen, and the first of them. */
function seenLetters(glyphs: readonly PdfGlyph[]): { count: number; start: string } {
  let count = 0;
  let start = '';
  for (const { text } of glyphs) {
    if (text.trim() === '') continue;
    if (count++ < mostStamped) start += text;
  }
  return { count, start };
}

function readPage(
  page: PDFPageProxy,
  drawing: PageDrawing,
  operations: PdfOperations,
  annotations: readonly unknown[],
): Omit<PdfPage, 'parts'> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return {
    crop: [left, bottom, right, top],
    rotation: page.rotate,
    glyphs: withFields(glyphsOfPage(drawing, operations, fontsOf(page)), annotations),
    links: annotations.flatMap(linkOf),
  };
}

/** What the file says of the parts of its text; a file that says it wrongly is read without. */
async function partsOf(page: PDFPageProxy): Promise<PdfPage['parts']> {
  try {
    return taggedParts(await page.getStructTree());
  } catch {
    return [];
  }
}

function linkOf(annotation: unknown): PdfLink[] {
  const { subtype, url, unsafeUrl, rect } = annotation as Record<string, unknown>;
  if (subtype !== 'Link') return [];
  const [href] = [url, unsafeUrl].flatMap((each) =>
    typeof each === 'string' ? (linkAddress(each) ?? []) : [],
  );
  const [a = 0, b = 0, c = 0, d = 0] = listOf(rect).map(Number);
  if (href === undefined) return [];
  return [{ href, box: [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] }];
}

const otherThings = new Set(['Link', 'Widget', 'Popup']);

function isComment(annotation: unknown): boolean {
  const { subtype, contentsObj } = annotation as Record<string, unknown>;
  if (typeof subtype !== 'string' || otherThings.has(subtype)) return false;
  const { str } = (contentsObj ?? {}) as { str?: unknown };
  return typeof str === 'string' && str.trim() !== '';
}
