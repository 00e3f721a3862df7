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

/** Small capitals are this much smaller than capitals. */
const smallCapitals = 'size-adjust:80%;ascent-override:102%;descent-override:26%';
/** Lower than the faces are, so that the tint behind a line ends above the underlines of the line before. */
const lowered = 'ascent-override:82%;descent-override:21%';

/**
 * `@font-face` rules that fetch face number n from `${address}n.ttf`, and its small capitals, of which only the upright semibold is used,
 * from `${address}nsc.ttf`.
 */
export function reportFontFaces(address: string): string {
  return faces
    .map(({ subset, weight, style }, index) => {
      const rule = (family: string, file: string, size: string) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};${size};line-gap-override:0%;src:url(${address}${file}.ttf) format('truetype');unicode-range:${ranges[subset]}}`;
      const small = weight === 600 && style === 'normal';
      return `${rule('Source Serif 4', `${index}`, lowered)}${small ? rule('Small Capitals', `${index}sc`, smallCapitals) : ''}`;
    })
    .join('');
}

const unpacked = new Map<string, Uint8Array<ArrayBuffer>>();

/** The bytes of a face as a TrueType font, by its name in {@link reportFontFaces}; undefined when there is none. */
export async function reportFont(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [, index, small] = /^(\d+)(sc)?\.ttf$/.exec(name) ?? [];
  const face = faces[Number(index ?? faces.length)];
  const known = unpacked.get(name);
  if (face === undefined || known !== undefined) return known;
  const font = readableFont(await readFile(face.file), small === undefined ? 'all' : 'small-capitals');
  unpacked.set(name, font);
  return font;
}
