import { Reanchoring } from '../../anchoring/reanchoring';
import { type PageQuad, quadsOf } from '../../importing/pdf/pagePositions';
import { DocumentText } from '../../text/documentText';
import type { TextRange } from '../../text/position';
import type { OriginalText } from './originalText';

/** A stretch of a document: block, counted from 0, and UTF-16 offset into its text. */
export interface BlockSpan {
  readonly start: BlockPlace;
  readonly end: BlockPlace;
}
export interface BlockPlace {
  readonly block: number;
  readonly offset: number;
}

/**
 * Where passages of a document stand on the pages of the PDF that it was imported from. Its text may have been edited since, or read in
 * another way: a passage is then looked for as in a new version of the text, and one that is not there for certain has no place.
 */
export class PlacesInOriginal {
  readonly #text: DocumentText;
  readonly #original: DocumentText;
  readonly #pages: OriginalText['positions'];
  #reanchoring: Reanchoring | null = null;

  /** @param blocks texts of the document as it is now */
  constructor(blocks: readonly string[], original: OriginalText) {
    this.#text = joined(blocks);
    this.#original = joined(original.blocks);
    this.#pages = original.positions;
  }

  /** A rectangle for each line of the original that the passage touches, in the order of its text; none when it has no place there. */
  quadsOf(span: BlockSpan): PageQuad[] {
    const range = this.#placed(span);
    if (range === null) return [];
    const place = this.#original.spanOf(range);
    if (place === null) return [];
    const first = this.#original.numberOf(place.start.block);
    const last = this.#original.numberOf(place.end.block);
    const quads: PageQuad[] = [];
    for (let block = first; block <= last; block += 1) {
      const start = block === first ? place.start.offset : 0;
      const end = block === last ? place.end.offset : Number.POSITIVE_INFINITY;
      quads.push(...quadsOf(this.#pages.blocks[block] ?? [], { start, end }));
    }
    return quads;
  }

  /** The range of the original that has the words of a passage. */
  #placed({ start, end }: BlockSpan): TextRange | null {
    const range = this.#text.rangeOf({ start: position(start), end: position(end) });
    const words = range && this.#text.trimmed(range);
    if (words === null) return null;
    if (this.#text.text === this.#original.text) return words;
    this.#reanchoring ??= new Reanchoring(this.#text.text, this.#original.text);
    const found = this.#reanchoring.place(words);
    return found.kind === 'uncertain' || found.kind === 'lost' ? null : found.range;
  }
}

const position = ({ block, offset }: BlockPlace) => ({ block: `${block}`, offset });

const joined = (blocks: readonly string[]) =>
  new DocumentText(blocks.map((text, block) => ({ id: `${block}`, text })));
