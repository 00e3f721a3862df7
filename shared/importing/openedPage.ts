import { TooManyBlocks } from './addBlock';
import { hiddenElements } from './hiddenElements';
import { type HtmlNode, type HtmlParent, parsePage } from './htmlTree';
import { pageComments } from './pageComments';
import { ownSheets, PageStyles } from './pageStyles';
import { StyleSheet } from './styleSheet';

/** A page that was taken apart. */
export interface OpenedPage {
  readonly tree: HtmlParent;
  readonly styles: PageStyles;
  /** Elements that are hidden, comments of reviewers and what they struck out. */
  readonly without: ReadonlySet<HtmlNode>;
  readonly comments: number;
  readonly deletions: number;
}

/** Takes a page apart; nothing in it is run and nothing fetched. Throws `TangledHtml` and `TooManyBlocks`. */
export function openedPage(html: string, { xml = false } = {}): OpenedPage {
  const written = html.replace(picture, 'data:,');
  if (written.length > longest) throw new TooManyBlocks();
  const tree = parsePage(written, { xml });
  const styles = new PageStyles(new StyleSheet(ownSheets(tree)));
  const { nodes, comments, deletions } = pageComments(tree);
  const without = new Set([...hiddenElements(tree, styles), ...nodes]);
  return { tree, styles, without, comments, deletions };
}

/** Pictures and fonts that are written into a page are most of it. */
const picture = /data:[\w/+.;=-]{1,100},[\w+/=%-]{100,}/g;
/** UTF-16 units of the longest page: two million words with their markup. */
const longest = 10 * 2 ** 20;
