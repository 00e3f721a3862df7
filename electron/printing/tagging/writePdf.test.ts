import { expect, it } from 'vitest';
import { pdfObjects } from '../pdfObjects';
import { pageObject, printedPdf, streamObject } from '../testing/printedPdf';
import { writePdf } from './writePdf';

const base = pdfObjects(
  printedPdf(
    {
      1: '<</Type /Catalog\n/Pages 2 0 R>>',
      2: '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>',
      3: pageObject(4),
      4: streamObject('the page'),
      5: '<</Gone true>>',
    },
    1,
  ),
);

it('writes what is left, changed and new, each once and where its table says', () => {
  const written = writePdf(
    base,
    new Map<number, Buffer | string | null>([
      [4, Buffer.from(streamObject('\xe9 anew'), 'latin1')],
      [5, null],
      [7, '<</New true>>'],
    ]),
    8,
  );
  const objects = pdfObjects(written);
  expect([...objects.numbers].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 7]);
  for (const number of [1, 2, 3]) expect(objects.text(number)).toBe(base.text(number));
  expect(objects.text(4)).toBe(streamObject('\xe9 anew'));
  expect(objects.text(7)).toBe('<</New true>>');
  expect(objects.trailer).toContain('/Size 8');
  expect(objects.trailer).toContain('/Root 1 0 R');
  const text = Buffer.from(written).toString('latin1');
  expect(text.match(/\d+ 0 obj/g)).toHaveLength(5);
  expect(text).not.toContain('Gone');
});

it('is its own inverse when nothing is changed, in memory of its own', () => {
  const written = writePdf(base, new Map(), base.size);
  expect(Buffer.from(written).equals(base.bytes)).toBe(true);
  expect(written.buffer.byteLength).toBe(written.length);
});
