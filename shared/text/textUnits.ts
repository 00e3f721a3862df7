import type { BlockKind } from './block';
import { type DocumentText, documentText } from './documentText';
import type { TextRange } from './position';
import { sentenceAt, sentencesNear } from './sentences';
import { wholeWords, wordAt } from './words';

/** What a selection grows to, from small to large; where a turn lies within a paragraph it comes first. */
export type TextUnit = 'word' | 'sentence' | 'speech' | 'turn' | 'paragraph' | 'section' | 'document';

interface StructuredBlock {
  readonly id: string;
  readonly text: string;
  readonly kind: BlockKind;
  readonly level?: number | undefined;
}

interface UnitRange {
  readonly unit: TextUnit;
  /** Document-wide, UTF-16 units, without white space at its ends. */
  readonly range: TextRange;
}

/**
 * The parts of one document that an analyst means: words, sentences, paragraphs, what one person says, sections under a heading.
 * Offsets are document-wide, UTF-16 units.
 */
export class TextUnits {
  readonly text: DocumentText;
  readonly #blocks: readonly StructuredBlock[];
  /** The speech of each turn, pieces in text order. */
  readonly #turns: readonly (readonly TextRange[])[];

  constructor(blocks: readonly StructuredBlock[], turns: readonly (readonly TextRange[])[]) {
    this.#blocks = blocks;
    this.#turns = turns.filter((speech) => speech.length > 0);
    this.text = documentText(blocks);
  }

  /** The smallest unit that holds the range and more; null when the range is the whole document. A caret is a range of no length. */
  larger(range: TextRange): UnitRange | null {
    const holding = [
      { unit: 'word' as const, range: this.#words(range) },
      { unit: 'sentence' as const, range: this.#sentences(range) },
      ...this.#speechAround(range),
      { unit: 'paragraph' as const, range: this.#paragraphs(range) },
      { unit: 'document' as const, range: { start: 0, end: this.text.length } },
      ...this.#sectionsAround(range),
    ];
    // Of two that are the same words the one listed first gives its name.
    return smallest(this.#trimmed(holding).filter((each) => isInside(range, each.range)));
  }

  /** The largest unit that lies at the start of the range and is less than it; null within a word. */
  smaller(range: TextRange): UnitRange | null {
    const caret = { start: range.start, end: range.start };
    const first = [
      { unit: 'word' as const, range: this.#words(caret) },
      { unit: 'sentence' as const, range: this.#sentences(caret) },
      ...this.#speechAround(caret),
      { unit: 'paragraph' as const, range: this.#paragraphs(caret) },
      ...this.#sectionsAround(caret),
    ];
    return largest(this.#trimmed(first).filter((each) => isInside(each.range, range)));
  }

  /**
   * All that one person says around an offset without another speaking between; just the piece of speech where another does. Null
   * where nobody speaks.
   */
  turnAt(offset: number): TextRange | null {
    const around = this.#speechAround({ start: offset, end: offset });
    return largest(around)?.range ?? null;
  }

  /** The paragraph that an offset is in. */
  paragraphAt(offset: number): TextRange {
    return this.#paragraphs({ start: offset, end: offset });
  }

  /** The sentence that begins at the first place before (-1) or after (1) an offset, or ends there; null at the end of the text. */
  nextSentence(offset: number, step: 1 | -1, side: 'start' | 'end'): number | null {
    const here = this.#blockAt(offset);
    for (let number = here; number >= 0 && number < this.#blocks.length; number += step) {
      const base = this.#startOf(number);
      const text = this.#blocks[number]?.text ?? '';
      const local = number === here ? offset - base : step === 1 ? 0 : text.length;
      const places = sentencesNear(text, { start: local, end: local }).map((range) => range[side]);
      const isBeyond = (place: number) => number !== here || (step === 1 ? place > local : place < local);
      const found = step === 1 ? places.find(isBeyond) : places.findLast(isBeyond);
      if (found !== undefined) return base + found;
    }
    return null;
  }

  /** Where the next paragraph before (-1) or after (1) an offset begins or ends; null when there is none. Empty ones are passed over. */
  nextParagraph(offset: number, step: 1 | -1, side: 'start' | 'end'): number | null {
    let number = this.#blockAt(offset);
    for (; number >= 0 && number < this.#blocks.length; number += step) {
      const length = this.#blocks[number]?.text.length ?? 0;
      const place = this.#startOf(number) + (side === 'end' ? length : 0);
      if (length > 0 && (step === 1 ? place > offset : place < offset)) return place;
    }
    return null;
  }

  /** Where the next turn before (-1) or after (1) an offset begins or ends; null when there is none. */
  nextTurn(offset: number, step: 1 | -1, side: 'start' | 'end'): number | null {
    const places = this.#turns.map((speech) => hull(speech)[side]).sort((a, b) => a - b);
    const found =
      step === 1 ? places.find((place) => place > offset) : places.findLast((place) => place < offset);
    return found ?? null;
  }

  /** A sentence belongs to what one person says: it ends where the speech does. */
  #sentences({ start, end }: TextRange): TextRange {
    const first = this.#inBlock(start, (text, offset) => sentenceAt(text, offset));
    const last = start === end ? first : this.#inBlock(end, lastSentence);
    const whole = { start: Math.min(start, first.start), end: Math.max(end, last.end) };
    const speech = this.#turns.flat().find((piece) => piece.start <= start && end <= piece.end);
    if (speech === undefined) return whole;
    return { start: Math.max(whole.start, speech.start), end: Math.min(whole.end, speech.end) };
  }

  #words({ start, end }: TextRange): TextRange {
    if (start === end) return this.#inBlock(start, wordAt);
    const first = this.#inBlock(start, (text, offset) =>
      wholeWords(text, { start: offset, end: Math.min(text.length, offset + end - start) }),
    );
    const last = this.#inBlock(end, (text, offset) =>
      wholeWords(text, { start: Math.max(0, offset + start - end), end: offset }),
    );
    return { start: Math.min(start, first.start), end: Math.max(end, last.end) };
  }

  #paragraphs({ start, end }: TextRange): TextRange {
    const last = this.#blockAt(end);
    return {
      start: this.#startOf(this.#blockAt(start)),
      end: this.#startOf(last) + (this.#blocks[last]?.text.length ?? 0),
    };
  }

  #speechAround({ start, end }: TextRange): UnitRange[] {
    return this.#turns.flatMap((speech) => {
      const whole = hull(speech);
      if (start < whole.start || whole.end < end) return [];
      const piece = speech.find((each) => each.start <= start && end <= each.end);
      const isBroken = this.#turns.some(
        (other) => other !== speech && other.some((each) => each.start < whole.end && whole.start < each.end),
      );
      return [
        ...(isBroken ? [] : [{ unit: 'turn' as const, range: whole }]),
        ...(piece === undefined ? [] : [{ unit: 'speech' as const, range: piece }]),
      ];
    });
  }

  /** Every section that begins at or before the range, innermost first. */
  #sectionsAround({ start }: TextRange): UnitRange[] {
    const sections: UnitRange[] = [];
    let above = Number.POSITIVE_INFINITY;
    for (let number = this.#blockAt(start); number >= 0; number -= 1) {
      const level = this.#headingLevel(number);
      if (level === null || level >= above) continue;
      above = level;
      sections.push({
        unit: 'section',
        range: { start: this.#startOf(number), end: this.#endOfSection(number, level) },
      });
      if (level === 1) break;
    }
    return sections;
  }

  #endOfSection(heading: number, level: number): number {
    let last = heading;
    for (let next = heading + 1; next < this.#blocks.length; next += 1) {
      const other = this.#headingLevel(next);
      if (other !== null && other <= level) break;
      last = next;
    }
    return this.#startOf(last) + (this.#blocks[last]?.text.length ?? 0);
  }

  #headingLevel(number: number): number | null {
    const block = this.#blocks[number];
    return block?.kind === 'heading' ? (block.level ?? 1) : null;
  }

  #inBlock(offset: number, find: (text: string, offset: number) => TextRange | null): TextRange {
    const number = this.#blockAt(offset);
    const base = this.#startOf(number);
    const found = find(this.#blocks[number]?.text ?? '', offset - base);
    return found === null
      ? { start: offset, end: offset }
      : { start: base + found.start, end: base + found.end };
  }

  #blockAt(offset: number): number {
    const block = this.text.positionAt(offset)?.block;
    return block === undefined ? -1 : this.text.numberOf(block);
  }

  #startOf(number: number): number {
    const block = this.#blocks[number];
    return block === undefined ? 0 : (this.text.offsetOf({ block: block.id, offset: 0 }) ?? 0);
  }

  #trimmed(units: readonly UnitRange[]): UnitRange[] {
    return units.flatMap(({ unit, range }) => {
      const trimmed = this.text.trimmed(range);
      return trimmed === null ? [] : [{ unit, range: trimmed }];
    });
  }
}

const lastSentence = (text: string, offset: number): TextRange | null =>
  sentencesNear(text, { start: offset, end: offset }).find(({ end }) => offset <= end) ?? null;

const hull = (speech: readonly TextRange[]): TextRange => ({
  start: speech[0]?.start ?? 0,
  end: speech.at(-1)?.end ?? 0,
});

const lengthOf = ({ start, end }: TextRange): number => end - start;

const isInside = (inner: TextRange, outer: TextRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && lengthOf(outer) > lengthOf(inner);

const smallest = (units: readonly UnitRange[]): UnitRange | null =>
  units.reduce<UnitRange | null>(
    (best, each) => (best === null || lengthOf(each.range) < lengthOf(best.range) ? each : best),
    null,
  );

const largest = (units: readonly UnitRange[]): UnitRange | null =>
  units.reduce<UnitRange | null>(
    (best, each) => (best === null || lengthOf(each.range) > lengthOf(best.range) ? each : best),
    null,
  );
