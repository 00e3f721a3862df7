import type { BlockContent, BlockKind } from '../text/block';
import { joinBlocks } from '../text/joinBlocks';

/** One line of a document: a block, or a part of one between hard breaks. */
export interface Line {
  /** Document-wide UTF-16 offsets of the text without surrounding white space. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: BlockKind;
  /** Index of the block in the document. */
  readonly block: number;
}

export interface DocumentLines {
  /** The block texts joined by `\n`. */
  readonly text: string;
  /** Lines that hold anything but white space. */
  readonly lines: readonly Line[];
}

/** Splits a document into lines that keep their document-wide offsets. */
export function documentLines(blocks: readonly BlockContent[]): DocumentLines {
  const lines: Line[] = [];
  let offset = 0;
  blocks.forEach((block, index) => {
    let at = offset;
    for (const raw of block.text.split('\n')) {
      const text = raw.trim();
      if (text !== '') {
        const start = at + raw.indexOf(text);
        lines.push({ start, end: start + text.length, text, kind: block.kind, block: index });
      }
      at += raw.length + 1;
    }
    offset += block.text.length + 1;
  });
  return { text: joinBlocks(blocks), lines };
}
