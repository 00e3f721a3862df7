import type { BlockContent } from '../text/block';
import { addBlock } from './addBlock';
import { withoutDesign } from './htmlEmphasis';
import { MarkedText, type TextStyle, type TextWithMarks } from './markedText';
import { tableRow } from './tableRow';

export type Frame = Pick<BlockContent, 'kind' | 'level' | 'ordered'>;

export const plainParagraph: Frame = { kind: 'paragraph' };

const noCell: TextWithMarks = { text: '', marks: [] };

type Sink = (block: BlockContent) => void;

/**
 * Puts blocks together while a reader goes through a file of a word processor from its start to its end. Notes are
 * numbered in order and stand at the end; what stands beside a paragraph (a text box) follows it; a table inside a
 * cell becomes words of that cell. However deep a file nests these, each word is handled a fixed number of times.
 */
export class BlockFlow {
  readonly #blocks: BlockContent[] = [];
  readonly #notes: BlockContent[] = [];
  #noteCount = 0;
  #inNote = false;
  #inAside = false;
  #text = new MarkedText();
  /** The label of a note brings its own space. */
  #afterLabel = false;
  #sink: Sink = (block) => addBlock(this.#blocks, block);
  /** What stands beside the open paragraph. */
  #beside: BlockContent[] = [];
  #row: TextWithMarks[] | null = null;
  #cell: MarkedText | null = null;
  /** Beside a paragraph of a cell: tables there are words of that cell. */
  #isFlat = false;

  append(raw: string, style?: TextStyle): void {
    const text = this.#afterLabel ? raw.trimStart() : raw;
    this.#text.append(text, style);
    if (text !== '') this.#afterLabel = false;
  }

  /** Ends the open paragraph; one without words leaves no block. */
  end(frame: Frame = plainParagraph): void {
    const { text, marks } = this.#text.finish();
    this.#text = new MarkedText();
    this.#afterLabel = false;
    if (text !== '') this.#add({ ...frame, text, marks: emphasisIn(frame, text, marks) });
    const beside = this.#beside;
    this.#beside = [];
    for (const block of beside) this.#add(block);
  }

  /** Puts `[1]` where the text is; what follows is the note until the function given back is called. */
  startNote(style?: TextStyle): () => void {
    if (this.#inNote) return this.startAside();
    const label = `[${++this.#noteCount}]`;
    this.append(label, style);
    const resume = this.#pause();
    this.#inNote = true;
    this.#row = null;
    this.#cell = null;
    this.#inAside = false;
    this.#isFlat = false;
    this.#sink = (block) => addBlock(this.#notes, block);
    this.append(`${label} `);
    this.#afterLabel = true;
    return resume;
  }

  /** What follows stands beside the open paragraph, as text boxes do, until the function given back is called. */
  startAside(): () => void {
    const beside = this.#beside;
    const resume = this.#pause();
    if (this.#cell !== null) this.#isFlat = true;
    else this.#row = null;
    if (this.#cell === null && !this.#inAside) {
      this.#inAside = true;
      this.#sink = (block) => addBlock(beside, block);
    }
    return resume;
  }

  get inCell(): boolean {
    return this.#cell !== null;
  }

  get inRow(): boolean {
    return this.#row !== null && !this.#isFlat;
  }

  startCell(): void {
    this.end();
    if (this.#isFlat) return;
    this.#row ??= [];
    this.#cell = new MarkedText();
  }

  /** An end without a start is an empty cell. */
  endCell(): TextWithMarks {
    this.end();
    if (this.#isFlat) return noCell;
    const cell = (this.#cell ?? new MarkedText()).whole();
    this.#row ??= [];
    this.#row.push(cell);
    this.#cell = null;
    return cell;
  }

  /** The row as it was added, for repeating it; null when it has no words. */
  endRow(): BlockContent | null {
    if (this.#isFlat) {
      this.end();
      return null;
    }
    if (this.#cell !== null) this.endCell();
    const block = tableRow(this.#row ?? []);
    this.#row = null;
    if (block !== null) this.#sink(block);
    return block;
  }

  /** Adds a block that was there before: a repeated row. */
  repeat(block: BlockContent): void {
    this.#sink(block);
  }

  /** Repeats the last cell of the open row. */
  repeatCell(): void {
    const last = this.#row?.at(-1);
    if (last !== undefined) this.#row?.push(last);
  }

  /** Everything, the notes at the end. */
  finish(): BlockContent[] {
    if (this.#row !== null) this.endRow();
    this.end();
    return [...this.#blocks, ...this.#notes];
  }

  #add(block: BlockContent): void {
    if (this.#cell === null) this.#sink(block);
    else this.#cell.appendAll(block, this.#cell.text === '' ? '' : '\n');
  }

  #pause(): () => void {
    const paused = {
      text: this.#text,
      sink: this.#sink,
      beside: this.#beside,
      row: this.#row,
      cell: this.#cell,
      inNote: this.#inNote,
      inAside: this.#inAside,
      isFlat: this.#isFlat,
    };
    this.#text = new MarkedText();
    this.#beside = [];
    return () => {
      if (this.#row !== null && this.#row !== paused.row) this.endRow();
      this.end();
      this.#text = paused.text;
      this.#sink = paused.sink;
      this.#beside = paused.beside;
      this.#row = paused.row;
      this.#cell = paused.cell;
      this.#inNote = paused.inNote;
      this.#inAside = paused.inAside;
      this.#isFlat = paused.isFlat;
    };
  }
}

function emphasisIn({ kind }: Frame, text: string, marks: TextWithMarks['marks']): TextWithMarks['marks'] {
  return kind === 'heading' || kind === 'quote' ? withoutDesign(text, marks) : marks;
}
