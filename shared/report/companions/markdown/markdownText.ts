/** Words as Markdown that means them as they are; line ends stay. */
export const markdownText = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(\s*)(#{1,6}|[-+=]+|\d{1,9}[.)])(?=\s|$)/gm, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
    );

/** On one line, as headings and cells of tables are. */
export const markdownLine = (text: string): string => markdownText(text.replace(/\s+/g, ' ').trim());

/** Lines behind the first are moved in, so that they belong to what the first begins. */
export const indented = (text: string, indent: string): string => text.replace(/\n(?=[^\n])/g, `\n${indent}`);

/** Each line a paragraph of a quotation. */
export const quotation = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `> ${line.trim()}`)
    .join('\n>\n');

/** A table whose cells are Markdown already; numbers stand at the right. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const isNumber = heads.map((_, column) =>
    rows.every((row) => typeof row[column] === 'number' || row[column] === ''),
  );
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = line(isNumber.map((number) => (number && rows.length > 0 ? '--:' : '---')));
  return [line(heads), rule, ...rows.map(line)].join('\n');
}
