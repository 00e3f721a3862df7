import type { BlockContent, BlockKind, Mark } from '../text/block';
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
  /** Emphasised stretches of the line, document-wide. */
  readonly marks: readonly Mark[];
}

export interface DocumentLines {
  /** The block texts joined by `\n`. */
  readonly text: string;
  /** Lines that hold anything but white space. */
  readonly lines: readonly Line[];
}

/** White space, and marks of direction, which programs write around lines of Arabic and Hebrew. */
const outside = /[\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

function trimmed(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && outside.test(line[from] ?? '')) from++;
  while (to > from && outside.test(line[to - 1] ?? '')) to--;
  return line.slice(from, to);
}

const noMarks: readonly Mark[] = [];

/** The marks of a block that touch `[from, to)`, cut to it; `offset` is where the block begins. */
const marksWithin = (marks: readonly Mark[], offset: number, from: number, to: number): Mark[] =>
  marks
    .map(({ start, end, kind }) => ({
      start: Math.max(start + offset, from),
      end: Math.min(end + offset, to),
      kind,
    }))
    .filter(({ start, end }) => start < end);

/** Splits a document into lines that keep their document-wide offsets. */
export function documentLines(blocks: readonly BlockContent[]): DocumentLines {
  const lines: Line[] = [];
  let offset = 0;
  blocks.forEach((block, index) => {
    let at = offset;
    for (const raw of block.text.split('\n')) {
      const text = trimmed(raw);
      if (text !== '') {
        const start = at + raw.indexOf(text);
        const end = start + text.length;
        const marks = block.marks.length > 0 ? marksWithin(block.marks, offset, start, end) : noMarks;
        lines.push({ start, end, text, kind: block.kind, block: index, marks });
      }
      at += raw.length + 1;
    }
    offset += block.text.length + 1;
  });
  return { text: joinBlocks(blocks), lines };
}
