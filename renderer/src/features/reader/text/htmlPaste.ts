import { canonicalText } from '@shared/importing/canonicalText';
import { TangledHtml } from '@shared/importing/htmlTree';
import { openedPage } from '@shared/importing/openedPage';
import { readPages } from '@shared/importing/readPages';
import type { BlockContent } from '@shared/text/block';
import type { OpenEnds } from './pasteBlocks';

/**
 * Copied HTML as blocks, read as a whole page that was saved: headings, lists, quotes, table rows, bold and italic stay, everything else is
 * words; nothing in it is run or loaded. Empty when there are no words in it.
 */
export function blocksFromClipboard(html: string): readonly BlockContent[] {
  try {
    return readPages([{ ...openedPage(canonicalText(html)), path: '' }]).blocks;
  } catch (error) {
    if (error instanceof TangledHtml) return [];
    throw error;
  }
}

/** At which ends copied HTML is cut out of a block, as {@link copySelection} says it; what comes from elsewhere is whole. */
export const openEndsOf = (html: string): OpenEnds => ({
  start: /<\w+ data-cut="[^"]*start/.test(html),
  end: /<\w+ data-cut="[^"]*end/.test(html),
});

/** Gives blocks the blanks that the copied words begin and end with: in HTML they mean nothing, in the middle of a sentence they do. */
export function withEdges(blocks: readonly BlockContent[], text: string): readonly BlockContent[] {
  const before = /^[ \t]+(?=\S)/.exec(text)?.[0] ?? '';
  const after = /(?<=\S)[ \t]+$/.exec(text)?.[0] ?? '';
  return blocks.map((block, index) => {
    const lead = index === 0 ? before : '';
    const marks = block.marks.map((mark) => ({
      ...mark,
      start: mark.start + lead.length,
      end: mark.end + lead.length,
    }));
    return { ...block, text: lead + block.text + (index === blocks.length - 1 ? after : ''), marks };
  });
}
