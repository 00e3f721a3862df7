import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { PdfObjects } from '../pdfObjects';
import { contentPieces, withArtifacts } from './pageContent';
import { knownLetters, streamOf, withoutSpelling } from './readableLetters';
import { inOrderOfReading, runsFromRight } from './rightToLeft';
import { isMark, isTag, type Tag, type TagKid } from './tag';

const packed = promisify(deflate);
const nextTurn = promisify(setImmediate);

/** Of pages on which words run from the right: the place of each marked content in the order of reading. */
export type ReadingOrders = ReadonlyMap<number, ReadonlyMap<number, number>>;

export interface RewrittenContents {
  /** Streams by their object's number. */
  readonly streams: ReadonlyMap<number, Buffer>;
  readonly orders: ReadingOrders;
}

/**
 * What is drawn on the pages, all of it tagged or an artifact, words in the order in which they are read.
 *
 * @param document the tags as Chromium has written them
 */
export async function rewriteContents(
  objects: PdfObjects,
  pages: readonly number[],
  document: Tag,
): Promise<RewrittenContents> {
  let blocks: ReturnType<typeof blocksOf> | undefined;
  const streams = new Map<number, Buffer>();
  const packing: Promise<unknown>[] = [];
  const orders = new Map<number, ReadonlyMap<number, number>>();
  const lettersOf = knownLetters(objects);
  for (const page of pages) {
    const number = Number(/\/Contents (\d+) 0 R/.exec(objects.text(page))?.[1]);
    if (Number.isNaN(number)) continue;
    const content = streamOf(objects, number);
    let pieces = contentPieces(content);
    if (runsFromRight(content)) {
      const known = lettersOf(page);
      blocks ??= blocksOf(document);
      const { pages: ofPages, told } = blocks;
      const ofPage = ofPages.get(page);
      const blockOf = (mark: number) => ofPage?.get(mark);
      pieces = inOrderOfReading(pieces, blockOf, told).map(({ kind, words }) => ({
        kind,
        words: withoutSpelling(words, known),
      }));
      orders.set(page, orderOf(pieces.map(({ words }) => words).join('')));
    }
    packing.push(streamOfWords(withArtifacts(pieces)).then((stream) => streams.set(number, stream)));
    // Words that have been packed are let go between two pages: of all pages together they are many times the file.
    await nextTurn();
  }
  await Promise.all(packing);
  return { streams, orders };
}

async function streamOfWords(content: string): Promise<Buffer> {
  const bytes = await packed(Buffer.from(content, 'latin1'));
  const head = `<</Filter /FlateDecode\n/Length ${bytes.length}>> stream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream', 'latin1')]);
}

const inBlocks: ReadonlySet<string> = new Set(['Span', 'NonStruct', 'Link', 'Reference', 'Strong', 'Em']);

/** Numbers of paragraphs, cells and notes, by page and marked content, and which way their lines run where that is said. */
function blocksOf(document: Tag) {
  const told = new Map<number | undefined, 'ltr' | 'rtl'>();
  const pages = new Map<number, Map<number, number>>();
  let count = 0;
  const walk = (tag: Tag, around: number) => {
    if (!inBlocks.has(tag.type)) count += 1;
    const block = inBlocks.has(tag.type) ? around : count;
    if (tag.runs !== undefined) told.set(block, tag.runs);
    for (const kid of tag.kids) {
      if (isTag(kid)) walk(kid, block);
      else if (isMark(kid)) {
        const marks = pages.get(kid.page) ?? new Map<number, number>();
        pages.set(kid.page, marks.set(kid.mark, block));
      }
    }
  };
  walk(document, 0);
  return { pages, told };
}

const orderOf = (content: string): ReadonlyMap<number, number> =>
  new Map(Array.from(content.matchAll(/\/MCID (\d+)/g), (match, place) => [Number(match[1]), place]));

/** The content of a tag as it is read: Chromium tells it as it is drawn. */
export function inReadingOrder(kids: readonly TagKid[], orders: ReadingOrders): readonly TagKid[] {
  if (orders.size === 0 || kids.length < 2 || !kids.every(isMark)) return kids;
  const pages = [...new Set(kids.map(({ page }) => page))];
  const place = (page: number, mark: number) => orders.get(page)?.get(mark) ?? mark;
  return [...kids].sort(
    (a, b) => pages.indexOf(a.page) - pages.indexOf(b.page) || place(a.page, a.mark) - place(b.page, b.mark),
  );
}
