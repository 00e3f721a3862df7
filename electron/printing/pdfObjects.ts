/** The objects of a PDF that Chromium has just written: one table of them, words outside of streams. Not a reader for other PDFs. */
export interface PdfObjects {
  readonly bytes: Buffer;
  /** One more than the highest number of an object. */
  readonly size: number;
  readonly numbers: readonly number[];
  /** Where the table of objects begins. */
  readonly start: number;
  /** The dictionary behind the table. */
  readonly trailer: string;
  /** An object without `N 0 obj` and `endobj`. */
  body(number: number): Buffer;
  /** The same as words. */
  text(number: number): string;
  /** The same, its stream apart. */
  parts(number: number): { readonly head: string; readonly rest: Buffer };
}

/** Throws a RangeError when the bytes are no such PDF. */
export function pdfObjects(pdf: Uint8Array): PdfObjects {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 2048));
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? Number.NaN);
  const table = bytes.toString('latin1', start);
  const [whole, count] = /^xref\n0 (\d+)\n/.exec(table) ?? [];
  const trailer = /trailer\n(<<[\s\S]*?>>)\nstartxref/.exec(table)?.[1];
  if (whole === undefined || trailer === undefined) throw new RangeError('not a PDF of the printer');
  const size = Number(count);
  const offsets = new Map<number, number>();
  for (let number = 1; number < size; number += 1) {
    const entry = whole.length + number * 20;
    if (table[entry + 17] === 'n') offsets.set(number, Number(table.slice(entry, entry + 10)));
  }
  const sorted = [...offsets.values(), start].sort((a, b) => a - b);
  const next = new Map(sorted.map((offset, place) => [offset, sorted[place + 1] ?? start]));
  const body = (number: number): Buffer => {
    const offset = offsets.get(number) ?? 0;
    const all = bytes.subarray(offset, next.get(offset));
    return all.subarray(all.indexOf('obj\n') + 4, all.lastIndexOf('\nendobj'));
  };
  return {
    bytes,
    size,
    numbers: [...offsets.keys()],
    start,
    trailer,
    body,
    text: (number) => body(number).toString('latin1'),
    parts: (number) => {
      const all = body(number);
      const at = all.indexOf('stream\n');
      return at < 0
        ? { head: all.toString('latin1'), rest: Buffer.alloc(0) }
        : { head: all.toString('latin1', 0, at), rest: all.subarray(at) };
    },
  };
}

/** Object numbers of the pages in order, by walking down the tree of pages. */
export function pageObjects({ text, trailer }: PdfObjects): number[] {
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1]);
  const walk = (number: number): number[] => {
    const node = text(number);
    const kids = /\/Type \/Pages[\s\S]*?\/Kids \[([^\]]*)\]/.exec(node)?.[1];
    return kids === undefined
      ? [number]
      : [...kids.matchAll(/(\d+) 0 R/g)].flatMap((kid) => walk(Number(kid[1])));
  };
  return walk(Number(/\/Pages (\d+) 0 R/.exec(text(root))?.[1]));
}
