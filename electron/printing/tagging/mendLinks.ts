import { ledToBy, markedBy } from '@shared/report/print/placeMarks';
import type { PagePlace } from '@shared/report/print/reportLayout';
import type { PdfObjects } from '../pdfObjects';
import { type PdfDict, PdfName, PdfRef, PdfString, parsePdfDict, pdfText, plainString } from './pdfValue';

/** Points of the page that are seen above the line that a link leads to. */
const gap = 6;

export interface MendedLinks {
  /** Of each page, by its object: the links that stay on it. */
  readonly ofPage: ReadonlyMap<number, readonly number[]>;
  /** Links by object, each with where it leads to and words for that. */
  readonly links: ReadonlyMap<number, PdfDict>;
  /** Objects of links that only marked a place. */
  readonly gone: readonly number[];
}

interface Pages {
  readonly objects: Pick<PdfObjects, 'text'>;
  /** Object numbers of the pages, in order. */
  readonly pages: readonly number[];
  /** Where everything stands, see `markedPlaces`. */
  readonly places: ReadonlyMap<string, PagePlace>;
  /** Height of a page, in points. */
  readonly height: number;
}

/**
 * The links of a report as a reader of the PDF needs them: those that name a place lead to it, such that it is seen at the top, a little below
 * the edge; those that only marked one are gone.
 *
 * @param page what a link to a page is called, to who does not see the line that it stands in
 */
export function mendLinks(
  { objects, pages, places, height }: Pages,
  page: (number: number) => string,
): MendedLinks {
  const ofPage = new Map<number, readonly number[]>();
  const links = new Map<number, PdfDict>();
  const gone: number[] = [];
  const mend = (number: number): boolean => {
    const link = parsePdfDict(objects.text(number));
    const address = addressOf(link);
    if (address === undefined) return true;
    if (markedBy(address) !== null) {
      gone.push(number);
      return false;
    }
    const id = ledToBy(address);
    const place = id === null ? undefined : places.get(id);
    if (place === undefined) link.set('Contents', new PdfString(`(${address.replace(/[\\()]/g, '\\$&')})`));
    else {
      link.delete('A');
      link.set('Dest', [
        new PdfRef(pages[place.page - 1] ?? 0),
        new PdfName('XYZ'),
        0,
        Number(Math.min(height, height - place.top + gap).toFixed(2)),
        null,
      ]);
      link.set('Contents', pdfText(page(place.page)));
    }
    links.set(number, link);
    return true;
  };
  for (const each of pages) {
    const all = linksOf(objects.text(each));
    const kept = all.filter(mend);
    if (kept.length < all.length) ofPage.set(each, kept);
  }
  return { ofPage, links, gone };
}

/** A page with these links alone. */
export const withLinks = (page: string, links: readonly number[]): string =>
  page.replace(annotations, () => `/Annots [${links.map((number) => `${number} 0 R`).join(' ')}]`);

/** Object numbers of the links of a page. */
export const linksOf = (page: string): number[] =>
  Array.from((annotations.exec(page)?.[1] ?? '').matchAll(/(\d+) 0 R/g), ([, number]) => Number(number));

const annotations = /\/Annots \[([^\]]*)\]/;

function addressOf(link: PdfDict): string | undefined {
  const action = link.get('A');
  const address = action instanceof Map ? action.get('URI') : undefined;
  return address instanceof PdfString ? plainString(address) : undefined;
}
