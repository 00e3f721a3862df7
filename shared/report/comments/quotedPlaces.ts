import type { TextRange } from '../../text/position';

/** Where words of a page stand in a text. */
export interface QuotedPlace {
  readonly range: TextRange;
  /** They stand there and nowhere else, or what is around them tells the place from all others. */
  readonly isSure: boolean;
}

/** UTF-16 units without white space on either side of the words that are compared. */
const around = 200;
/** As many units have to be the same, words and surroundings together, for a place to be sure. */
const enough = 24;
/** How many more units than at the next best place. */
const clearly = 8;
/** Places of the same words that are looked at; words that stand more often tell nothing. */
const most = 200;

/**
 * Finds words of one text in another by their letters and those around, whatever white space is between. For pages that repeat what stands
 * in a document, as excerpts in a report do: unlike a new version of the text, they say nothing of where it was.
 */
export class QuotedPlaces {
  readonly #letters: string;
  readonly #offsets: Int32Array;

  constructor(text: string) {
    [this.#letters, this.#offsets] = lettersOf(text);
  }

  /** The best place; null: the words are not there, or nearly everywhere. */
  find(page: string, range: TextRange): QuotedPlace | null {
    const [words] = lettersOf(page.slice(range.start, range.end));
    if (words === '') return null;
    // White space is left out: twice as much is enough of the page.
    const [before] = lettersOf(page.slice(Math.max(0, range.start - around * 2), range.start));
    const [after] = lettersOf(page.slice(range.end, range.end + around * 2));
    let best = { at: -1, same: -1 };
    let second = -1;
    let count = 0;
    for (let at = this.#letters.indexOf(words); at >= 0; at = this.#letters.indexOf(words, at + 1)) {
      count += 1;
      if (count > most) return null;
      const same = this.#sameBefore(at, before) + this.#sameAfter(at + words.length, after);
      if (same > best.same) {
        second = best.same;
        best = { at, same };
      } else second = Math.max(second, same);
    }
    if (best.at < 0) return null;
    const start = this.#offsets[best.at] ?? 0;
    const end = (this.#offsets[best.at + words.length - 1] ?? start) + 1;
    const isTold = count === 1 || best.same >= second + clearly;
    return { range: { start, end }, isSure: isTold && words.length + best.same >= enough };
  }

  #sameBefore(at: number, before: string): number {
    let same = 0;
    while (
      same < before.length &&
      same < around &&
      this.#letters[at - 1 - same] === before[before.length - 1 - same]
    )
      same += 1;
    return same;
  }

  #sameAfter(at: number, after: string): number {
    let same = 0;
    while (same < after.length && same < around && this.#letters[at + same] === after[same]) same += 1;
    return same;
  }
}

/** A text without white space, and the offset of each of its units. */
function lettersOf(text: string): [letters: string, offsets: Int32Array] {
  const offsets = new Int32Array(text.length);
  const parts: string[] = [];
  let count = 0;
  for (const { 0: part, index } of text.matchAll(/\S+/g)) {
    parts.push(part);
    for (let at = 0; at < part.length; at += 1) offsets[count + at] = index + at;
    count += part.length;
  }
  return [parts.join(''), offsets.subarray(0, count)];
}
