import { describe, expect, it } from 'vitest';
import { setPdfDates } from './pdfDates';

describe('setPdfDates', () => {
  it('replaces both dates in place', () => {
    const pdf = Buffer.from(
      "<</CreationDate (D:20250101010203+00'00')\n/ModDate (D:20250101010204+00'00')>> rest",
    );
    const size = pdf.length;
    setPdfDates(pdf, '2026-11-23T18:00:05.123Z');
    expect(pdf.toString()).toBe(
      "<</CreationDate (D:20261123180005+00'00')\n/ModDate (D:20261123180005+00'00')>> rest",
    );
    expect(pdf.length).toBe(size);
  });

  it('leaves a date of another form alone', () => {
    const pdf = Buffer.from('/CreationDate (D:2025)');
    setPdfDates(pdf, '2026-11-23T18:00:05.123Z');
    expect(pdf.toString()).toBe('/CreationDate (D:2025)');
  });
});
