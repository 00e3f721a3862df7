import { type Line, textOfLine } from './lines';
import { type Marker, markerOf } from './listMarkers';
import type { Paragraph } from './paragraphs';

export interface ListItem {
  /** Depth from 0. */
  readonly level: number;
  readonly ordered: boolean;
  /** UTF-16 units at the start that are the marker. */
  readonly marker: number;
}

interface Candidate {
  readonly paragraph: Paragraph;
  readonly marker: Marker;
  /** Where the marker stands, growing with its indentation. */
  readonly begin: number;
  /** true: its lines hang under its text; false: they do not; null: it has one line. */
  readonly hangs: boolean | null;
}

/**
 * The paragraphs that are items of lists. A bullet makes an item; a dash only where lines hang under its text, as it may begin what somebody says.
 * Numbers that count from one make items, whose numbers are then not part of their text; others stay as they are.
 */
export function listItems(
  paragraphs: readonly Paragraph[],
  skip: (paragraph: Paragraph) => boolean,
): Map<Paragraph, ListItem> {
  const items = new Map<Paragraph, ListItem>();
  let run: Candidate[] = [];
  const close = () => {
    for (const [paragraph, item] of itemsOf(run)) items.set(paragraph, item);
    run = [];
  };
  for (const paragraph of paragraphs) {
    const candidate = skip(paragraph) ? null : candidateOf(paragraph);
    if (candidate) run.push(candidate);
    else close();
  }
  close();
  return items;
}

function candidateOf(paragraph: Paragraph): Candidate | null {
  const [first, second] = paragraph.lines;
  const marker = first ? markerOf(textOfLine(first)) : null;
  if (!first || !marker || textOfLine(first).length <= marker.length) return null;
  const begin = beginOf(first);
  const hangs = second && second.page === first.page ? beginOf(second) > begin + 0.4 * first.size : null;
  return { paragraph, marker, begin, hangs };
}

const beginOf = (line: Line) => (line.rtl ? -line.right : line.left);

/** The items among paragraphs with markers that follow each other. */
function itemsOf(run: readonly Candidate[]): [Paragraph, ListItem][] {
  const begins: number[] = [];
  for (const { begin, paragraph } of run) {
    const near = (paragraph.lines[0]?.size ?? 0) * 0.6;
    if (!begins.some((each) => Math.abs(each - begin) < near)) begins.push(begin);
  }
  begins.sort((a, b) => a - b);
  const counted = countedFromOne(run);
  return run.flatMap((candidate): [Paragraph, ListItem][] => {
    const { paragraph, marker, begin } = candidate;
    const alike = run.filter((each) => each.marker.form === marker.form);
    const hang = alike.some(({ hangs }) => hangs === true) && alike.every(({ hangs }) => hangs !== false);
    if (marker.place !== null ? !counted.has(candidate) : marker.isPlain && !hang) return [];
    const level = Math.max(
      begins.findLastIndex((each) => each <= begin + 1),
      0,
    );
    return [
      [paragraph, { level: Math.min(level, 9), ordered: marker.place !== null, marker: marker.length }],
    ];
  });
}

/** Numbered items in sequences that begin with one, at least two long, in which no line stands under a number. */
function countedFromOne(run: readonly Candidate[]): Set<Candidate> {
  const counted = new Set<Candidate>();
  const open = new Map<string, Candidate[]>();
  const close = (form: string) => {
    const sequence = open.get(form) ?? [];
    open.delete(form);
    if (sequence.length < 2 || sequence.some(({ hangs }) => hangs === false)) return;
    for (const each of sequence) counted.add(each);
  };
  for (const candidate of run) {
    const { form, place } = candidate.marker;
    if (place === null) continue;
    const sequence = open.get(form);
    if (sequence && place === sequence.length + 1) sequence.push(candidate);
    else {
      close(form);
      if (place === 1) open.set(form, [candidate]);
    }
  }
  for (const form of open.keys()) close(form);
  return counted;
}
