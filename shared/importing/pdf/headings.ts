import { type Line, lettersOf, textOfLine } from './lines';
import { markerOf } from './listMarkers';
import type { Measures } from './pageColumns';
import { isBold, isLeader, type Paragraph } from './paragraphs';

/** A heading is so much larger than the text. */
const larger = 1.12;
const longest = { large: 250, bold: 120 };
/** Levels that are told apart. */
const levels = 3;

/**
 * The level of each paragraph that is a heading: as the file marks them; where it marks none, larger letters than the text, or a short
 * bold line of its own, by rank of size.
 */
export function headingLevels(paragraphs: readonly Paragraph[], measures: Measures): Map<Paragraph, number> {
  const marked = new Map(paragraphs.flatMap((paragraph) => markedLevel(paragraph)));
  return marked.size > 0 ? marked : levelsBySize(paragraphs, measures);
}

function markedLevel(paragraph: Paragraph): [Paragraph, number][] {
  const [first] = paragraph.lines;
  if (first?.part?.kind !== 'heading' || textOf(paragraph.lines).length > longest.large) return [];
  return [[paragraph, first.part.level]];
}

function levelsBySize(paragraphs: readonly Paragraph[], measures: Measures): Map<Paragraph, number> {
  const mostlyBold = shareOfBold(paragraphs) > 0.4;
  const classes = new Map<Paragraph, number>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const marked = paragraph.lines[0]?.part?.kind ?? 'paragraph';
    if (marked !== 'paragraph' || paragraph.lines.some(isLeader)) continue;
    if (isLarge(paragraph, measures)) classes.set(paragraph, sizeClass(paragraph));
    else if (!mostlyBold && isBoldHeading(paragraph, paragraphs[index + 1], measures)) {
      // Behind any that is larger.
      classes.set(paragraph, Math.min(sizeClass(paragraph), larger * measures.bodySize - 0.01));
    }
  }
  const ranks = [...new Set(classes.values())].sort((a, b) => b - a);
  return new Map(
    [...classes].map(([paragraph, size]) => [paragraph, Math.min(ranks.indexOf(size) + 1, levels)]),
  );
}

const sizeClass = ({ lines }: Paragraph) => Math.round((lines[0]?.size ?? 0) * 2) / 2;
const textOf = (lines: readonly Line[]) => lines.map(textOfLine).join(' ');

function isLarge({ lines }: Paragraph, { bodySize }: Measures): boolean {
  const text = textOf(lines);
  return (
    lines.every(({ size }) => size >= larger * bodySize) &&
    text.length <= longest.large &&
    /\p{L}/u.test(text)
  );
}

function isBoldHeading({ lines }: Paragraph, next: Paragraph | undefined, { bodySize }: Measures): boolean {
  const text = textOf(lines);
  return (
    lines.length <= 2 &&
    lines.every((line) => isBold(line) && line.size >= 0.95 * bodySize && line.segments.length === 1) &&
    text.length <= longest.bold &&
    /\p{L}/u.test(text) &&
    // `Anna Beck:` names a speaker, and a sentence is emphasised.
    !/[.:;,…。：]$/.test(text) &&
    !isBullet(text) &&
    next !== undefined &&
    !next.lines.every(isBold)
  );
}

const isBullet = (text: string) => markerOf(text)?.place === null;

function shareOfBold(paragraphs: readonly Paragraph[]): number {
  let bold = 0;
  let all = 0;
  for (const { lines } of paragraphs) {
    for (const line of lines) {
      const letters = lettersOf(line);
      all += letters;
      if (isBold(line)) bold += letters;
    }
  }
  return all === 0 ? 0 : bold / all;
}
