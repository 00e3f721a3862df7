import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, PDFParser, PDFRef } from '@cantoo/pdf-lib';
import { ok, type Result } from '@shared/base/result';
import { originalProblems } from './originalProblems';
import { type PdfTail, pdfTail } from './pdfTail';

/** A PDF that an update can be made for. */
export interface OriginalPdf {
  readonly bytes: Uint8Array;
  readonly tail: PdfTail;
  readonly context: PDFContext;
  /** Its pages in order. */
  readonly pages: readonly PdfPageObject[];
}

export interface PdfPageObject {
  readonly ref: PDFRef;
  readonly page: PDFDict;
}

/** Objects between which the thread may do something else. */
const objectsAtOnce = 5000;

/** Reads the structure of a PDF, not what is on its pages. */
export async function openOriginal(name: string, bytes: Uint8Array): Promise<Result<OriginalPdf>> {
  const tail = pdfTail(bytes);
  if (tail === null) return originalProblems.unsound(name);
  try {
    const context = await PDFParser.forBytesWithOptions(bytes, objectsAtOnce).parseDocument();
    if (context.trailerInfo.Encrypt !== undefined) return originalProblems.encrypted(name);
    const pages = pagesOf(context);
    if (pages.length === 0) return originalProblems.unsound(name);
    context.largestObjectNumber = Math.max(context.largestObjectNumber, statedLargest(context));
    return ok({ bytes, tail, context, pages });
  } catch {
    return originalProblems.unsound(name);
  }
}

/** Largest number that a sound file can state; the number of an object has at most seven digits in most readers. */
const mostObjects = 8_388_607;

/** The largest number of an object that the file knows of, those that are gone included. */
function statedLargest(context: PDFContext): number {
  const { Size } = context.trailerInfo;
  const stated = Size instanceof PDFNumber ? Size.asNumber() - 1 : 0;
  return stated < mostObjects ? stated : 0;
}

function pagesOf(context: PDFContext): PdfPageObject[] {
  const root = context.lookup(context.trailerInfo.Root);
  if (!(root instanceof PDFDict)) return [];
  const pages: PdfPageObject[] = [];
  const seen = new Set<PDFRef>();
  const waiting = [root.get(PDFName.of('Pages'))];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (!(ref instanceof PDFRef)) continue;
    const node = context.lookup(ref);
    if (!(node instanceof PDFDict)) continue;
    const kids = node.lookup(PDFName.of('Kids'));
    if (!(kids instanceof PDFArray)) pages.push({ ref, page: node });
    else if (!seen.has(ref)) {
      seen.add(ref);
      waiting.push(...kids.asArray().toReversed());
    }
  }
  return pages;
}
