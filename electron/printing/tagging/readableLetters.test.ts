import { expect, it } from 'vitest';
import { pdfObjects } from '../pdfObjects';
import { pageObject, printedPdf, streamObject } from '../testing/printedPdf';
import { knownLetters } from './readableLetters';

const map = `beginbfchar
<0003> <0020>
<0010> <0645>
endbfchar
2 beginbfrange
<0020> <0022> <0041>
endbfrange`;

it('tells which glyphs of a font on a page say what letter they are', () => {
  const objects = pdfObjects(
    printedPdf(
      {
        1: '<</Type /Catalog\n/Pages 2 0 R>>',
        2: '<</Type /Pages\n/Count 2\n/Kids [3 0 R 5 0 R]>>',
        3: pageObject(4, '', '<</Font <</F8 8 0 R\n/F9 9 0 R>>>>'),
        4: streamObject(''),
        5: pageObject(4, '', '<</Font <</F8 9 0 R>>>>'),
        8: '<</Type /Font\n/ToUnicode 10 0 R>>',
        9: '<</Type /Font>>',
        10: streamObject(map),
      },
      1,
    ),
  );
  const lettersOf = knownLetters(objects);
  const known = (page: number, font: string) =>
    [3, 0x10, 0x1f, 0x20, 0x22, 0x23].filter((glyph) => lettersOf(page)(font, glyph));
  expect(known(3, 'F8')).toEqual([3, 0x10, 0x20, 0x22]);
  // The font says nothing, is another one on that page, or is not there.
  expect(known(3, 'F9')).toEqual([]);
  expect(known(5, 'F8')).toEqual([]);
  expect(known(3, 'F7')).toEqual([]);
});
