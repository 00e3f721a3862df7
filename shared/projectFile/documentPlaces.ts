import type { Position } from '../text/position';

/**
 * The places of one document while its records are written or read: its blocks' texts joined by `\n`, and the way between offsets into that,
 * UTF-16 units, and positions in blocks. Unlike `DocumentText` it holds the text as one string, of which a word costs no copy.
 */
export class DocumentPlaces {
  readonly text: string;
  readonly #ids: readonly string[];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #numbers: ReadonlyMap<string, number> | undefined;

  /** @param lengths of the blocks' texts, which with a line end between each two make up `text` */
  constructor(text: string, ids: readonly string[], lengths: readonly number[]) {
    this.text = text;
    this.#ids = ids;
    let next = 0;
    for (const length of lengths) {
      this.#starts.push(next);
      this.#ends.push(next + length);
      next += length + 1;
    }
  }

  /** The text of the block with this number, from 0. */
  blockText(number: number): string {
    return this.text.slice(this.#starts[number] ?? 0, this.#ends[number] ?? 0);
  }

  /** Null when the block is not of this document or the offset is outside of it. */
  offsetOf({ block, offset }: Position): number | null {
    this.#numbers ??= new Map(this.#ids.map((id, number) => [id, number]));
    const number = this.#numbers.get(block) ?? -1;
    const place = (this.#starts[number] ?? 0) + offset;
    return offset >= 0 && place <= (this.#ends[number] ?? -1) ? place : null;
  }

  /** @throws RangeError when the offset is outside of the text */
  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const between = (low + high + 1) >> 1;
      if ((this.#starts[between] ?? 0) <= offset) low = between;
      else high = between - 1;
    }
    const block = this.#ids[low];
    if (block === undefined || !(offset >= 0 && offset <= (this.#ends[low] ?? -1)))
      throw new RangeError(`${offset} is outside of the text`);
    return { block, offset: offset - (this.#starts[low] ?? 0) };
  }
}
