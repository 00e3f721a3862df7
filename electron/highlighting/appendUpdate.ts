import { createHash } from 'node:crypto';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { PdfTail } from './pdfTail';

/** Objects that an update of a PDF adds, or puts in the place of older ones of the same number. */
export type ChangedObjects = ReadonlyMap<PDFRef, PDFObject>;

/**
 * A PDF with an update behind its last byte, as the format provides for: nothing of what was there is touched. The same file and objects give
 * the same bytes.
 *
 * @param context of the file that the objects are to go into
 */
export function appendUpdate(
  pdf: Uint8Array,
  tail: PdfTail,
  context: PDFContext,
  objects: ChangedObjects,
): Uint8Array {
  const sorted = [...objects].sort(([a], [b]) => a.objectNumber - b.objectNumber);
  const parts: Uint8Array[] = [pdf];
  let length = pdf.length;
  const add = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  const hash = createHash('sha256');
  const places: Place[] = [];
  add(latin1('\n'));
  for (const [ref, object] of sorted) {
    const bytes = objectBytes(ref, object);
    places.push({ ref, at: length - tail.before });
    hash.update(bytes);
    add(bytes);
  }
  const trailer = trailerOf(context, tail, hash.digest('hex').slice(0, 32));
  const at = length - tail.before;
  add(tail.kind === 'table' ? tableBytes(places, trailer) : listStreamBytes(places, trailer, context, at));
  add(latin1(`startxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts, length);
}

interface Place {
  readonly ref: PDFRef;
  /** Where the object begins. */
  readonly at: number;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function objectBytes({ objectNumber, generationNumber }: PDFRef, object: PDFObject): Uint8Array {
  return Buffer.concat([
    latin1(`${objectNumber} ${generationNumber} obj\n`),
    bytesOf(object),
    latin1('\nendobj\n'),
  ]);
}

/** What the file says of itself, continued. */
function trailerOf(context: PDFContext, { list }: PdfTail, id: string): PDFDict {
  const { Root, Info, ID } = context.trailerInfo;
  const trailer = PDFDict.withContext(context);
  const set = (key: string, value: PDFObject | undefined) => {
    if (value !== undefined) trailer.set(PDFName.of(key), value);
  };
  set('Size', PDFNumber.of(context.largestObjectNumber + 1));
  set('Prev', PDFNumber.of(list));
  set('Root', Root);
  set('Info', Info);
  const own = PDFHexString.of(id);
  const known = context.lookup(ID);
  set('ID', context.obj([known instanceof PDFArray ? known.get(0) : own, own]));
  return trailer;
}

/** Stretches of places whose numbers follow each other. */
function stretches(places: readonly Place[]): Place[][] {
  const all: Place[][] = [];
  for (const place of places) {
    const stretch = all.at(-1);
    if (stretch?.at(-1)?.ref.objectNumber === place.ref.objectNumber - 1) stretch.push(place);
    else all.push([place]);
  }
  return all;
}

const digits = (value: number, length: number) => `${value}`.padStart(length, '0');

function tableBytes(places: readonly Place[], trailer: PDFDict): Uint8Array {
  const sections = stretches(places).map((stretch) => {
    const lines = stretch.map(({ ref, at }) => `${digits(at, 10)} ${digits(ref.generationNumber, 5)} n \n`);
    return `${stretch[0]?.ref.objectNumber ?? 0} ${stretch.length}\n${lines.join('')}`;
  });
  return Buffer.concat([latin1(`xref\n${sections.join('')}trailer\n`), bytesOf(trailer), latin1('\n')]);
}

/** Bytes of a line of a list in a stream: its kind, the place, the generation. */
const widths = [1, 4, 2] as const;
const lineLength = 7;

function listStreamBytes(
  places: readonly Place[],
  trailer: PDFDict,
  context: PDFContext,
  at: number,
): Uint8Array {
  const self = context.nextRef();
  const all = [...places, { ref: self, at }];
  const lines = Buffer.alloc(all.length * lineLength);
  for (const [index, { ref, at: place }] of all.entries()) {
    const line = index * lineLength;
    lines.writeUInt8(1, line);
    lines.writeUInt32BE(place, line + 1);
    lines.writeUInt16BE(ref.generationNumber, line + 5);
  }
  trailer.set(PDFName.of('Type'), PDFName.of('XRef'));
  trailer.set(PDFName.of('Size'), PDFNumber.of(context.largestObjectNumber + 1));
  trailer.set(PDFName.of('W'), context.obj([...widths]));
  trailer.set(
    PDFName.of('Index'),
    context.obj(stretches(all).flatMap((stretch) => [stretch[0]?.ref.objectNumber ?? 0, stretch.length])),
  );
  return objectBytes(self, PDFRawStream.of(trailer, lines));
}
