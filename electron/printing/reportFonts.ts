import { readFile } from 'node:fs/promises';
import cyrillicItalic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff?asset';
import cyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff?asset';
import cyrillicSemiboldItalic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-italic.woff?asset';
import cyrillicSemibold from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff?asset';
import cyrillicExtItalic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-italic.woff?asset';
import cyrillicExt from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-normal.woff?asset';
import cyrillicExtSemiboldItalic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-600-italic.woff?asset';
import cyrillicExtSemibold from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-600-normal.woff?asset';
import greekItalic from '@fontsource/source-serif-4/files/source-serif-4-greek-400-italic.woff?asset';
import greek from '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff?asset';
import greekSemiboldItalic from '@fontsource/source-serif-4/files/source-serif-4-greek-600-italic.woff?asset';
import greekSemibold from '@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff?asset';
import latinItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff?asset';
import latin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?asset';
import latinSemiboldItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-600-italic.woff?asset';
import latinSemibold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?asset';
import latinExtItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff?asset';
import latinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?asset';
import latinExtSemiboldItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-italic.woff?asset';
import latinExtSemibold from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?asset';
import ranges from '@fontsource/source-serif-4/unicode.json';
import { readableFont } from './readableFont';

/**
 * The faces that reports are set in, split by script. Only fonts with TrueType outlines and fixed weights are embedded as text;
 * variable ones and those with PostScript outlines would be drawn as pictures of letters.
 */
const faces = [
  { file: latin, subset: 'latin', weight: 400, style: 'normal' },
  { file: latinItalic, subset: 'latin', weight: 400, style: 'italic' },
  { file: latinSemibold, subset: 'latin', weight: 600, style: 'normal' },
  { file: latinSemiboldItalic, subset: 'latin', weight: 600, style: 'italic' },
  { file: latinExt, subset: 'latin-ext', weight: 400, style: 'normal' },
  { file: latinExtItalic, subset: 'latin-ext', weight: 400, style: 'italic' },
  { file: latinExtSemibold, subset: 'latin-ext', weight: 600, style: 'normal' },
  { file: latinExtSemiboldItalic, subset: 'latin-ext', weight: 600, style: 'italic' },
  { file: cyrillic, subset: 'cyrillic', weight: 400, style: 'normal' },
  { file: cyrillicItalic, subset: 'cyrillic', weight: 400, style: 'italic' },
  { file: cyrillicSemibold, subset: 'cyrillic', weight: 600, style: 'normal' },
  { file: cyrillicSemiboldItalic, subset: 'cyrillic', weight: 600, style: 'italic' },
  { file: cyrillicExt, subset: 'cyrillic-ext', weight: 400, style: 'normal' },
  { file: cyrillicExtItalic, subset: 'cyrillic-ext', weight: 400, style: 'italic' },
  { file: cyrillicExtSemibold, subset: 'cyrillic-ext', weight: 600, style: 'normal' },
  { file: cyrillicExtSemiboldItalic, subset: 'cyrillic-ext', weight: 600, style: 'italic' },
  { file: greek, subset: 'greek', weight: 400, style: 'normal' },
  { file: greekItalic, subset: 'greek', weight: 400, style: 'italic' },
  { file: greekSemibold, subset: 'greek', weight: 600, style: 'normal' },
  { file: greekSemiboldItalic, subset: 'greek', weight: 600, style: 'italic' },
] as const;

/**
 * `@font-face` rules that fetch face number n from `${address}n.ttf`. The faces are told to be lower than they are, so that the
 * tint behind a line ends above the underlines of the line before.
 */
export function reportFontFaces(address: string): string {
  return faces
    .map(
      ({ subset, weight, style }, index) =>
        `@font-face{font-family:'Source Serif 4';font-weight:${weight};font-style:${style};ascent-override:82%;descent-override:21%;line-gap-override:0%;src:url(${address}${index}.ttf) format('truetype');unicode-range:${ranges[subset]}}`,
    )
    .join('');
}

const unpacked = new Map<number, Uint8Array<ArrayBuffer>>();

/** The bytes of face number `index` as a TrueType font; undefined when there is none. */
export async function reportFont(index: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const face = faces[index];
  const known = unpacked.get(index);
  if (face === undefined || known !== undefined) return known;
  const font = readableFont(await readFile(face.file));
  unpacked.set(index, font);
  return font;
}
