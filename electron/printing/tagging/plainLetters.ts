import { deflateSync } from 'node:zlib';
import type { PdfObjects } from '../pdfObjects';
import { streamOf } from './readableLetters';

/** Letters in the forms that they have within words: each has a character of its own, which nobody types and no search looks for. */
const joined = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;

const mapped = /<(\w+)> <(\w+)>(?: <(\w+)>)?/g;
const section = /\d+ begin(bfchar|bfrange)\n([\s\S]*?)endbf(?:char|range)\n/g;
/** Most entries that a section may have. */
const most = 100;

/**
 * The maps from glyphs to letters of a PDF, by object, that tell of joined forms, such that they tell of plain letters: what is copied or read
 * aloud is what was written.
 */
export function plainLetters(objects: PdfObjects): ReadonlyMap<number, Buffer> {
  const maps = new Map<number, Buffer>();
  for (const number of mapsIn(objects)) {
    const map = streamOf(objects, number);
    const plain = withPlainLetters(map);
    if (plain === map) continue;
    const bytes = deflateSync(Buffer.from(plain, 'latin1'));
    const head = Buffer.from(`<</Filter /FlateDecode\n/Length ${bytes.length}>> stream\n`, 'latin1');
    maps.set(number, Buffer.concat([head, bytes, Buffer.from('\nendstream', 'latin1')]));
  }
  return maps;
}

function mapsIn({ bytes, numbers }: PdfObjects): Set<number> {
  const known = new Set(numbers);
  const found = new Set<number>();
  const key = '/ToUnicode ';
  for (let at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 1)) {
    const number = Number(/^(\d+) 0 R/.exec(bytes.toString('latin1', at + key.length, at + 32))?.[1]);
    if (known.has(number)) found.add(number);
  }
  return found;
}

/** A map with the plain letters of joined forms; the same when there are none. */
export function withPlainLetters(map: string): string {
  const entries = entriesOf(map);
  if (!entries.some(([, letters]) => joined.test(letters))) return map;
  const lines = entries.map(([glyph, letters]) => `<${glyph}> <${hexOf(plainForm(letters))}>\n`);
  const sections: string[] = [];
  for (let from = 0; from < lines.length; from += most) {
    const part = lines.slice(from, from + most);
    sections.push(`${part.length} beginbfchar\n${part.join('')}endbfchar\n`);
  }
  let isFirst = true;
  return map.replaceAll(section, () => {
    const all = isFirst ? sections.join('') : '';
    isFirst = false;
    return all;
  });
}

/**
 * Ligatures stay as they are: of one that tells of two letters, pdf.js, poppler and MuPDF turn these round with the rest of the word, while
 * searches of theirs find the two in the one.
 */
function plainForm(letters: string): string {
  if (!joined.test(letters)) return letters;
  // Alone a vowel sign is told with a space to stand on; within a word it has its letter.
  const told = letters.normalize('NFKC').replaceAll(' ', '');
  return told.length === 1 ? told : letters;
}

/** Letters by glyph, in hexadecimal. */
function entriesOf(map: string): [glyph: string, letters: string][] {
  return Array.from(map.matchAll(section)).flatMap(([, kind, body = '']) =>
    Array.from(body.matchAll(mapped)).flatMap(([, first = '', second = '', third]): [string, string][] => {
      if (kind === 'bfchar' || third === undefined) return [[first, lettersOf(second)]];
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(second, 16)];
      const letters = Number.parseInt(third, 16);
      return Array.from({ length: to - from + 1 }, (_, step) => [
        (from + step).toString(16).toUpperCase().padStart(first.length, '0'),
        lettersOf((letters + step).toString(16).padStart(third.length, '0')),
      ]);
    }),
  );
}

const lettersOf = (hex: string): string =>
  Buffer.from(hex.padStart(4, '0'), 'hex').swap16().toString('utf16le');

const hexOf = (letters: string): string =>
  Buffer.from(letters, 'utf16le').swap16().toString('hex').toUpperCase();
