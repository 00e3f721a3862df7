import { describe, expect, it } from 'vitest';
import { overlayPages } from './overlayPages';
import { pageObject, printedPdf, streamObject } from './testing/printedPdf';

/** The objects of an update as a reader has them: the last of a number. */
function lastObjects(pdf: Uint8Array): ReadonlyMap<number, string> {
  const text = Buffer.from(pdf).toString('latin1');
  return new Map(
    Array.from(text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g), ([, number, body]) => [
      Number(number),
      body ?? '',
    ]),
  );
}

const report = printedPdf(
  {
    1: '<</Type /Catalog\n/Pages 2 0 R>>',
    2: '<</Type /Pages\n/Count 2\n/Kids [3 0 R 5 0 R]>>',
    3: pageObject(4, '', '<</XObject <</X7 7 0 R>>>>'),
    4: streamObject('first page'),
    5: pageObject(6),
    6: streamObject('second page'),
    7: streamObject('a picture'),
  },
  1,
);
const heads = printedPdf(
  {
    1: '<</Type /Catalog\n/Pages 2 0 R>>',
    2: '<</Type /Pages\n/Count 2\n/Kids [3 0 R 5 0 R]>>',
    3: pageObject(4, '', '<</Font <</F8 8 0 R>>>>'),
    4: streamObject('first head'),
    5: pageObject(6, '', '<</Font <</F8 8 0 R>>>>'),
    6: streamObject('second head'),
    8: '<</Type /Font\n/DescendantFonts [9 0 R]>>',
    9: '<</Type /Font>>',
  },
  1,
);

describe('overlayPages', () => {
  it('changes no byte of the file before the update', () => {
    const laid = overlayPages(report, heads);
    expect(Buffer.from(laid.subarray(0, report.length)).equals(report)).toBe(true);
    expect(Buffer.from(laid).toString('latin1')).toContain(
      `/Prev ${/startxref\n(\d+)/.exec(Buffer.from(report).toString('latin1'))?.[1]}`,
    );
  });

  it('draws on each page its own head after its own content, as an artifact, with the fonts of the heads', () => {
    const objects = lastObjects(overlayPages(report, heads));
    for (const [page, head] of [
      [3, 'first head'],
      [5, 'second head'],
    ] as const) {
      const words = objects.get(page) ?? '';
      const [, before, own, after] = /\/Contents \[(\d+) 0 R (\d+) 0 R (\d+) 0 R\]/.exec(words) ?? [];
      expect(objects.get(Number(before))).toContain('q\n');
      expect(Number(own)).toBe(page + 1);
      expect(objects.get(Number(after))).toContain('Q\n/Artifact <</Type /Pagination>> BDC\n/Head Do\nEMC');
      const form = objects.get(Number(/\/Head (\d+) 0 R/.exec(words)?.[1])) ?? '';
      expect(form).toContain('/Subtype /Form');
      expect(form).toContain('/BBox [0 0 595 842]');
      expect(form).toContain(head);
      const font = objects.get(Number(/\/F8 (\d+) 0 R/.exec(form)?.[1])) ?? '';
      const descendant = objects.get(Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1]));
      expect(descendant).toBe('<</Type /Font>>');
    }
    expect(objects.get(3)).toContain('/X7 7 0 R');
  });

  it('says in its table where everything new begins', () => {
    const laid = overlayPages(report, heads);
    const text = Buffer.from(laid).toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    const entries = [...text.slice(start).matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g)];
    expect(entries.length).toBeGreaterThan(6);
    for (const [, number, offset] of entries)
      expect(text.slice(Number(offset), Number(offset) + `${number} 0 obj\n`.length)).toBe(
        `${number} 0 obj\n`,
      );
  });

  it('leaves skipped pages as they are', () => {
    const objects = lastObjects(overlayPages(report, heads, new Set([0])));
    expect(objects.get(3)).not.toContain('/Head');
    expect(objects.get(5)).toContain('/Head');
  });
});
