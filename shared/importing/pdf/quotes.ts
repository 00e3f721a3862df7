import { type Line, lettersOf } from './lines';
import type { Paragraph } from './paragraphs';

/** In sizes of letters: how much further in than the text around it a quotation stands, on the side where lines begin. */
const inset = 1;
/** Of the letters of a text: more are no quotations but what is said, beside the names of who says it. */
const mostShare = 0.25;

/**
 * The paragraphs that are quotations: as the file marks them, or all of their lines further in than the paragraphs before and behind
 * them, at both edges.
 */
export function quotesIn(
  paragraphs: readonly Paragraph[],
  skip: (paragraph: Paragraph) => boolean,
): Set<Paragraph> {
  const marked = paragraphs.filter(({ lines }) => lines[0]?.part?.kind === 'quote');
  const plain = paragraphs.filter((paragraph) => !skip(paragraph));
  const found = plain.filter((paragraph, at) => {
    const before = plain[at - 1];
    const after = plain[at + 1];
    return before !== undefined && isInset(paragraph, before) && (!after || isInset(paragraph, after, true));
  });
  const letters = (some: readonly Paragraph[]) =>
    some.reduce((sum, { lines }) => sum + lines.reduce((cells, line) => cells + lettersOf(line), 0), 0);
  return new Set([...marked, ...(letters(found) < mostShare * letters(paragraphs) ? found : [])]);
}

/** Whether a paragraph of several lines stands within another one of its page; beside one on another page says nothing. */
function isInset({ lines }: Paragraph, other: Paragraph, unlessElsewhere = false): boolean {
  const [first] = lines;
  const around = other.lines.filter(({ page, region }) => page === first?.page && region === first.region);
  if (
    !first ||
    lines.length < 2 ||
    lines.some((line) => line.page !== first.page || line.region !== first.region)
  )
    return false;
  if (around.length === 0) return unlessElsewhere;
  const [left, right] = edgesOf(lines);
  const [outerLeft, outerRight] = edgesOf(around);
  const least = inset * first.size;
  const [begin, end] = first.rtl
    ? [outerRight - right, left - outerLeft]
    : [left - outerLeft, outerRight - right];
  // Where the text around ends is known from lines that are full.
  return begin > least && (around.length === 1 || end > 0.5 * least);
}

const edgesOf = (lines: readonly Line[]) =>
  [Math.min(...lines.map(({ left }) => left)), Math.max(...lines.map(({ right }) => right))] as const;
