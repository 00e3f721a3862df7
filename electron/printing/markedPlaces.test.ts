import { expect, it } from 'vitest';
import { markedPlaces } from './markedPlaces';
import { pdfObjects } from './pdfObjects';
import { pageObject, printedPdf, streamObject } from './testing/printedPdf';

const link = (address: string, top: number): string =>
  `<</Type /Annot\n/Subtype /Link\n/A <</S /URI\n/URI (${address})>>\n/Rect [65 ${top - 1} 66 ${top}]>>`;

it('tells of each mark the page, and how far from its top, by the first of a name; other links mark nothing', () => {
  const pdf = printedPdf(
    {
      1: '<</Type /Catalog\n/Pages 2 0 R>>',
      2: '<</Type /Pages\n/Count 2\n/Kids [3 0 R 5 0 R]>>',
      // The second page comes first in the file.
      5: pageObject(6, '/Annots [9 0 R 10 0 R]\n'),
      3: pageObject(4, '/Annots [7 0 R 8 0 R]\n'),
      4: streamObject(''),
      6: streamObject(''),
      7: link('mark:b1-0', 800),
      8: link('https://example.org/b2-0', 700),
      9: link('mark:b1-0', 600),
      10: link('mark:b2-0', 500.5),
    },
    1,
  );
  expect([...markedPlaces(pdfObjects(pdf))]).toEqual([
    ['b1-0', { page: 1, top: 42 }],
    ['b2-0', { page: 2, top: 341.5 }],
  ]);
});
