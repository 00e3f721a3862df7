import { promisify } from 'node:util';
import { type PdfObjects, pageObjects, pdfObjects } from '../pdfObjects';
import { linkWords, mendDestinations } from './mendLinks';
import { mendTags } from './mendTags';
import { PdfRef, parsePdfDict, refIn, writePdfValue } from './pdfValue';
import { readTags } from './readTags';
import { inReadingOrder, rewriteContents } from './rewriteContents';
import { writePdf } from './writePdf';
import { writeTags } from './writeTags';

/** What the window asks meanwhile is answered between two steps. */
const nextTurn = promisify(setImmediate);

interface Wanted {
  /** Margin of the pages above their text, in points. */
  readonly top: number;
  /** What a link to a page is called. */
  readonly page: (number: number) => string;
}

/**
 * Makes of a tagged PDF that Chromium has written one that is read in order: lists, tables, notes and figures are tagged as such, what is
 * only drawn is an artifact, words that run from the right follow one another as they are read, and links lead to their line and say
 * where to. A PDF without tags stays as it is.
 */
export async function tagPdf(pdf: Uint8Array, { top, page }: Wanted): Promise<Uint8Array> {
  const objects = pdfObjects(pdf);
  await nextTurn();
  const root = readTags(objects);
  if (root === null) return pdf;
  await nextTurn();
  const pages = pageObjects(objects);
  const { streams, orders } = await rewriteContents(objects, pages, root.document);
  const document = mendTags(root.document, (kids) => inReadingOrder(kids, orders));
  await nextTurn();
  const numbers = numbersFrom(objects.size);
  const pageKeys = new Map(pages.map((number, key) => [number, key]));
  const tags = writeTags(document, { root: root.object, next: numbers.next, pageKeys });
  await nextTurn();
  const { places, pageOf } = placesOf(objects, pages, top);
  const gone = [...root.tags, ...root.indexes].map((number) => [number, null] as const);
  const told = Array.from(
    pageKeys,
    ([number, key]) => [number, withTags(objects.text(number), key)] as const,
  );
  const links = Array.from(tags.annotationKeys, ([number, key]) => {
    const link = parsePdfDict(objects.text(number));
    const words = linkWords(link, (name) => {
      const target = pageOf.get(name);
      return target === undefined ? undefined : page(target);
    });
    link.set('StructParent', key);
    if (words !== undefined) link.set('Contents', words);
    return [number, writePdfValue(link)] as const;
  });
  const changed = new Map<number, Buffer | string | null>([
    ...gone,
    ...[...streams].sort(([a], [b]) => a - b),
    ...tags.objects,
    ...places,
    ...told,
    ...links,
  ]);
  await nextTurn();
  return writePdf(objects, changed, numbers.size());
}

function numbersFrom(first: number) {
  let size = first;
  const next = () => {
    size += 1;
    return size - 1;
  };
  return { next, size: () => size };
}

/** A page with the key of its tags; one walks from link to link as the tags have them. */
const withTags = (page: string, key: number): string =>
  page.replace(/\n\/StructParents \d+/, '').replace('/Parent ', `/StructParents ${key}\n/Tabs /S\n/Parent `);

/** The named places of the file, mended, as its object, and the page of each, from 1. */
function placesOf(objects: PdfObjects, pages: readonly number[], top: number) {
  const pageOf = new Map<string, number>();
  const catalog = parsePdfDict(objects.text(refIn(parsePdfDict(objects.trailer), 'Root') ?? 0));
  const number = refIn(catalog, 'Dests');
  const places = new Map<number, string>();
  if (number === undefined) return { places, pageOf };
  const height = Number(/\/MediaBox \[0 0 \S+ ([\d.]+)\]/.exec(objects.text(pages[0] ?? 0))?.[1] ?? 0);
  const mended = mendDestinations(parsePdfDict(objects.text(number)), { height, top });
  const numbers = new Map(pages.map((page, index) => [page, index + 1]));
  for (const [name, place] of mended) {
    const page =
      Array.isArray(place) && place[0] instanceof PdfRef ? numbers.get(place[0].number) : undefined;
    if (page !== undefined) pageOf.set(name, page);
  }
  places.set(number, writePdfValue(mended));
  return { places, pageOf };
}
