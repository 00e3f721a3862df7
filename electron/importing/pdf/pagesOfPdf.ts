import { linkAddress } from '@shared/importing/linkAddress';
import type { Box, PdfLink, PdfPage } from '@shared/importing/pdf/pdfPage';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fontsOf } from './fontFacts';
import { glyphsOfPage } from './glyphsOfPage';
import type { OpenPdf, PdfOperations } from './openPdf';
import { listOf } from './textState';

/** No annotations are drawn: notes and fields are not the text. */
const withoutAnnotations = 0;

export interface ReadPages {
  readonly pages: readonly PdfPage[];
  /** Pages that could not be read, counted from 0; they are empty in `pages`. */
  readonly broken: readonly number[];
  /** Notes that readers left in the margins. */
  readonly comments: number;
}

const emptyPage: PdfPage = { crop: [0, 0, 0, 0], rotation: 0, glyphs: [], links: [], isDrawn: false };

/** What stands on each page. A page that is damaged takes no other with it. */
export async function pagesOfPdf({ pdf, operations }: OpenPdf): Promise<ReadPages> {
  const pages: PdfPage[] = [];
  const broken: number[] = [];
  let comments = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const annotations = await page.getAnnotations();
      comments += annotations.filter(isComment).length;
      pages.push(await readPage(page, operations, annotations));
      page.cleanup();
    } catch {
      broken.push(number - 1);
      pages.push(emptyPage);
    }
  }
  return { pages, broken, comments };
}

async function readPage(
  page: PDFPageProxy,
  operations: PdfOperations,
  annotations: readonly unknown[],
): Promise<PdfPage> {
  const drawing = await page.getOperatorList({ annotationMode: withoutAnnotations });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const crop: Box = [left, bottom, right, top];
  return {
    crop,
    rotation: page.rotate,
    glyphs: glyphsOfPage(drawing, operations, fontsOf(page)),
    links: annotations.flatMap(linkOf),
    isDrawn: drawing.fnArray.length > 0,
  };
}

function linkOf(annotation: unknown): PdfLink[] {
  const { subtype, url, unsafeUrl, rect } = annotation as Record<string, unknown>;
  if (subtype !== 'Link') return [];
  const href = [url, unsafeUrl].flatMap((each) =>
    typeof each === 'string' ? (linkAddress(each) ?? []) : [],
  )[0];
  const [a = 0, b = 0, c = 0, d = 0] = listOf(rect).map(Number);
  if (href === undefined) return [];
  return [{ href, box: [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] }];
}

function isComment(annotation: unknown): boolean {
  const { subtype, contentsObj } = annotation as Record<string, unknown>;
  const { str = '' } = (contentsObj ?? {}) as { str?: unknown };
  return (
    subtype !== 'Link' &&
    subtype !== 'Widget' &&
    subtype !== 'Popup' &&
    typeof str === 'string' &&
    str.trim() !== ''
  );
}
