import { expect, test } from 'vitest';
import { linksOf, mendLinks, withLinks } from './mendLinks';
import { type PdfDict, parsePdfDict, writePdfValue } from './pdfValue';

const uri = (address: string) =>
  `<</Type /Annot\n/Subtype /Link\n/A <</Type /Action\n/S /URI\n/URI (${address})>>>>`;
const file: Readonly<Record<number, string>> = {
  1: '<</Type /Page\n/Annots [3 0 R 4 0 R 5 0 R]>>',
  2: '<</Type /Page\n/Annots [6 0 R]>>',
  3: uri('mark:d0'),
  4: uri('place:b1-0'),
  5: uri('https://example.org/a\\)b'),
  6: uri('place:d0'),
};
const objects = { text: (number: number) => file[number] ?? '' };
const places = new Map([
  ['d0', { page: 1, top: 2 }],
  ['b1-0', { page: 2, top: 100 }],
]);

test('links lead to their places with a gap above, say on which page these are, and marks are gone', () => {
  const mended = mendLinks({ objects, pages: [1, 2], places, height: 842 }, (page) => `p. ${page}`);
  const told = (number: number) => {
    const link = mended.links.get(number) ?? new Map();
    return [
      link.has('A'),
      writePdfValue(link.get('Dest') ?? null),
      writePdfValue(link.get('Contents') ?? null),
    ];
  };
  expect(told(4)).toEqual([false, '[2 0 R /XYZ 0 748 null]', '<FEFF0070002E00200032>']);
  // Nothing is above the edge of the page.
  expect(told(6)).toEqual([false, '[1 0 R /XYZ 0 842 null]', '<FEFF0070002E00200031>']);
  expect(told(5)).toEqual([true, 'null', '(https://example.org/a\\)b)']);
  expect(mended.gone).toEqual([3]);
  expect([...mended.ofPage]).toEqual([[1, [4, 5]]]);
  expect(linksOf(withLinks(file[1] ?? '', [4, 5]))).toEqual([4, 5]);
});

test('a value reads back as it is written', () => {
  const words = '<</A [1 -2.5 .5 true null (a \\) (b) c) <0AFF> 12 0 R /N#20x <</B []>>]\n/C (d)>>';
  const value: PdfDict = parsePdfDict(words);
  expect(writePdfValue(parsePdfDict(writePdfValue(value)))).toBe(writePdfValue(value));
  expect(writePdfValue(value)).toBe(words.replace('.5 true', '0.5 true'));
});
