import { ok, type Result } from '../base/result';
import { archivedPage, isWebArchive } from './archivedPage';
import { decodeHtml } from './decodeHtml';
import { formats } from './formats';
import { type HtmlNode, TangledHtml } from './htmlTree';
import type { HtmlWalk } from './htmlWalk';
import { outsideOfArticle } from './mainArticle';
import { type OpenedPage, openedPage } from './openedPage';
import { pageFacts } from './pageFacts';
import { problems } from './problems';
import type { ReadDocument, Reader, SourceFile } from './reader';
import type { ReadOptions } from './readOptions';
import { readPages } from './readPages';
import { titleOf } from './titleOf';
import { leftOut } from './warnings';

/**
 * Web pages, also in the archives that browsers save: the article, or with `wholePage` everything a reader would see. Nothing in a page is run and nothing fetched: it is taken
 * apart into words.
 */
export const html: Reader = {
  ...formats.html,
  async read(file, options = {}) {
    if (!isWebArchive(file.bytes)) return readPage(file, options);
    const page = archivedPage(file.bytes);
    if (page === null) return problems.noPage(file.name);
    const { bytes, address, encoding } = page;
    return readPage(
      { name: file.name, bytes },
      encoding === undefined ? options : { encoding, ...options },
      address,
    );
  },
};

/** `address`: where the page was saved from, when the file says so beside the page. */
function readPage(file: SourceFile, options: ReadOptions = {}, address?: string): Result<ReadDocument> {
  const decoded = decodeHtml(file, options.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, warnings } = decoded.value;
  let page: OpenedPage;
  try {
    page = openedPage(text, { xml: /^\ufeff?\s*<\?xml\b/.test(text) || /\.xht(?:ml)?$/i.test(file.name) });
  } catch (error) {
    if (error instanceof TangledHtml) return problems.tangledPage(file.name);
    throw error;
  }
  const { tree } = page;
  const read = (without: ReadonlySet<HtmlNode>) => readPages([{ ...page, path: '', without }]);
  const whole = read(page.without);
  if (whole.blocks.length === 0) return problems.empty(file.name);
  const { reading, missing } =
    options.wholePage === true ? { reading: whole, missing: [] } : articleOf(page, whole, read);
  const facts = pageFacts(tree, text, address);
  return ok({
    title: facts.title ?? titleOf(file.name),
    format: 'html',
    encoding,
    ...(facts.date !== undefined && { date: facts.date }),
    ...(facts.provenance !== undefined && { provenance: facts.provenance }),
    blocks: reading.blocks,
    turns: [],
    warnings: [
      ...warnings,
      ...missing,
      ...leftOut(reading.pictures, 'picture'),
      ...leftOut(page.comments, 'comment'),
      ...leftOut(page.deletions, 'deleted passage'),
    ],
  });
}

/** The article of a page, and in a sentence what is missing; all of the page when it has no article, or one that is clearly too short. */
function articleOf(
  { tree, without }: OpenedPage,
  whole: HtmlWalk,
  read: (without: ReadonlySet<HtmlNode>) => HtmlWalk,
): { reading: HtmlWalk; missing: string[] } {
  const all = wordsIn(whole);
  const outside = outsideOfArticle(tree, without);
  const article = outside && read(outside);
  const words = article ? wordsIn(article) : 0;
  // A text that was saved as a page has nothing around it.
  if (article && outside.size === without.size) return { reading: article, missing: [] };
  if (!article || words < fewestWords)
    return {
      reading: whole,
      missing: [
        'No article was found on the page, so everything on it was brought in, with its menus and margins if it has any.',
      ],
    };
  return words === all
    ? { reading: article, missing: [] }
    : {
        reading: article,
        missing: [
          `Only the article of the page was brought in; ${all - words} words around it were left out.`,
        ],
      };
}

const fewestWords = 40;

const wordsIn = ({ blocks }: HtmlWalk) =>
  blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
