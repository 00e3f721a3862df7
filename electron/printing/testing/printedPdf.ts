/**
 * A PDF in the form in which Chromium writes one.
 *
 * @param objects by number, without `N 0 obj` and `endobj`
 * @param root number of the catalog
 */
export function printedPdf(objects: Readonly<Record<number, string>>, root: number): Uint8Array<ArrayBuffer> {
  const numbers = Object.keys(objects).map(Number);
  const size = Math.max(0, ...numbers) + 1;
  let text = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const offsets = new Map<number, number>();
  for (const number of numbers) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${objects[number]}\nendobj\n`;
  }
  const entries = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const at = text.length;
  text += `xref\n0 ${size}\n${entries.join('')}trailer\n<</Size ${size}\n/Root ${root} 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** A stream that is not packed. */
export const streamObject = (content: string): string =>
  `<</Length ${content.length}>> stream\n${content}\nendstream`;

/** An object of a page with this number of its content, 595 by 842 points, in a tree of pages with the number 2. */
export const pageObject = (content: number, more = '', resources = '<<>>'): string =>
  `<</Type /Page\n/Resources ${resources}\n/MediaBox [0 0 595 842]\n${more}/Contents ${content} 0 R\n/StructParents 0\n/Parent 2 0 R>>`;

/** One page with words in a letter of every reader's own. */
export const onePagePdf = (words: string): Uint8Array<ArrayBuffer> =>
  printedPdf(
    {
      1: '<</Type /Catalog\n/Pages 2 0 R>>',
      2: '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>',
      3: pageObject(4, '', '<</Font <</F5 5 0 R>>>>'),
      4: streamObject(`BT\n/F5 12 Tf\n72 700 Td\n(${words}) Tj\nET\n`),
      5: '<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica>>',
    },
    1,
  );
