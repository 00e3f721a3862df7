import { describe, expect, it } from 'vitest';
import { steadyPdf } from './steadyPdf';

describe('steadyPdf', () => {
  it('replaces both dates in place', () => {
    const pdf = Buffer.from(
      "<</CreationDate (D:20250101010203+00'00')\n/ModDate (D:20250101010204+00'00')>> rest",
    );
    const size = pdf.length;
    steadyPdf(pdf, '2026-11-23T18:00:05.123Z');
    expect(pdf.toString()).toBe(
      "<</CreationDate (D:20261123180005+00'00')\n/ModDate (D:20261123180005+00'00')>> rest",
    );
    expect(pdf.length).toBe(size);
  });

  it('leaves a date of another form alone', () => {
    const pdf = Buffer.from('/CreationDate (D:2025)');
    steadyPdf(pdf, '2026-11-23T18:00:05.123Z');
    expect(pdf.toString()).toBe('/CreationDate (D:2025)');
  });

  it('says nothing about the computer: the program stands where the browser stood, and nothing moves', () => {
    const before =
      '<</Title (Hearing \\(2\\))\n/Creator (Mozilla/5.0 \\(X11; Linux\\) Electron/33.2.1)\n/Producer (Skia)>>';
    const pdf = Buffer.from(before);
    steadyPdf(pdf, '2026-11-23T18:00:05.123Z');
    const after = pdf.toString();
    expect(after).toMatch(
      /^<<\/Title \(Hearing \\\(2\\\)\)\n\/Creator \(Roundtable\) +\n\/Producer \(Skia\)>>$/,
    );
    expect(after.length).toBe(before.length);
  });
});
