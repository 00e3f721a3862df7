import { inflateSync } from 'node:zlib';
import type { PdfObjects } from '../pdfObjects';
import { parsePdfDict, refIn } from './pdfValue';

const span = /^\/Span ?<<\/ActualText [^\n]*BDC$/;

/**
 * Takes the note of what its letter is from each glyph that says it itself. Readers take every such note for a word of its own.
 *
 * @param known whether a font (its name on the page) says what a glyph is
 */
export function withoutSpelling(text: string, known: (font: string, glyph: number) => boolean): string {
  if (!text.includes('/ActualText')) return text;
  const lines = text.split('\n');
  const dropped = new Set<number>();
  const open: { readonly begin: number; readonly isSpan: boolean; plain: boolean }[] = [];
  let font = '';
  for (const [place, line] of lines.entries()) {
    if (/B[DM]C$/.test(line)) open.push({ begin: place, isSpan: span.test(line), plain: true });
    else if (line === 'EMC') {
      const ended = open.pop();
      if (ended?.isSpan === true && ended.plain) dropped.add(ended.begin).add(place);
    } else {
      font = /^\/(\S+) \S+ Tf$/.exec(line)?.[1] ?? font;
      const glyphs = /<([\dA-Fa-f]+)> Tj$/.exec(line)?.[1] ?? '';
      const inner = open.at(-1);
      if (inner !== undefined && !glyphsOf(glyphs).every((glyph) => known(font, glyph))) inner.plain = false;
    }
  }
  return lines.filter((_, place) => !dropped.has(place)).join('\n');
}

const glyphsOf = (hex: string): number[] =>
  (hex.match(/.{4}/g) ?? []).map((glyph) => Number.parseInt(glyph, 16));

/** Tells of the fonts of a page which glyphs say what letter they are. */
export function knownLetters(
  objects: PdfObjects,
): (page: number) => (font: string, glyph: number) => boolean {
  const fonts = new Map<number, ReadonlySet<number>>();
  const lettersOf = (font: number): ReadonlySet<number> => {
    const known = fonts.get(font) ?? readLetters(objects, font);
    fonts.set(font, known);
    return known;
  };
  return (page) => {
    const resources = parsePdfDict(objects.text(page)).get('Resources');
    const names = resources instanceof Map ? resources.get('Font') : undefined;
    return (font, glyph) => {
      const object = names instanceof Map ? refIn(names, font) : undefined;
      return object !== undefined && lettersOf(object).has(glyph);
    };
  };
}

function readLetters(objects: PdfObjects, font: number): ReadonlySet<number> {
  const letters = new Set<number>();
  const stream = refIn(parsePdfDict(objects.text(font)), 'ToUnicode');
  if (stream === undefined) return letters;
  const map = streamOf(objects, stream);
  const number = (hex: string | undefined) => Number.parseInt(hex ?? '', 16);
  for (const [, part = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph] of part.matchAll(/<(\w+)> <\w+>/g)) letters.add(number(glyph));
  for (const [, part = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, first, last] of part.matchAll(/<(\w+)> <(\w+)> <\w+>/g))
      for (let glyph = number(first); glyph <= number(last); glyph += 1) letters.add(glyph);
  return letters;
}

/** The content of a stream. */
export function streamOf(objects: PdfObjects, number: number): string {
  const { head, rest } = objects.parts(number);
  const length = /\/Length (\d+)/.exec(head)?.[1];
  const begin = rest.indexOf('\n') + 1;
  const bytes = rest.subarray(
    begin,
    length === undefined ? rest.lastIndexOf('\nendstream') : begin + Number(length),
  );
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}
