import type { BlockContent } from '../text/block';

/** Paragraphs that one document may have: twenty times a long novel. What has more is made to take time, or is no text. */
export const mostBlocks = 200_000;

/** Thrown while a file is read that has more paragraphs than {@link mostBlocks}. */
export class TooManyBlocks extends Error {}

export function addBlock(blocks: BlockContent[], block: BlockContent): void {
  if (blocks.length >= mostBlocks) throw new TooManyBlocks();
  blocks.push(block);
}
