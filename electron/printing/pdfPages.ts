import type { PagePlace } from '@shared/report/print/reportLayout';
import { pageObjects, pdfObjects } from './pdfObjects';

/** What a printed PDF says about its own pages. */
export interface PdfPages {
  readonly count: number;
  /** Of each named destination. */
  readonly destinations: ReadonlyMap<string, PagePlace>;
}

/**
 * Reads pages and named destinations of a PDF that Chromium has just written: its objects are plain text outside of streams. Not a
 * reader for PDFs of other origin.
 */
export function pdfPages(pdf: Uint8Array): PdfPages {
  const objects = pdfObjects(pdf);
  const order = pageObjects(objects);
  const text = objects.bytes.toString('latin1');
  const numbers = new Map(order.map((object, index) => [object, index + 1]));
  const height = Number(/\/MediaBox \[0 0 \S+ ([\d.]+)\]/.exec(text)?.[1] ?? 0);
  const destinations = new Map<string, PagePlace>();
  for (const match of text.matchAll(/\/([^\s/[\]<>()]+) \[(\d+) 0 R \/XYZ \S+ (\S+) [^\]]*\]/g)) {
    const [, name, object, y] = match;
    const page = numbers.get(Number(object));
    if (name !== undefined && page !== undefined)
      destinations.set(decodeName(name), { page, top: height - Number(y) });
  }
  return { count: order.length, destinations };
}

/** `#20` in a PDF name stands for a byte. */
const decodeName = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
