import type { BlockRecord, TurnRecord } from '../project/records';
import type { DocumentText } from '../text/documentText';
import type { TextRange } from '../text/position';

/** Tells the numbers, from 1, of the turns whose speech a range touches. */
export function turnNumbers(
  turns: readonly TurnRecord[],
  text: DocumentText,
): (range: TextRange) => number[] {
  const speech = turns
    .flatMap((turn, index) =>
      turn.speech.flatMap((span) => {
        const range = text.rangeOf(span);
        return range === null ? [] : [{ ...range, number: index + 1 }];
      }),
    )
    .sort((a, b) => a.start - b.start);
  const starts = speech.map(({ start }) => start);
  return ({ start, end }) => {
    const touched: number[] = [];
    // Turns do not overlap one another: only the last that begins before the passage can reach into it.
    for (let place = Math.max(0, lastAtOrBefore(starts, start)); place < speech.length; place += 1) {
      const piece = speech[place];
      if (piece === undefined || piece.start >= end) break;
      if (piece.end > start) touched.push(piece.number);
    }
    return touched;
  };
}

/** Index of the last of the rising numbers that is not above the limit; -1: none. */
function lastAtOrBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** `7`, or `7–9` over several; empty when there is none. */
export function fromTo(numbers: readonly number[]): string {
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? `${first}` : `${first}–${last}`;
}

/** Paragraph number of each block within its document; headings and blank blocks have none. */
export function paragraphNumbers(blocks: readonly BlockRecord[]): (number | null)[] {
  let number = 0;
  return blocks.map(({ kind, text }) => {
    if (kind === 'heading' || text.trim() === '') return null;
    number += 1;
    return number;
  });
}
