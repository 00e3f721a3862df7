import type { BlockContent } from '../text/block';
import { parsePiece } from './htmlTree';
import { HtmlWalk, type HtmlWalkOptions } from './htmlWalk';

export interface HtmlReading {
  readonly blocks: readonly BlockContent[];
  /** Pictures that were left out. */
  readonly pictures: number;
}

/**
 * Reads HTML as text: headings, lists, quotes, table rows, emphasis and links stay, everything else is only looked
 * through for words.
 */
export function blocksFromHtml(html: string, options: HtmlWalkOptions): HtmlReading {
  const walk = new HtmlWalk(options);
  walk.read(parsePiece(html).childNodes);
  return { blocks: walk.blocks, pictures: walk.pictures };
}
