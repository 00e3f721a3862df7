import JSZip from 'jszip';
import { ok, type Result } from '../base/result';
import { TooManyBlocks } from './addBlock';
import { BookStyles } from './bookStyles';
import { decodeHtml } from './decodeHtml';
import { type BookPackage, packagePath, pathFrom, readPackage, xmlElements } from './epubPackage';
import { signatures, startsWith } from './fileSignature';
import { formats } from './formats';
import { hiddenElements } from './hiddenElements';
import { attributeOf, elementsOf, type HtmlNode, type HtmlParent, parsePage, TangledHtml } from './htmlTree';
import { dayOf } from './pageFacts';
import type { NotedPage } from './pageNotes';
import type { PageStyles } from './pageStyles';
import { problems } from './problems';
import type { ReadDocument, Reader, SourceFile } from './reader';
import { readPages } from './readPages';
import { titleOf } from './titleOf';
import { leftOut } from './warnings';

/**
 * E-books as EPUB 2 and 3: the parts in their order, notes at the end as `[1] …`. The table of contents, parts outside of the order and
 * pictures are left out. The archive must have been checked before (a small file can hold gigabytes).
 */
export const epub: Reader = {
  ...formats.epub,
  async read(file) {
    if (!startsWith(file.bytes, signatures.zip)) return problems.damagedBook(file.name);
    try {
      return await readBook(file, await JSZip.loadAsync(file.bytes));
    } catch (error) {
      if (error instanceof TooManyBlocks) throw error;
      if (error instanceof TangledHtml) return problems.tangledPage(file.name);
      return problems.damagedBook(file.name);
    }
  },
};

async function readBook(file: SourceFile, archive: JSZip): Promise<Result<ReadDocument>> {
  const textAt = async (path: string) => {
    const bytes = await archive.file(path)?.async('uint8array');
    if (bytes === undefined) return null;
    const decoded = decodeHtml({ name: file.name, bytes });
    return decoded.ok ? decoded.value.text : null;
  };
  const place = packagePath((await textAt('META-INF/container.xml')) ?? '');
  const source = place === undefined ? null : await textAt(place);
  if (place === undefined || source === null) return problems.damagedBook(file.name);
  const book = readPackage(source, place);
  const locked = lockedPaths((await textAt('META-INF/encryption.xml')) ?? '');
  if (book.parts.some(({ path }) => locked.has(path))) return problems.protectedBook(file.name);

  const bookStyles = new BookStyles(textAt);
  const pages: NotedPage[] = [];
  let side = 0;
  let lost = 0;
  for (const { path, isLinear } of book.parts) {
    if (book.contents.has(path)) continue;
    const text = await textAt(path);
    if (text === null) {
      lost++;
      continue;
    }
    const tree = parsePage(text, { xml: true });
    const styles = await bookStyles.of(tree, path);
    pages.push({ path, tree, styles, without: unreadIn(tree, styles), isAside: !isLinear });
    if (!isLinear) side++;
  }
  const walk = readPages(pages, pathFrom);
  if (walk.blocks.length === 0) return problems.empty(file.name);
  return ok({
    title: book.title ?? titleOf(file.name),
    format: 'epub',
    ...factsOf(book),
    blocks: walk.blocks,
    turns: [],
    warnings: [...leftOut(walk.pictures, 'picture'), ...outsideOfOrder(side), ...notThere(lost)],
  });
}

/** What is hidden, and the numbers of printed pages, which stand in the middle of sentences. */
function unreadIn(tree: HtmlParent, styles: PageStyles): Set<HtmlNode> {
  const unread = hiddenElements(tree, styles);
  for (const element of elementsOf(tree)) {
    if (/pagebreak/.test(`${attributeOf(element, 'epub:type')} ${attributeOf(element, 'role')}`))
      unread.add(element);
  }
  return unread;
}

function factsOf({ authors, publisher, language, date }: BookPackage): Partial<ReadDocument> {
  const day = dayOf(date ?? '');
  const provenance = [...authors, publisher, day === null ? date : undefined].filter(
    (part) => part !== undefined,
  );
  return {
    ...(day !== null && { date: day }),
    ...(provenance.length > 0 && { provenance: provenance.join(', ') }),
    ...(language !== undefined && { attributes: [{ name: 'Language', value: language }] }),
  };
}

/** Files that are encrypted. Fonts are so in many books that anyone may read. */
function lockedPaths(encryption: string): Set<string> {
  const references = xmlElements(encryption).filter(({ name }) => name === 'CipherReference');
  return new Set(references.map(({ attributes }) => pathFrom('', attributes['URI'] ?? '')));
}

function outsideOfOrder(parts: number): string[] {
  if (parts === 0) return [];
  return [
    parts === 1
      ? '1 part outside of the reading order was left out.'
      : `${parts} parts outside of the reading order were left out.`,
  ];
}

function notThere(parts: number): string[] {
  if (parts === 0) return [];
  return [
    parts === 1
      ? '1 part that the book names is not in the file.'
      : `${parts} parts that the book names are not in the file.`,
  ];
}
