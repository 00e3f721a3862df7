import { type Line, textOfLine } from './lines';
import { followsBelow, type Measures } from './pageColumns';

/** Of the places where one paragraph follows another: how many may lie in the middle of a sentence. */
const mostCut = 0.2;
/** Fewer are no sign. */
const leastCut = 3;

/** Whether what the file marks as paragraphs is that, and not its lines, as programs for text recognition and others mark them. */
export function marksParagraphs(pages: readonly (readonly Line[])[], { leadingOf }: Measures): boolean {
  let places = 0;
  let cut = 0;
  for (const lines of pages) {
    const edges = [
      lines.reduce((edge, { left }) => Math.min(edge, left), Number.POSITIVE_INFINITY),
      lines.reduce((edge, { right }) => Math.max(edge, right), 0),
    ] as const;
    for (const [index, next] of lines.entries()) {
      const last = lines[index - 1];
      if (!last || !isParagraph(last) || !isParagraph(next) || last.part === next.part) continue;
      places++;
      const isNear = followsBelow(last, next) && last.v - next.v < 1.2 * leadingOf(next.size) + 0.5;
      if (isNear && isFull(last, edges) && goesOn(textOfLine(last), textOfLine(next))) cut++;
    }
  }
  return cut < leastCut || cut < mostCut * places;
}

export function withoutPart({ part: _, cell: __, ...line }: Line): Line {
  return line;
}

/** Whether a line ends near the edge of the text. */
const isFull = ({ left, right, size, rtl }: Line, [from, to]: readonly [number, number]) =>
  rtl ? left < from + 4 * size : right > to - 4 * size;
const isParagraph = ({ part }: Line) => part?.kind === 'paragraph';
const goesOn = (last: string, next: string) =>
  !/[.!?:;…。！？][»”"’')\]]?$/.test(last) && /^[\p{Ll}\p{Lo}]/u.test(next);
