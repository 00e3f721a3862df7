import { type PdfDict, PdfName, PdfString, type PdfValue, pdfText } from './pdfValue';

/** Points of the page that are seen above the line that a link leads to. */
const gap = 6;

interface Pages {
  /** Height of a page, in points. */
  readonly height: number;
  /** Its margin above. */
  readonly top: number;
}

/**
 * Named places such that what they name is seen at the top, a little below the edge. Chromium 130 measures places from the top of a page
 * without its margin: nothing else can stand nearer to the edge than the margin is. The first document is always among them (`reportHtml`),
 * at the top of a page, so that it is seen which way they were measured.
 */
export function mendDestinations(destinations: PdfDict, { height, top }: Pages): PdfDict {
  const heights = Array.from(destinations.values(), (place) => (Array.isArray(place) ? Number(place[3]) : 0));
  const shift = heights.some((y) => y > height - top + 1) ? top : 0;
  return new Map(
    Array.from(destinations, ([name, place]): [string, PdfValue] => {
      if (!Array.isArray(place)) return [name, place];
      const [page = null, kind = new PdfName('XYZ')] = place;
      const y = Math.min(height, Number(place[3]) - shift + gap);
      return [name, [page, kind, 0, Number(y.toFixed(2)), null]];
    }),
  );
}

/** Where a link leads to, in words, for who does not see the line that it stands in. */
export function linkWords(
  link: PdfDict,
  pageOf: (name: string) => string | undefined,
): PdfString | undefined {
  const target = link.get('Dest');
  if (target instanceof PdfName) {
    const words = pageOf(target.name);
    return words === undefined ? undefined : pdfText(words);
  }
  const action = link.get('A');
  const address = action instanceof Map ? action.get('URI') : undefined;
  return address instanceof PdfString ? address : undefined;
}
