import { describe, expect, test } from 'vitest';
import { linkWords, mendDestinations } from './mendLinks';
import { type PdfDict, parsePdfDict, writePdfValue } from './pdfValue';

const page = { height: 842, top: 68 };

describe('where links lead', () => {
  test('places that were measured without the margin are moved below it, with a gap', () => {
    const places = parsePdfDict('<</d0 [2 0 R /XYZ 39 842 0]\n/b1-1 [2 0 R /XYZ 39 714.5 0]>>');
    expect(writePdfValue(mendDestinations(places, page))).toBe(
      '<</d0 [2 0 R /XYZ 0 780 null]\n/b1-1 [2 0 R /XYZ 0 652.5 null]>>',
    );
  });

  test('places that were measured with it stay', () => {
    const places = parsePdfDict('<</d0 [2 0 R /XYZ 39 774 0]\n/b1-1 [2 0 R /XYZ 39 700 0]>>');
    expect(writePdfValue(mendDestinations(places, page))).toBe(
      '<</d0 [2 0 R /XYZ 0 780 null]\n/b1-1 [2 0 R /XYZ 0 706 null]>>',
    );
  });

  test('a link says on which page its place is, or its address', () => {
    const words = (link: string) =>
      linkWords(parsePdfDict(link), (name) => (name === 'd0' ? 'p. 3' : undefined))?.raw;
    expect(words('<</Dest /d0>>')).toBe('<FEFF0070002E00200033>');
    expect(words('<</Dest /d1>>')).toBeUndefined();
    expect(words('<</A <</S /URI /URI (https://example.org/a\\)b)>>>>')).toBe('(https://example.org/a\\)b)');
  });
});

test('a value reads back as it is written', () => {
  const words = '<</A [1 -2.5 .5 true null (a \\) (b) c) <0AFF> 12 0 R /N#20x <</B []>>]\n/C (d)>>';
  const value: PdfDict = parsePdfDict(words);
  expect(writePdfValue(parsePdfDict(writePdfValue(value)))).toBe(writePdfValue(value));
  expect(writePdfValue(value)).toBe(words.replace('.5 true', '0.5 true'));
});
