import type { Cell } from '@shared/base/cell';
import Papa from 'papaparse';

/** What a spreadsheet would take for a formula, also behind the apostrophes that keep it from doing so. */
const formula = /^'*[=+\-@\t\r]/u;

/**
 * The table as CSV with a byte order mark, so that spreadsheets read it as UTF-8. No cell can run as a formula: an apostrophe stands
 * before those that would.
 */
export function writeCsv(rows: readonly (readonly Cell[])[], separator = ','): string {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell)),
  );
  return `\uFEFF${Papa.unparse(safe, { newline: '\r\n', delimiter: separator })}\r\n`;
}

/**
 * The rows of a table written as text, whatever separates its cells, unless `separator` is known; apostrophes before formulas are taken
 * away. Quotation marks around cells may hold separators and line ends; in a table where they are only marks in its words they are that.
 */
export function readCsv(text: string, separator?: string): string[][] {
  const body = text.replace(/^\uFEFF/u, '');
  const stated = /^sep=(.)\r?\n/iu.exec(body);
  const table = stated === null ? body : body.slice(stated[0].length);
  const delimiter = stated?.[1] ?? separator ?? separatorOf(body);
  const { data, errors } = Papa.parse<string[]>(table, { delimiter, skipEmptyLines: false });
  const isOdd = errors.some(({ type }) => type === 'Quotes');
  const rows = isOdd ? betterRows(data, withoutQuotes(table, delimiter)) : data;
  return rows.map((row) => row.map((cell) => (/^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell)));
}

/** A character that no text holds: quotation marks are no borders then. */
const noQuotes = '\u0001';

const withoutQuotes = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter, quoteChar: noQuotes, skipEmptyLines: false }).data;

/** Of two readings the one that has more rows of one width: a quotation mark taken for a border swallows the rows behind it. */
function betterRows(quoted: string[][], plain: string[][]): string[][] {
  const [ofPlain, ofQuoted] = [commonWidth(plain), commonWidth(quoted)];
  return ofPlain.width >= ofQuoted.width && ofPlain.rows > ofQuoted.rows ? plain : quoted;
}

/** How many cells most rows have, and how many rows those are. */
function commonWidth(rows: readonly (readonly string[])[]): {
  readonly width: number;
  readonly rows: number;
} {
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width, count] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
  return { width, rows: count };
}

const separators = [';', ',', '\t', '|'];
/** Rows that are enough to tell. */
const enough = 50;

/**
 * The separator under which the rows agree most on a number of cells above one. None at all: a character that no text holds, so that
 * each line is one name, whatever commas are in it. Quotation marks that are not around whole cells are taken for words.
 */
function separatorOf(text: string, quoteChar = '"'): string {
  let wasBroken = false;
  let best = { separator: '\u0000', score: 0.6, width: 1 };
  for (const separator of separators) {
    const { data, errors } = Papa.parse<string[]>(text, {
      delimiter: separator,
      preview: enough,
      quoteChar,
      skipEmptyLines: true,
    });
    const { width, rows } = commonWidth(data);
    // A tab at the start of lines is an indent, not a border between two cells.
    const isIndent =
      separator === '\t' && data.every((row) => row.filter((cell) => cell.trim() !== '').length <= 1);
    // Quotes in the middle of cells: the borders are elsewhere.
    const isBroken = errors.some(({ type }) => type === 'Quotes');
    wasBroken ||= isBroken;
    if (width < 2 || data.length < 2 || isIndent || isBroken) continue;
    const score = rows / data.length;
    if (score > best.score || (score === best.score && width > best.width))
      best = { separator, score, width };
  }
  return wasBroken && best.width < 2 ? separatorOf(text, noQuotes) : best.separator;
}
