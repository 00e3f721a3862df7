import { markedBy } from '@shared/report/print/placeMarks';
import type { PagePlace } from '@shared/report/print/reportLayout';
import { type PdfObjects, pageObjects } from './pdfObjects';
import { linksOf } from './tagging/mendLinks';

/** Where everything marked in a report stands, by its `id`. The PDF is one that Chromium has just written. */
export function markedPlaces(objects: PdfObjects): ReadonlyMap<string, PagePlace> {
  const places = new Map<string, PagePlace>();
  for (const [index, page] of pageObjects(objects).entries()) {
    const words = objects.text(page);
    const height = pageHeight(words);
    for (const number of linksOf(words)) {
      const link = objects.text(number);
      const id = markedBy(/\/URI \(([^)]*)\)/.exec(link)?.[1] ?? '');
      const top = /\/Rect \[\S+ \S+ \S+ (\S+)\]/.exec(link)?.[1];
      if (id !== null && top !== undefined && !places.has(id))
        places.set(id, { page: index + 1, top: height - Number(top) });
    }
  }
  return places;
}

/** In points. */
export const pageHeight = (page: string): number =>
  Number(/\/MediaBox \[0 0 \S+ (\S+)\]/.exec(page)?.[1] ?? 0);
