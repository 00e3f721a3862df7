import type { BlockContent } from '@shared/text/block';
import { blocksFromClipboard, openEndsOf, withEdges } from './htmlPaste';
import { type OpenEnds, plainBlocks, plainText } from './pasteBlocks';

export interface CopiedBlocks {
  /** None: there are no words. */
  readonly blocks: readonly BlockContent[];
  readonly open: OpenEnds;
}

/** What is on the clipboard, or dragged: its blocks when it has any, else its lines. */
export function copiedBlocks(data: DataTransfer | null): CopiedBlocks {
  const html = data?.getData('text/html') ?? '';
  const rich = blocksFromClipboard(html);
  const text = data?.getData('text/plain') ?? '';
  if (rich.length > 0) return { blocks: withEdges(rich, text), open: openEndsOf(html) };
  return { blocks: text === '' ? [] : plainBlocks(text), open: plainText };
}
