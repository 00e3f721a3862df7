import { markedBy } from '@shared/report/print/draftMarks';
import type { PagePlace } from '@shared/report/print/reportLayout';
import { pageObjects, pdfObjects } from './pdfObjects';

/** Where everything marked in a draft stands, by its `id`. The PDF is one that Chromium has just written. */
export function markedPlaces(pdf: Uint8Array): ReadonlyMap<string, PagePlace> {
  const objects = pdfObjects(pdf);
  const places = new Map<string, PagePlace>();
  for (const [index, page] of pageObjects(objects).entries()) {
    const words = objects.text(page);
    const height = Number(/\/MediaBox \[0 0 \S+ (\S+)\]/.exec(words)?.[1]);
    const links = /\/Annots \[([^\]]*)\]/.exec(words)?.[1] ?? '';
    for (const [, number] of links.matchAll(/(\d+) 0 R/g)) {
      const link = objects.text(Number(number));
      const id = markedBy(/\/URI \(([^)]*)\)/.exec(link)?.[1] ?? '');
      const top = /\/Rect \[\S+ \S+ \S+ (\S+)\]/.exec(link)?.[1];
      if (id !== null && top !== undefined && !places.has(id))
        places.set(id, { page: index + 1, top: height - Number(top) });
    }
  }
  return places;
}
