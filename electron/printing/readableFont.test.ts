import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { charactersOf, readableFont } from './readableFont';

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@fontsource/source-serif-4/package.json')),
  'files',
);
const face = (subset: string, style: string) =>
  readableFont(readFileSync(path.join(folder, `source-serif-4-${subset}-${style}.woff`)));
const styles = ['400-normal', '400-italic', '600-normal', '600-italic'];

describe('the faces of reports', () => {
  it.each(styles)('hold Latin, Russian and Kazakh letters and the signs of the page (%s)', (style) => {
    const all = new Set(
      ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].flatMap((subset) => [
        ...charactersOf(face(subset, style)),
      ]),
    );
    const needed =
      'abcxyzABCXYZ0123456789äöüßéèçñøåłžőșğабвгдежзийклмнопрстуфхцчшщъыьэюяёАЯәғқңөұүһіӘҒҚҢӨҰҮҺІїєґў«»“”„‘’–—…·•¶№%';
    expect([...needed].filter((letter) => !all.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('have TrueType outlines, which a PDF embeds as text', () => {
    const font = face('latin', '400-normal');
    expect(font.readUInt32BE(0)).toBe(0x00010000);
    expect(font.toString('latin1', 12, 12 + 16 * font.readUInt16BE(4))).toContain('glyf');
  });

  it('leave one character to the glyphs of ’ ‘ and -', () => {
    const characters = charactersOf(face('latin', '400-normal'));
    expect([0x2019, 0x2018, 0x2d].map((character) => characters.has(character))).toEqual([true, true, true]);
    expect([0x02bc, 0x02bb, 0xad].map((character) => characters.has(character))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('draw small letters as capitals for names, and nothing else', () => {
    const woff = readFileSync(path.join(folder, 'source-serif-4-cyrillic-600-normal.woff'));
    const characters = charactersOf(readableFont(woff, 'small-capitals'));
    const has = (letter: string) => characters.has(letter.codePointAt(0) ?? 0);
    expect([...'абвяёі'].every(has)).toBe(true);
    expect([...'АБВЯЁІ .№'].some(has)).toBe(false);
  });

  it('are refused when they are no WOFF', () => {
    expect(() => readableFont(Buffer.from('OTTO and more'))).toThrow(RangeError);
  });
});
