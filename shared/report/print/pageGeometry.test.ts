import { describe, expect, it } from 'vitest';
import { defaultReportOptions, type ReportPage } from '../reportOptions';
import { pageGeometry } from './pageGeometry';

const every = <T>(...values: T[]) => values;
const pages: ReportPage[] = every('A4', 'Letter' as const).flatMap((paper) =>
  every('portrait', 'landscape' as const).flatMap((orientation) =>
    every('narrow', 'medium', 'wide' as const).flatMap((margin) =>
      every('serif', 'sans' as const).flatMap((typeface) =>
        every(8, 9, 10.5, 12, 13, 14).map(
          (size): ReportPage => ({ paper, orientation, margin, typeface, size }) as ReportPage,
        ),
      ),
    ),
  ),
);

/** Letters on a line, as the widths of the typefaces have it. */
const lettersOn = (width: number, { size, typeface }: ReportPage) =>
  width / ((size * (typeface === 'serif' ? 0.44 : 0.53) * 25.4) / 72);

describe('pageGeometry', () => {
  it('keeps the page of the first reports for the options that they had', () => {
    const { page } = defaultReportOptions;
    expect(pageGeometry({ page, lanes: 4, language: 'en' })).toMatchObject({
      width: 210,
      height: 297,
      start: 'left',
      text: 108,
      pitch: 2.9,
      drawn: 4,
      inset: 0,
      scale: 1,
    });
  });

  it.each([1, 4, 13, 40, 200])('lets text, stripes and notes fit on every page with %i lanes', (lanes) => {
    for (const page of pages) {
      const place = pageGeometry({ page, lanes, language: 'en' });
      const { text, notes, note, inset, full, pitch, drawn, stripes, stripe, width, before, after } = place;
      expect(text + notes + note + 2 * inset).toBeCloseTo(full);
      expect(before + full + after).toBeCloseTo(width);
      expect(stripes + drawn * pitch).toBeLessThan(notes);
      expect(stripe).toBeLessThan(pitch);
      expect(drawn).toBe(Math.min(lanes, drawn));
      if (lanes <= 40) expect(drawn).toBeGreaterThanOrEqual(Math.min(lanes, 26));
      expect(note).toBeGreaterThan(10);
      expect(inset).toBeGreaterThanOrEqual(-1e-9);
    }
  });

  it('sets 60 to 75 letters on a line where the paper has room for them and for notes', () => {
    for (const page of pages) {
      const { text, full } = pageGeometry({ page, lanes: 4, language: 'en' });
      const letters = lettersOn(text, page);
      expect(letters).toBeLessThanOrEqual(75.001);
      if (lettersOn(full - 42, page) >= 60) expect(letters).toBeGreaterThanOrEqual(59.999);
    }
  });

  it('is mirrored in a language that is written from the right', () => {
    const { page } = defaultReportOptions;
    const { start, end, ...measures } = pageGeometry({ page, lanes: 4, language: 'ar' });
    expect([start, end]).toEqual(['right', 'left']);
    expect(pageGeometry({ page, lanes: 4, language: 'en' })).toMatchObject(measures);
  });
});
