export interface HandmadePage {
  /** Operators, as they stand in the file. */
  readonly content: string;
  /** More entries of the page's dictionary: `/Rotate 90 /CropBox [0 0 100 100]`. */
  readonly entries?: string;
}

/**
 * A small sound PDF, A4; `/F1` is Helvetica, `/F2` its bold.
 *
 * @param more further objects; the first has the number 6 + twice the number of pages
 */
export function handmadePdf(
  pages: readonly HandmadePage[],
  info = '',
  more: readonly string[] = [],
): Uint8Array {
  const first = 6;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids.join(' ')}]/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    `<<${info}>>`,
    ...pages.flatMap(({ content, entries = '' }, index) => [
      `<</Type/Page/Parent 2 0 R/Contents ${first + 2 * index + 1} 0 R${entries}>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream\n`,
    ]),
    ...more,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 5 0 R>>\nstartxref\n${xref}\n%%EOF`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** Lines of text from the top, one below the other, `step` points apart. */
export function textLines(
  lines: readonly string[],
  { x = 72, y = 770, size = 11, step = 14, font = 'F1' } = {},
): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj 0 -${step} Td`);
  return `BT /${font} ${size} Tf ${x} ${y} Td ${shown.join(' ')} ET`;
}
