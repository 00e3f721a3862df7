import { isStageDirection, opensNewLine } from './lineStarts';

/**
 * Undoes hard wrapping: a text whose lines were cut at a fixed width (e-mail, official transcripts) gets
 * its paragraphs back. Of any other text every line stays a paragraph of its own. Blank lines separate and
 * are dropped.
 */
export function paragraphsOfLines(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  const body = bodyIndent(lines);
  const paragraphs: string[] = [];
  let previous = '';
  for (const raw of lines) {
    const line = raw.trim();
    const last = paragraphs.length - 1;
    if (line !== '' && width !== null && runsOn(previous, raw, width) && indentOf(raw) <= body) {
      const before = paragraphs[last] ?? '';
      paragraphs[last] = /\p{L}-$/u.test(before) ? before + line : `${before} ${line}`;
    } else if (line !== '') paragraphs.push(line);
    previous = raw;
  }
  return paragraphs;
}

/** The width at which the lines were cut (characters); null when they were not. */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const long = lengths.filter((length) => length > 95).length;
  const full = lengths.filter((length) => length >= 55 && length <= 95).length;
  if (full < 6 || full < lengths.length / 2 || long > lengths.length / 20) return null;
  const sorted = lengths.toSorted((a, b) => a - b);
  const width = Math.min(sorted[Math.floor(sorted.length * 0.95)] ?? 0, 95);
  let runningOn = 0;
  for (const [index, line] of lines.entries()) {
    if (runsOn(line, lines[index + 1] ?? '', width) && !/[.!?…:»”"]$/.test(line.trimEnd())) runningOn++;
  }
  return runningOn >= full / 3 ? width : null;
}

/** Whether `next` continues the paragraph of `line`: its first word found no room on the line before it. */
function runsOn(line: string, next: string, width: number): boolean {
  const end = line.trimEnd();
  const start = next.trim();
  if (
    end === '' ||
    start === '' ||
    isStageDirection(end.trim()) ||
    indentOf(next) > indentOf(line) ||
    opensNewLine(start)
  )
    return false;
  const firstWord = start.split(/\s/, 1)[0] ?? '';
  return end.length + 1 + firstWord.length > width;
}

/** The indent of most lines: where a line begins further in, a paragraph begins. */
function bodyIndent(lines: readonly string[]): number {
  const times = new Map<number, number>();
  for (const line of lines)
    if (line.trim() !== '') times.set(indentOf(line), (times.get(indentOf(line)) ?? 0) + 1);
  return [...times].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

const indentOf = (line: string) => line.length - line.trimStart().length;
