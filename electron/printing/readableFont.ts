import { inflateSync } from 'node:zlib';

/**
 * Characters that share a glyph with one that people write far more often (‘ ’ - and space). A PDF keeps only glyphs and one character
 * for each; which of two it keeps is the writer's choice, and “people’s” would read back as another word.
 */
const aliases: ReadonlySet<number> = new Set([0x02bb, 0x02bc, 0x00ad, 0x2215]);

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Buffer;
}

const cmapTag = 0x636d6170;

/**
 * Unpacks a WOFF font into a TrueType one in which every glyph stands for one character, so that printed text can be copied and found
 * again. Throws a RangeError when the bytes are no WOFF font.
 *
 * @param letters `small-capitals`: the font has the small letters only and draws each as its capital, so that a name set in small
 * capitals still reads back as it is written
 */
export function readableFont(woff: Buffer, letters: 'all' | 'small-capitals' = 'all'): Buffer<ArrayBuffer> {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('not a WOFF font');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index): Table => {
    const entry = 44 + index * 20;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    const size = woff.readUInt32BE(entry + 12);
    const tag = woff.readUInt32BE(entry);
    const bytes = packed.length < size ? inflateSync(packed) : packed;
    if (tag !== cmapTag) return { tag, checksum: woff.readUInt32BE(entry + 16), bytes };
    const glyphs = readCmap(bytes);
    const cmap = writeCmap(letters === 'all' ? glyphs : smallCapitals(glyphs));
    return { tag, checksum: sumOf(cmap), bytes: cmap };
  });
  return writeFont(woff.readUInt32BE(4), tables);
}

function writeFont(flavor: number, tables: readonly Table[]): Buffer<ArrayBuffer> {
  const padded = (size: number) => (size + 3) & ~3;
  const start = 12 + tables.length * 16;
  const font = Buffer.alloc(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), start));
  const power = Math.floor(Math.log2(tables.length));
  font.writeUInt32BE(flavor, 0);
  font.writeUInt16BE(tables.length, 4);
  font.writeUInt16BE(2 ** power * 16, 6);
  font.writeUInt16BE(power, 8);
  font.writeUInt16BE(tables.length * 16 - 2 ** power * 16, 10);
  let offset = start;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const entry = 12 + index * 16;
    font.writeUInt32BE(tag, entry);
    font.writeUInt32BE(checksum, entry + 4);
    font.writeUInt32BE(offset, entry + 8);
    font.writeUInt32BE(bytes.length, entry + 12);
    bytes.copy(font, offset);
    offset += padded(bytes.length);
  }
  return font;
}

/** Glyph by character, from subtables of formats 4 and 12 (OpenType specification, “cmap”). */
function readCmap(cmap: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 4) readSegments(cmap, at, glyphs);
    else if (format === 12) readGroups(cmap, at, glyphs);
  }
  return withoutDoubles(glyphs);
}

/** Old forms of Chinese characters that are drawn as the common ones stand aside for them, as {@link aliases} do. */
function withoutDoubles(glyphs: Map<number, number>): ReadonlyMap<number, number> {
  const common = new Set<number>();
  for (const [character, glyph] of glyphs) if (!isCompatible(character)) common.add(glyph);
  for (const [character, glyph] of glyphs)
    if (isCompatible(character) && common.has(glyph)) glyphs.delete(character);
  return glyphs;
}

const isCompatible = (character: number): boolean =>
  (character >= 0x2e80 && character <= 0x2fdf) || (character >= 0xf900 && character <= 0xfaff);

function readGroups(cmap: Buffer, at: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < cmap.readUInt32BE(at + 12); group += 1) {
    const place = at + 16 + group * 12;
    const first = cmap.readUInt32BE(place);
    const last = cmap.readUInt32BE(place + 4);
    const glyph = cmap.readUInt32BE(place + 8);
    for (let character = first; character <= last; character += 1)
      if (!aliases.has(character)) glyphs.set(character, glyph + character - first);
  }
}

function readSegments(cmap: Buffer, at: number, glyphs: Map<number, number>): void {
  const doubled = cmap.readUInt16BE(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = cmap.readUInt16BE(at + 14 + segment);
    const start = cmap.readUInt16BE(at + 16 + doubled + segment);
    const delta = cmap.readUInt16BE(at + 16 + 2 * doubled + segment);
    const rangeAt = at + 16 + 3 * doubled + segment;
    const range = cmap.readUInt16BE(rangeAt);
    for (let character = start; character <= end && character < 0xffff; character += 1) {
      const listed = range === 0 ? character : cmap.readUInt16BE(rangeAt + range + 2 * (character - start));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0 && !aliases.has(character)) glyphs.set(character, glyph);
    }
  }
}

function smallCapitals(glyphs: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const capitals = new Map<number, number>();
  for (const character of glyphs.keys()) {
    const letter = String.fromCodePoint(character);
    const capital = letter.toUpperCase();
    const glyph = glyphs.get(capital.codePointAt(0) ?? 0);
    if (capital !== letter && capital.length === 1 && glyph !== undefined) capitals.set(character, glyph);
  }
  return capitals;
}

/** One subtable of format 12, a group for each character. */
function writeCmap(glyphs: ReadonlyMap<number, number>): Buffer {
  const characters = [...glyphs].sort(([a], [b]) => a - b);
  const header = 12;
  const cmap = Buffer.alloc(header + 16 + characters.length * 12);
  cmap.writeUInt16BE(1, 2);
  cmap.writeUInt16BE(3, 4);
  cmap.writeUInt16BE(10, 6);
  cmap.writeUInt32BE(header, 8);
  cmap.writeUInt16BE(12, header);
  cmap.writeUInt32BE(cmap.length - header, header + 4);
  cmap.writeUInt32BE(characters.length, header + 12);
  for (const [index, [character, glyph]] of characters.entries()) {
    const group = header + 16 + index * 12;
    cmap.writeUInt32BE(character, group);
    cmap.writeUInt32BE(character, group + 4);
    cmap.writeUInt32BE(glyph, group + 8);
  }
  return cmap;
}

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The characters that a font of {@link readableFont} can set. */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const characters = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (font.readUInt32BE(entry) !== cmapTag) continue;
    const at = font.readUInt32BE(entry + 8) + 12;
    for (let group = 0; group < font.readUInt32BE(at + 12); group += 1)
      characters.add(font.readUInt32BE(at + 16 + group * 12));
  }
  return characters;
}
