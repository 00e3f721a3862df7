import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PageQuad } from '@shared/importing/pdf/pagePositions';
import { ownMark } from '../highlighting/highlightAnnotations';
import type { OriginalPdf } from '../highlighting/openOriginal';

/** What stands in a PDF as a comment, and where on its pages. */
export interface PdfComment {
  /** What the program calls it; `''` when it does not. */
  readonly name: string;
  /** Nobody changed it since it was made. */
  readonly isUntouched: boolean;
  readonly words: string;
  readonly author: string;
  /** ISO 8601 instant; `''` when it is not said. */
  readonly at: string;
  /** From 0. */
  readonly page: number;
  /** The marks that it hangs on; none for a note that stands beside the text. */
  readonly quads: readonly PageQuad[];
  /** The middle of the note. */
  readonly point: readonly [x: number, y: number];
}

/** What is needed of a PDF to read its comments. */
export type PdfObjects = Pick<OriginalPdf, 'context' | 'pages'>;

const marks = new Set(['Highlight', 'Underline', 'StrikeOut', 'Squiggly']);
const notes = new Set([
  'Text',
  'FreeText',
  'Caret',
  'Ink',
  'Stamp',
  'Square',
  'Circle',
  'Line',
  'Polygon',
  'PolyLine',
]);
const longestThread = 50;

/**
 * The comments in a PDF, page by page: notes, what is written on marked words and on what somebody drew or stamped, and replies, which stand where the first of them does.
 * Highlights that Roundtable wrote are no comments, unless somebody changed them since.
 */
export function pdfComments({ context, pages }: PdfObjects): PdfComment[] {
  return pages.flatMap(({ page }, number) => {
    const list = context.lookup(page.get(PDFName.of('Annots')));
    if (!(list instanceof PDFArray)) return [];
    return list.asArray().flatMap((ref) => {
      const annotation = context.lookup(ref);
      return annotation instanceof PDFDict ? (commentOf(context, annotation, number) ?? []) : [];
    });
  });
}

function commentOf(context: PDFContext, annotation: PDFDict, page: number): PdfComment | null {
  const kind = nameOf(annotation, 'Subtype');
  if (!marks.has(kind) && !notes.has(kind)) return null;
  // “Accepted by Ann” is no comment.
  if (annotation.has(PDFName.of('StateModel')) || annotation.has(PDFName.of('State'))) return null;
  const [changed, made] = [textOf(annotation, 'M'), textOf(annotation, 'CreationDate')];
  const isUntouched = changed === made;
  if (isUntouched && annotation.has(PDFName.of(ownMark))) return null;
  const popup = annotation.lookup(PDFName.of('Popup'));
  const words = wordsOf(annotation) || (popup instanceof PDFDict ? wordsOf(popup) : '');
  if (words.trim() === '') return null;
  const first = firstOfThread(context, annotation);
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(first, 'Rect');
  return {
    name: textOf(annotation, 'NM'),
    isUntouched,
    words: words.replaceAll(/\r\n?/g, '\n').trim(),
    author: textOf(annotation, 'T').trim(),
    at: instantOf(changed === '' ? made : changed),
    page,
    quads: marks.has(nameOf(first, 'Subtype')) ? quadsOf(numbersOf(first, 'QuadPoints'), page) : [],
    point: [(left + right) / 2, (bottom + top) / 2],
  };
}

/** Plain words; of those that are only kept with their looks (XHTML) the words, a line for each paragraph. */
function wordsOf(annotation: PDFDict): string {
  const words = textOf(annotation, 'Contents');
  return words.trim() === '' ? richWords(textOf(annotation, 'RC')) : words;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function richWords(xhtml: string): string {
  const lines = xhtml
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?<\/p\s*> ?| ?<br\b[^>]*> ?/g, '\n')
    .replaceAll(/<[^>]*>/g, '');
  return lines.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** What a reply hangs on in the end. */
function firstOfThread(context: PDFContext, annotation: PDFDict): PDFDict {
  let first = annotation;
  for (let step = 0; step < longestThread; step += 1) {
    const ref = first.get(PDFName.of('IRT'));
    const parent = ref instanceof PDFRef ? context.lookup(ref) : ref;
    if (!(parent instanceof PDFDict)) return first;
    first = parent;
  }
  return first;
}

function nameOf(dictionary: PDFDict, key: string): string {
  const name = dictionary.lookup(PDFName.of(key));
  return name instanceof PDFName ? name.decodeText() : '';
}

function textOf(dictionary: PDFDict, key: string): string {
  const text = dictionary.lookup(PDFName.of(key));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : '';
}

function numbersOf(dictionary: PDFDict, key: string): number[] {
  const list = dictionary.lookup(PDFName.of(key));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().flatMap((_, index) => {
    const number = list.lookup(index);
    return number instanceof PDFNumber ? [number.asNumber()] : [];
  });
}

/** Corners as Acrobat and Preview give them, or against the clock as the format has it: the first two and a third that is not between. */
function quadsOf(numbers: readonly number[], page: number): PageQuad[] {
  return Array.from({ length: Math.floor(numbers.length / 8) }, (_, index) => {
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0] = numbers.slice(
      index * 8,
      index * 8 + 8,
    );
    // Round the rectangle, the third corner lies beside the second; else beside the first.
    const isRound = Math.hypot(cx - bx, cy - by) < Math.hypot(cx - ax, cy - ay);
    return { page, points: isRound ? [ax, ay, bx, by, dx, dy, cx, cy] : [ax, ay, bx, by, cx, cy, dx, dy] };
  });
}

/** `D:20261128101112+01'00'` as an instant; `''` when it is none. */
function instantOf(date: string): string {
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    sign,
    hours = '00',
    minutes = '00',
  ] = /^D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?)?/.exec(date) ?? [];
  const zone = sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
}
