import type { Cell } from '@shared/base/cell';
import Papa from 'papaparse';

/** What a spreadsheet would take for a formula, also behind the apostrophes that keep it from doing so. */
const formula = /^'*[=+\-@\t\r]/u;

/**
 * The table as CSV with a byte order mark, so that spreadsheets read it as UTF-8. No cell can run as a formula: an apostrophe stands
 * before those that would.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell)),
  );
  return `\uFEFF${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}

/** The rows of a table written as text, whatever separates its cells; apostrophes before formulas are taken away. */
export function readCsv(text: string): string[][] {
  const body = text.replace(/^\uFEFF/u, '');
  const stated = /^sep=(.)\r?\n/iu.exec(body);
  const { data } = Papa.parse<string[]>(stated === null ? body : body.slice(stated[0].length), {
    delimiter: stated?.[1] ?? separatorOf(body),
    skipEmptyLines: false,
  });
  return data.map((row) => row.map((cell) => (/^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell)));
}

const separators = [';', ',', '\t', '|'];
/** Rows that are enough to tell. */
const enough = 50;

/**
 * The separator under which the rows agree most on a number of cells above one. None at all: a character that no text holds, so that
 * each line is one name, whatever commas are in it.
 */
function separatorOf(text: string): string {
  let best = { separator: '\u0000', score: 0.6, width: 1 };
  for (const separator of separators) {
    const { data, errors } = Papa.parse<string[]>(text, {
      delimiter: separator,
      preview: enough,
      skipEmptyLines: true,
    });
    const widths = new Map<number, number>();
    for (const { length } of data) widths.set(length, (widths.get(length) ?? 0) + 1);
    const [width, rows] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
    // A tab at the start of lines is an indent, not a border between two cells.
    const isIndent =
      separator === '\t' && data.every((row) => row.filter((cell) => cell.trim() !== '').length <= 1);
    // Quotes in the middle of cells: the borders are elsewhere.
    const isBroken = errors.some(({ type }) => type === 'Quotes');
    if (width < 2 || data.length < 2 || isIndent || isBroken) continue;
    const score = rows / data.length;
    if (score > best.score || (score === best.score && width > best.width))
      best = { separator, score, width };
  }
  return best.separator;
}
