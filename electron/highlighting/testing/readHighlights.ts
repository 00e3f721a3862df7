import { openPdf } from '../../importing/pdf/openPdf';
import { pdfTables } from '../../importing/pdf/pdfTables';

/** A highlight as the PDF library of the window reads it. */
export interface FoundHighlight {
  readonly page: number;
  /** Red, green, blue, 0…255. */
  readonly color: readonly number[];
  readonly author: string;
  readonly contents: string;
  readonly modified: string;
  readonly hasPopup: boolean;
  readonly hasAppearance: boolean;
  /** Corners of each rectangle as the file has them: top left, top right, bottom left, bottom right. */
  readonly quads: readonly (readonly number[])[];
  /** The characters whose middle lies in one of its rectangles, in the order of the page, without white space. */
  readonly words: string;
}

interface PlacedCharacter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The highlights of a PDF page by page. Words are right where all letters of a font are equally wide. */
export async function readHighlights(pdf: Uint8Array, password?: string): Promise<FoundHighlight[]> {
  const open = await openPdf(pdf, pdfTables(), password);
  if (typeof open === 'string') throw new Error(open);
  try {
    const found: FoundHighlight[] = [];
    for (let number = 1; number <= open.pdf.numPages; number += 1) {
      const page = await open.pdf.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      const characters = items.flatMap((item) => ('str' in item ? placed(item) : []));
      for (const data of await page.getAnnotations()) {
        if (data.subtype !== 'Highlight') continue;
        const quads = quadsIn(data.quadPoints);
        found.push({
          page: number - 1,
          color: [...data.color],
          author: data.titleObj.str,
          contents: data.contentsObj.str.replaceAll('\r', '\n'),
          modified: data.modificationDate ?? '',
          hasPopup: typeof data.popupRef === 'string',
          hasAppearance: data.hasAppearance,
          quads,
          words: characters
            .filter((character) => quads.some((quad) => isIn(quad, character)))
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, ''),
        });
      }
    }
    return found;
  } finally {
    await open.close();
  }
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** The middles of the characters of an item. */
function placed({ str, width, transform }: TextItem): PlacedCharacter[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(a, b);
  return Array.from(str, (text, index) => {
    const along = ((index + 0.5) / str.length) * (width / size);
    return { text, x: x + a * along + c * 0.25, y: y + b * along + d * 0.25 };
  });
}

function quadsIn(points: ArrayLike<number>): number[][] {
  const all = Array.from(points);
  return Array.from({ length: all.length / 8 }, (_, index) => all.slice(index * 8, index * 8 + 8));
}

function isIn(quad: readonly number[], { x, y }: PlacedCharacter): boolean {
  const [tlx = 0, tly = 0, trx = 0, try_ = 0, blx = 0, bly = 0] = quad;
  const part = (ux: number, uy: number) =>
    ((x - tlx) * ux + (y - tly) * uy) / Math.max(ux * ux + uy * uy, 1e-9);
  const along = part(trx - tlx, try_ - tly);
  const across = part(blx - tlx, bly - tly);
  return along >= 0 && along <= 1 && across >= 0 && across <= 1;
}
