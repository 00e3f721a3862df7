import type { Mark } from '../text/block';
import type { TextWithMarks } from './markedText';

/** The pieces of a text between its empty lines, each with its share of the marks. The text begins and ends with a word. */
export function splitAtBlankLines({ text, marks }: TextWithMarks): TextWithMarks[] {
  const pieces: { from: number; to: number; marks: Mark[] }[] = [];
  let from = 0;
  for (const gap of text.matchAll(/\n\s*\n\s*/g)) {
    pieces.push({ from, to: from + text.slice(from, gap.index).trimEnd().length, marks: [] });
    from = gap.index + gap[0].length;
  }
  pieces.push({ from, to: text.length, marks: [] });
  let first = 0;
  for (const mark of marks) {
    while ((pieces[first]?.to ?? text.length) <= mark.start && first < pieces.length - 1) first++;
    for (let at = first; at < pieces.length; at++) {
      const piece = pieces[at];
      if (!piece || piece.from >= mark.end) break;
      const start = Math.max(mark.start, piece.from) - piece.from;
      const end = Math.min(mark.end, piece.to) - piece.from;
      if (start < end) piece.marks.push({ ...mark, start, end });
    }
  }
  return pieces.map((piece) => ({ text: text.slice(piece.from, piece.to), marks: piece.marks }));
}
