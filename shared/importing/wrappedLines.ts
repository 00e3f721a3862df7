import { isStageDirection, opensNewLine } from './lineStarts';

/**
 * Undoes hard wrapping: a text whose lines were cut at about the same width (e-mail, official transcripts), or are numbered, gets its
 * paragraphs back. Of any other text every line stays a paragraph of its own. Blank lines separate and are dropped. Linear.
 */
export function paragraphsOfLines(written: readonly string[]): string[] {
  const lines = withoutLineNumbers(written);
  const isNumbered = (index: number) => lines !== written && lineNumber.test(written[index] ?? '');
  const width = wrapWidth(lines);
  const body = bodyIndent(lines);
  const apart = width !== null && areApart(lines, width);
  const paragraphs: string[][] = [];
  let previous = '';
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const joins =
      (isNumbered(index) && isNumbered(index - 1) && mayContinue(previous, raw)) ||
      (width !== null && (runsOn(previous, raw, width) || goesOn(previous, raw, width, apart)));
    if (line !== '' && joins && indentOf(raw) <= body) paragraphs.at(-1)?.push(line);
    else if (line !== '') paragraphs.push([line]);
    previous = raw;
  }
  return paragraphs.map(joined);
}

/** A line that ends in a hyphen goes on without a blank. */
const joined = (lines: readonly string[]): string =>
  lines
    .map((line, index) => (index === lines.length - 1 || /\p{L}-$/u.test(line.slice(-3)) ? line : `${line} `))
    .join('');

const lineNumber = /^ {0,3}(\d{1,2})(?= {2,}|\s*$)/u;

/**
 * Court reporters number the lines of each page. Where most lines bear the number that follows the one before, numbers are no part of
 * the text; what is indented behind them stays so.
 */
function withoutLineNumbers(lines: readonly string[]): readonly string[] {
  let before = 0;
  let counted = 0;
  for (const line of lines) {
    const number = Number(lineNumber.exec(line)?.[1] ?? Number.NaN);
    if (number === before + 1 || number === 1) counted++;
    if (!Number.isNaN(number)) before = number;
  }
  const filled = lines.filter((line) => line.trim() !== '').length;
  if (counted < 10 || counted < filled * 0.6) return lines;
  return lines.map((line) => line.replace(lineNumber, (number) => ' '.repeat(number.length)));
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
    const next = lines[index + 1] ?? '';
    const inSentence = line.trimEnd().length >= 55 && isInSentence(line, next);
    if (inSentence || (runsOn(line, next, width) && !sentenceEnd.test(line.trimEnd()))) runningOn++;
  }
  return runningOn >= full / 3 ? width : null;
}

/** Whether `next` continues the paragraph of `line`: its first word found no room on the line before it. */
function runsOn(line: string, next: string, width: number): boolean {
  const firstWord = next.trim().split(/\s/, 1)[0] ?? '';
  return mayContinue(line, next) && line.trimEnd().length + 1 + firstWord.length > width;
}

/**
 * Whether `next` continues the paragraph of `line` where lines were cut by eye or by the width of the letters, and so are not equally
 * long: in the middle of a sentence, or anywhere when blank lines part the paragraphs.
 */
function goesOn(line: string, next: string, width: number, apart: boolean): boolean {
  const length = line.trimEnd().length;
  if (!mayContinue(line, next)) return false;
  if (length < 0.7 * width) return false;
  return isInSentence(line, next) || (apart && (length >= 0.85 * width || !sentenceEnd.test(line.trimEnd())));
}

/** A break after a comma, or before a small letter that no sentence is closed before; lines of a list have neither. */
const isInSentence = (line: string, next: string): boolean =>
  line.trimEnd().endsWith(',') || (/^\p{Ll}/u.test(next.trim()) && !sentenceEnd.test(line.trimEnd()));

const sentenceEnd = /[.!?…:;»”"')\]]$/u;

function mayContinue(line: string, next: string): boolean {
  const end = line.trim();
  const start = next.trim();
  return (
    end !== '' &&
    start !== '' &&
    !isStageDirection(end) &&
    indentOf(next) <= indentOf(line) &&
    !opensNewLine(start)
  );
}

/**
 * Whether blank lines part the paragraphs of a wrapped text: nearly every line that is not full and ends no other way has one behind it.
 * Head and foot, up to the first and from the last blank line on, are often lists.
 */
function areApart(lines: readonly string[], width: number): boolean {
  const isBlank = (line: string): boolean => line.trim() === '';
  const begin = lines.findIndex((line) => !isBlank(line));
  const from = lines.findIndex((line, index) => index > begin && isBlank(line));
  const to = lines.findLastIndex((line, index) => isBlank(line) && !isBlank(lines[index + 1] ?? ''));
  const ends = lines.slice(0, to + 1).flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    const short = index >= from && !isBlank(line) && line.trimEnd().length < 0.7 * width;
    return short && !isInSentence(line, next) && !line.trimEnd().endsWith(':') ? [next] : [];
  });
  return ends.length > 2 && ends.filter(isBlank).length >= 0.8 * ends.length;
}

/** The indent of most lines: where a line begins further in, a paragraph begins. */
function bodyIndent(lines: readonly string[]): number {
  const times = new Map<number, number>();
  for (const line of lines)
    if (line.trim() !== '') times.set(indentOf(line), (times.get(indentOf(line)) ?? 0) + 1);
  return [...times].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

const indentOf = (line: string) => line.length - line.trimStart().length;
