import { graphemeCeil, graphemeFloor } from './graphemes';
import { joinBlocks } from './joinBlocks';
import type { Position, Span, TextRange } from './position';

/** What is needed of a block to count in it. */
export interface TextBlock {
  readonly id: string;
  readonly text: string;
}

/** How far around the place where it used to be a block is looked for before the whole text is indexed. */
const nearBlocks = 64;

/**
 * A document's text as one string, its blocks joined by `\n`, and the way between document-wide offsets and positions in blocks.
 * Offsets are UTF-16 units. Built once for a list of blocks, see {@link documentText}.
 */
export class DocumentText {
  readonly blocks: readonly TextBlock[];
  /** UTF-16 units, line ends between blocks counted. */
  readonly length: number;
  /** Document-wide offset of each block's first unit, and one behind the end of the last. */
  readonly #starts: Int32Array;
  #numbers: ReadonlyMap<string, number> | undefined;
  /** Where blocks stood in an earlier list; after an edit most are there still, or near. */
  readonly #numbersBefore: ReadonlyMap<string, number> | undefined;
  #text: string | undefined;

  /** @param before the text before an edit: what is the same at both ends is not counted again */
  constructor(blocks: readonly TextBlock[], before?: DocumentText) {
    this.blocks = blocks;
    this.#starts =
      before === undefined ? startsOf(blocks) : startsAfter(before.#starts, before.blocks, blocks);
    this.#numbersBefore = before && (before.#numbers ?? before.#numbersBefore);
    this.length = Math.max(0, (this.#starts[blocks.length] ?? 0) - 1);
  }

  get text(): string {
    this.#text ??= joinBlocks(this.blocks);
    return this.#text;
  }

  /** Which block this is, from 0; -1 when it is not of this document. */
  numberOf(block: string): number {
    if (this.#numbers === undefined) {
      const near = this.#searchNear(this.#numbersBefore?.get(block), block);
      if (near >= 0) return near;
      this.#numbers = new Map(this.blocks.map(({ id }, number) => [id, number]));
    }
    return this.#numbers.get(block) ?? -1;
  }

  #searchNear(from: number | undefined, block: string): number {
    if (from === undefined) return -1;
    for (let step = 0; step <= nearBlocks; step += 1) {
      if (this.blocks[from + step]?.id === block) return from + step;
      if (this.blocks[from - step]?.id === block) return from - step;
    }
    return -1;
  }

  /** Null when the block is not of this document or the offset is outside of it. */
  offsetOf({ block, offset }: Position): number | null {
    const number = this.numberOf(block);
    const start = this.#starts[number];
    const text = this.blocks[number]?.text;
    if (start === undefined || text === undefined || offset < 0 || offset > text.length) return null;
    return start + offset;
  }

  /** Null when the offset is outside of the text. The offset of a line end is the end of the block before it. */
  positionAt(offset: number): Position | null {
    const number = this.#numberAt(offset);
    const block = this.blocks[number];
    return block === undefined ? null : { block: block.id, offset: offset - (this.#starts[number] ?? 0) };
  }

  #numberAt(offset: number): number {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.length) return -1;
    let low = 0;
    let high = Math.max(0, this.blocks.length - 1);
    while (low < high) {
      const between = (low + high + 1) >> 1;
      if ((this.#starts[between] ?? 0) <= offset) low = between;
      else high = between - 1;
    }
    return low;
  }

  /** Null when an end is not in this text or the ends are in the wrong order. */
  rangeOf(span: Span): TextRange | null {
    const start = this.offsetOf(span.start);
    const end = this.offsetOf(span.end);
    return start === null || end === null || start > end ? null : { start, end };
  }

  /** Null when the range is not in this text. */
  spanOf({ start, end }: TextRange): Span | null {
    const first = this.positionAt(start);
    const last = this.positionAt(end);
    return first === null || last === null || start > end ? null : { start: first, end: last };
  }

  /** The words of a range, without joining the whole text when only a few blocks are in it. */
  slice({ start, end }: TextRange): string {
    const from = Math.max(0, start);
    const to = Math.min(this.length, end);
    if (from >= to) return '';
    const first = this.#numberAt(from);
    const last = this.#numberAt(to);
    const parts = this.blocks.slice(first, last + 1).map(({ text }) => text);
    const skipped = from - (this.#starts[first] ?? 0);
    return parts.join('\n').slice(skipped, skipped + to - from);
  }

  /**
   * The range as an analyst means it: ends snapped outward to graphemes, white space at the ends left out. Null when nothing is
   * left or the range is not in this text.
   */
  trimmed(range: TextRange): TextRange | null {
    const span = this.spanOf(range);
    const snapped = span && this.rangeOf(this.snapped(span));
    if (snapped === null) return null;
    const words = this.slice(snapped);
    const from = snapped.start + (words.length - words.trimStart().length);
    const to = snapped.start + words.trimEnd().length;
    return from < to ? { start: from, end: to } : null;
  }

  /**
   * The span with ends moved off block borders: it starts where its first words stand and ends where its last do. Null when it
   * holds nothing but borders, or is not in this text.
   */
  tightened(span: Span): Span | null {
    if (this.rangeOf(span) === null) return null;
    let first = this.numberOf(span.start.block);
    let last = this.numberOf(span.end.block);
    let from = span.start.offset;
    let to = span.end.offset;
    while (first < last && from === this.blocks[first]?.text.length) {
      first += 1;
      from = 0;
    }
    while (first < last && to === 0) {
      last -= 1;
      to = this.blocks[last]?.text.length ?? 0;
    }
    const start = this.blocks[first];
    const end = this.blocks[last];
    if (start === undefined || end === undefined || (first === last && from >= to)) return null;
    return { start: { block: start.id, offset: from }, end: { block: end.id, offset: to } };
  }

  /** The span with ends moved outward to the nearest grapheme borders. */
  snapped({ start, end }: Span): Span {
    return {
      start: { block: start.block, offset: graphemeFloor(this.#blockText(start), start.offset) },
      end: { block: end.block, offset: graphemeCeil(this.#blockText(end), end.offset) },
    };
  }

  #blockText({ block }: Position): string {
    return this.blocks[this.numberOf(block)]?.text ?? '';
  }
}

function startsOf(blocks: readonly TextBlock[]): Int32Array {
  return counted(new Int32Array(blocks.length + 1), blocks, 0, blocks.length);
}

/** The starts of a list that is mostly the same as one before it: only what is not the same at either end is counted. */
function startsAfter(
  before: Int32Array,
  blocksBefore: readonly TextBlock[],
  blocks: readonly TextBlock[],
): Int32Array {
  const shorter = Math.min(blocksBefore.length, blocks.length);
  let head = 0;
  while (head < shorter && blocksBefore[head] === blocks[head]) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    blocksBefore[blocksBefore.length - 1 - tail] === blocks[blocks.length - 1 - tail]
  )
    tail += 1;
  const starts = new Int32Array(blocks.length + 1);
  starts.set(before.subarray(0, head + 1));
  counted(starts, blocks, head, blocks.length - tail);
  const from = blocks.length - tail;
  const shiftedFrom = blocksBefore.length - tail;
  const shift = (starts[from] ?? 0) - (before[shiftedFrom] ?? 0);
  for (let step = 1; step <= tail; step += 1) starts[from + step] = (before[shiftedFrom + step] ?? 0) + shift;
  return starts;
}

/** Counts the blocks `[from, to)` into starts, whose entry `from` is there. */
function counted(starts: Int32Array, blocks: readonly TextBlock[], from: number, to: number): Int32Array {
  let next = starts[from] ?? 0;
  for (let index = from; index < to; index += 1) {
    next += (blocks[index]?.text.length ?? 0) + 1;
    starts[index + 1] = next;
  }
  return starts;
}

const known = new WeakMap<readonly TextBlock[], DocumentText>();
/** The text made last of a list with this first or last block: an edit leaves at least one of them as it is. */
const latest = new WeakMap<TextBlock, DocumentText>();
/** Blocks from which on a text is worth remembering for the next. */
const LONG = 64;

/** The text of a list of blocks; the same list gives the same object, and a list after an edit is counted where it differs. */
export function documentText(blocks: readonly TextBlock[]): DocumentText {
  let text = known.get(blocks);
  if (text === undefined) {
    const first = blocks[0];
    const last = blocks.at(-1);
    text = new DocumentText(blocks, (first && latest.get(first)) ?? (last && latest.get(last)));
    known.set(blocks, text);
    if (blocks.length >= LONG) for (const end of [first, last]) if (end !== undefined) latest.set(end, text);
  }
  return text;
}

/** The words of a span, block borders as `\n`; null when an end is not in these blocks or the ends are in the wrong order. */
export function spanText(blocks: readonly TextBlock[], span: Span): string | null {
  const text = documentText(blocks);
  const range = text.rangeOf(span);
  return range && text.slice(range);
}
