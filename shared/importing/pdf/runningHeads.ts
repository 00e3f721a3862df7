import { type Line, textOfLine } from './lines';
import type { Measures } from './pageColumns';

/** Heads, feet and page numbers that were found, and the lines that remain. */
export interface WithoutHeads {
  readonly pages: readonly (readonly Line[])[];
  readonly warnings: readonly string[];
}

/** Lines that may be a head or a foot: this many from either edge of the text. */
const edgeRows = 3;
const leastPages = 3;
/** Of the pages between the first and the last one: heads of left and right pages take turns. */
const leastShare = 0.3;
/** Characters of a line in which a number counts the pages; longer ones are text that numbers something else. */
const longestCounting = 60;
/** Points by which the place may differ from page to page. */
const sameRow = 3;

interface Edge {
  readonly line: Line;
  readonly page: number;
  readonly isHead: boolean;
  readonly text: string;
  /** The text with `#` for each number. */
  readonly pattern: string;
  readonly numbers: readonly number[];
}

/**
 * Takes away what is repeated at the head or the foot of the pages: the same words at the same place on at least three pages, numbers in them being the
 * same too or counting the pages. Lines as close to the text as its own lines are text.
 */
export function withoutRunningHeads(pages: readonly (readonly Line[])[], measures: Measures): WithoutHeads {
  const edges = pages.flatMap(edgesOf);
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const place = Math.round(edge.line.v / (2 * sameRow));
    // Two neighbouring places: one that lies on the border of a step would be parted.
    for (const near of [place, place + 1]) {
      const key = `${edge.isHead} ${near} ${edge.pattern}`;
      const group = groups.get(key);
      if (group) group.push(edge);
      else groups.set(key, [edge]);
    }
  }
  const repeated = new Map<Line, Edge>();
  for (const group of groups.values()) {
    if (isRepeated(group)) for (const edge of group) repeated.set(edge.line, edge);
  }
  const heads = pages.map((lines) => setApart(lines, repeated, measures));
  return {
    pages: pages.map((lines, page) => lines.filter((line) => !heads[page]?.has(line))),
    warnings: toldOf(heads.flatMap((lines) => [...lines].flatMap((line) => repeated.get(line) ?? []))),
  };
}

/** Lines by where they stand, from the top. */
function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  const angle = lines[0]?.angle;
  for (const line of lines.filter((each) => each.angle === angle).sort((a, b) => b.v - a.v)) {
    const row = rows.at(-1);
    if (row?.[0] && row[0].v - line.v <= sameRow) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

function edgesOf(lines: readonly Line[], page: number): Edge[] {
  const rows = rowsOf(lines);
  const edge = (line: Line, isHead: boolean): Edge => {
    const text = textOfLine(line);
    return { line, page, isHead, text, ...patternOf(text) };
  };
  return [
    ...rows.slice(0, edgeRows).flatMap((row) => row.map((line) => edge(line, true))),
    ...rows.slice(-edgeRows).flatMap((row) => row.map((line) => edge(line, false))),
  ];
}

function patternOf(text: string): { pattern: string; numbers: number[] } {
  const roman = romanNumber(text.trim());
  if (roman !== null) return { pattern: 'roman #', numbers: [roman] };
  return {
    pattern: text.replace(/\p{Nd}+/gu, '#'),
    numbers: [...text.matchAll(/\p{Nd}+/gu)].map(([digits]) => decimal(digits)),
  };
}

/** The value of digits of any script. */
function decimal(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((each) => code >= each && code < each + 10) ?? 0x30;
    value = value * 10 + code - zero;
  }
  return value;
}
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10];

function romanNumber(text: string): number | null {
  if (!/^[ivxl]{1,7}$/.test(text)) return null;
  const values = [...text].map((letter) => ({ i: 1, v: 5, x: 10, l: 50 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Whether lines of one pattern at one place are a head or a foot. */
function isRepeated(group: readonly Edge[]): boolean {
  const pages = new Set(group.map(({ page }) => page));
  const span = Math.max(...pages) - Math.min(...pages) + 1;
  const [first] = group;
  if (!first || first.pattern.trim() === '' || pages.size < leastPages) return false;
  if (pages.size < leastShare * span && /\p{L}/u.test(first.text)) return false;
  const isSame = first.numbers.every((_, at) => mostShare(group.map(({ numbers }) => numbers[at])));
  if (isSame) return true;
  return (
    first.text.length <= longestCounting &&
    first.numbers.every(
      (_, at) =>
        mostShare(group.map(({ numbers }) => numbers[at])) ||
        mostShare(group.map(({ numbers, page }) => (numbers[at] ?? 0) - page)),
    )
  );
}

/** Whether nearly all values are one and the same. */
function mostShare(values: readonly (number | undefined)[]): boolean {
  const counts = new Map<number | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(...counts.values()) >= 0.8 * values.length;
}

/** The heads and feet of a page: what stands apart from its text at either edge, when all of it is repeated. */
function setApart(lines: readonly Line[], repeated: ReadonlyMap<Line, Edge>, measures: Measures): Set<Line> {
  const rows = rowsOf(lines);
  const found = new Set<Line>();
  for (const inwards of [rows, [...rows].reverse()]) {
    const rest = inwards.filter((row) => !row.every((line) => found.has(line)));
    const end = rest.findIndex((row, at) => {
      const [last, next] = [row[0], rest[at + 1]?.[0]];
      return last && (!next || !isCloseTo(last, next, measures));
    });
    const edge = rest.slice(0, end + 1).flat();
    // A page of nothing but repeated words keeps them.
    const isWhole = end + 1 === rest.length && edge.some((line) => /\p{L}/u.test(textOfLine(line)));
    if (end >= edgeRows || isWhole || !edge.every((line) => repeated.has(line))) continue;
    for (const line of edge) found.add(line);
  }
  return found;
}

function isCloseTo(head: Line, text: Line, { leadingOf }: Measures): boolean {
  const sameSize = Math.abs(head.size - text.size) < 0.05 * text.size;
  return sameSize && Math.abs(head.v - text.v) < 1.25 * leadingOf(text.size);
}

/** Most patterns that a warning names. */
const named = 3;

function toldOf(edges: readonly Edge[]): string[] {
  const pages = new Set(edges.map(({ page }) => page)).size;
  if (pages === 0) return [];
  const words = wordsOf(edges.map(({ text }) => text));
  return [
    words === ''
      ? `The page numbers of ${pages} pages were left out.`
      : `What is repeated at the head or foot of ${pages} pages was left out: ${words}.`,
  ];
}

/** What the file says is no part of its text; one list of lines for each page. */
export function artifactsTold(pages: readonly (readonly string[])[]): string[] {
  const count = pages.filter((lines) => lines.length > 0).length;
  if (count === 0) return [];
  const on = `${count} ${count === 1 ? 'page' : 'pages'}`;
  const words = wordsOf(pages.flat());
  return [
    words === ''
      ? `The page numbers of ${on} were left out.`
      : `What the file marks as no part of its text, such as heads and feet, was left out on ${on}: ${words}.`,
  ];
}

/** The commonest of these lines, for showing; those that are numbers alone are not named. */
function wordsOf(lines: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of lines) {
    const { pattern } = patternOf(text);
    if (!/\p{L}/u.test(pattern) || pattern === 'roman #') continue;
    const shown = text.replace(/\s+/g, ' ').replace(/\p{Nd}+/gu, '…');
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const words = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([text]) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`);
  return words.slice(0, named).join(', ') + (words.length > named ? ' and others' : '');
}
