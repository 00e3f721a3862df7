import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readableFont } from './readableFont';

/** Only fonts with TrueType outlines and fixed weights are embedded as text; others would be drawn as pictures of letters. */
const found: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>(
    '/node_modules/@fontsource/{inter,source-serif-4}/files/*-{latin,latin-ext,cyrillic,cyrillic-ext,greek}-{400,600}-*.woff',
    { query: '?asset', import: 'default', eager: true },
  ),
  ...import.meta.glob<string>(
    '/node_modules/@fontsource/{vazirmatn,noto-serif-hebrew}/files/*-{arabic,hebrew}-{400,600}-normal.woff',
    { query: '?asset', import: 'default', eager: true },
  ),
  ...import.meta.glob<string>(
    '/node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-[0-9]*-{400,600}-normal.woff',
    { query: '?asset', import: 'default', eager: true },
  ),
};
const files = new Map(Object.entries(found).map(([key, file]) => [path.posix.basename(key, '.woff'), file]));

/** Names of all faces, for `reportFontFaces`. */
export const reportFaces: readonly string[] = [...files.keys()];

const unpacked = new Map<string, Uint8Array<ArrayBuffer>>();

/** The bytes of a face as a TrueType font, by its name in `reportFontFaces`; undefined when there is none. */
export async function reportFont(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [, face = '', small] = /^(.*?)(-sc)?\.ttf$/.exec(name) ?? [];
  const file = files.get(face);
  const known = unpacked.get(name);
  if (file === undefined || known !== undefined) return known;
  const font = readableFont(await readFile(file), small === undefined ? 'all' : 'small-capitals');
  unpacked.set(name, font);
  return font;
}
