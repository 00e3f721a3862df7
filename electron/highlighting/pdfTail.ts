/** How a PDF ends: what the next update of it has to continue. */
export interface PdfTail {
  /** What its newest list of objects is; an update has to be of the same kind. */
  readonly kind: 'table' | 'stream';
  /** Where that list stands, as the file says it. */
  readonly list: number;
  /** Bytes before the header that the places in the file do not count. */
  readonly before: number;
}

/**
 * The end of a PDF; null when it says nothing of where its objects are. Of a file whose word is wrong the word is kept: readers look
 * for the objects themselves then, and find those of an update as well.
 */
export function pdfTail(pdf: Uint8Array): PdfTail | null {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const at = bytes.lastIndexOf('startxref');
  const [, digits] = /^startxref\s+(\d{1,15})/.exec(bytes.toString('latin1', at, at + 64)) ?? [];
  if (at < 0 || digits === undefined) return null;
  const list = Number(digits);
  const header = Math.max(0, bytes.subarray(0, 1024).indexOf('%PDF-'));
  for (const before of new Set([0, header])) {
    const kind = listAt(bytes, list + before);
    if (kind !== null) return { kind, list, before };
  }
  return { kind: 'table', list, before: 0 };
}

function listAt(bytes: Buffer, at: number): PdfTail['kind'] | null {
  const words = bytes.toString('latin1', at, at + 40);
  if (/^\s*xref\b/.test(words)) return 'table';
  return /^\s*\d+\s+\d+\s+obj\b/.test(words) ? 'stream' : null;
}
