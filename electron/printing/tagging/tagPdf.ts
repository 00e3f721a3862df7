import { markedPlaces, pageHeight } from '../markedPlaces';
import { type PdfObjects, pageObjects, pdfObjects } from '../pdfObjects';
import { mendLinks, withLinks } from './mendLinks';
import { mendTags } from './mendTags';
import { metadataStream } from './metadata';
import { PdfRef, parsePdfDict, refIn, writePdfValue } from './pdfValue';
import { plainLetters } from './plainLetters';
import { readTags } from './readTags';
import { inReadingOrder, rewriteContents } from './rewriteContents';
import { writePdf } from './writePdf';
import { writeTags } from './writeTags';

/**
 * Makes of a tagged PDF that Chromium has written one that is read in order: lists, tables, notes and figures are tagged as such, what is
 * only drawn is an artifact, words that run from the right follow one another as they are read, and links lead to their line and say
 * where to. A PDF without tags stays as it is.
 *
 * @param page what a link to a page is called
 */
export async function tagPdf(pdf: Uint8Array, page: (number: number) => string): Promise<Uint8Array> {
  const objects = pdfObjects(pdf);
  const root = readTags(objects);
  if (root === null) return pdf;
  const pages = pageObjects(objects);
  const { streams, orders } = await rewriteContents(objects, pages, root.document);
  const document = mendTags(root.document, (kids) => inReadingOrder(kids, orders));
  const numbers = numbersFrom(objects.size);
  const pageKeys = new Map(pages.map((number, key) => [number, key]));
  const tags = writeTags(document, { root: root.object, next: numbers.next, pageKeys });
  const height = pageHeight(objects.text(pages[0] ?? 0));
  const mended = mendLinks({ objects, pages, places: markedPlaces(objects), height }, page);
  const gone = [...root.tags, ...root.indexes, ...mended.gone].map((number) => [number, null] as const);
  const told = Array.from(pageKeys, ([number, key]) => {
    const words = withTags(objects.text(number), key);
    const links = mended.ofPage.get(number);
    return [number, links === undefined ? words : withLinks(words, links)] as const;
  });
  const links = Array.from(mended.links, ([number, link]) => {
    const key = tags.annotationKeys.get(number);
    if (key !== undefined) link.set('StructParent', key);
    return [number, writePdfValue(link)] as const;
  });
  const changed = new Map<number, Buffer | string | null>([
    ...gone,
    ...plainLetters(objects),
    ...[...streams].sort(([a], [b]) => a - b),
    ...tags.objects,
    ...told,
    ...links,
  ]);
  for (const [number, body] of withMetadata(objects, numbers.next())) changed.set(number, body);
  return writePdf(objects, changed, numbers.size());
}

/** The first object, which leads to the metadata, and these. */
function withMetadata(objects: PdfObjects, number: number): [number, string][] {
  const trailer = parsePdfDict(objects.trailer);
  const [root, about] = [refIn(trailer, 'Root') ?? 0, refIn(trailer, 'Info')];
  const catalog = parsePdfDict(objects.text(root));
  const info = about === undefined ? new Map<string, never>() : parsePdfDict(objects.text(about));
  const metadata = metadataStream(info, catalog);
  catalog.set('Metadata', new PdfRef(number));
  return [
    [root, writePdfValue(catalog)],
    [number, metadata],
  ];
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
