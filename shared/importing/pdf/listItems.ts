import { type Line, textOfLine } from './lines';
import { type Marker, markerOfLine } from './listMarkers';
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
  /** As the file marks it; null where it does not. */
  readonly depth: number | null;
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
  if (!first) return null;
  const isMarked = first.part?.kind === 'listItem';
  const marker = markerOfLine(first) ?? (isMarked ? drawn : null);
  const isEmpty = textOfLine(first).length <= (marker?.length ?? 0) && paragraph.lines.length === 1;
  if (!marker || isEmpty || (first.part && !isMarked && first.part.kind !== 'paragraph')) return null;
  const begin = beginOf(first);
  const depth = isMarked ? (first.part?.level ?? 0) : null;
  if (isMarked) return { paragraph, marker: { ...marker, isPlain: false }, begin, depth, hangs: null };
  const hangs =
    second && second.page === first.page
      ? beginOf(second) > begin + 0.4 * first.size
      : marker.isTabbed || null;
  return { paragraph, marker, begin, depth, hangs };
}

/** The marker of an item that the file marks as one; its bullet is drawn, not written. */
const drawn = { length: 0, place: null, form: '', isPlain: false, isTabbed: false };

const beginOf = (line: Line) => (line.rtl ? -line.right : line.left);

/** The items among paragraphs with markers that follow each other. */
function itemsOf(run: readonly Candidate[]): [Paragraph, ListItem][] {
  const begins: number[] = [];
  for (const { begin, paragraph } of run) {
    const near = (paragraph.lines[0]?.size ?? 0) * 0.6;
    if (!begins.some((each) => Math.abs(each - begin) < near)) begins.push(begin);
  }
  begins.sort((a, b) => a - b);
  // Some programs mark lists within lists as lists behind each other.
  const areDeep = run.some(({ depth }) => depth !== null && depth > 0);
  const rankOf = ({ begin }: Candidate) =>
    Math.max(
      begins.findLastIndex((each) => each <= begin + 1),
      0,
    );
  const counted = countedFromOne(run, rankOf);
  return run.flatMap((candidate): [Paragraph, ListItem][] => {
    const { paragraph, marker } = candidate;
    const alike = run.filter((each) => each.marker.form === marker.form);
    const hang = alike.some(({ hangs }) => hangs === true) && alike.every(({ hangs }) => hangs !== false);
    const isCounted = counted.has(candidate);
    // `M. Dupont` at the start of a marked item is no letter that counts.
    const isWord = candidate.depth !== null && !/1/.test(marker.form);
    if (marker.place !== null ? !isCounted && !isWord : marker.isPlain && !hang) return [];
    const level = areDeep ? (candidate.depth ?? rankOf(candidate)) : rankOf(candidate);
    const ordered = marker.place !== null && isCounted;
    const length = marker.place === null || isCounted ? marker.length : 0;
    return [[paragraph, { level: Math.min(level, 9), ordered, marker: length }]];
  });
}

/** Numbered items in sequences that begin with one, at least two long, in which no line stands under a number. */
function countedFromOne(run: readonly Candidate[], rankOf: (candidate: Candidate) => number): Set<Candidate> {
  const counted = new Set<Candidate>();
  const open = new Map<string, Candidate[]>();
  const close = (list: string) => {
    const sequence = open.get(list) ?? [];
    open.delete(list);
    if (sequence.length < 2 || sequence.some(({ hangs }) => hangs === false)) return;
    for (const each of sequence) counted.add(each);
  };
  for (const candidate of run) {
    const { form, place } = candidate.marker;
    if (place === null) continue;
    // Lists within lists count for themselves.
    const list = `${rankOf(candidate)} ${form}`;
    const sequence = open.get(list);
    if (sequence && place === sequence.length + 1) sequence.push(candidate);
    else {
      close(list);
      if (place === 1) open.set(list, [candidate]);
    }
  }
  for (const list of open.keys()) close(list);
  return counted;
}
