import { joined } from '../joined';
import type { PdfObjects } from '../pdfObjects';

/**
 * Writes the file anew, as Chromium writes one.
 *
 * @param changed objects that are others now or new; null: there is none any more
 * @param size one more than the highest number
 */
export function writePdf(
  base: PdfObjects,
  changed: ReadonlyMap<number, Buffer | string | null>,
  size: number,
): Uint8Array<ArrayBuffer> {
  const head = base.bytes.subarray(0, base.bytes.indexOf('\n', base.bytes.indexOf('\n') + 1) + 1);
  const pieces: Uint8Array[] = [head];
  let at = head.length;
  const offsets = Array.from({ length: size }, () => 0);
  const add = (number: number, body: Buffer | string) => {
    offsets[number] = at;
    const words = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
    for (const piece of [Buffer.from(`${number} 0 obj\n`, 'latin1'), words, objectEnd]) {
      pieces.push(piece);
      at += piece.length;
    }
  };
  for (const number of base.numbers) if (!changed.has(number)) add(number, base.body(number));
  for (const [number, body] of changed) if (body !== null) add(number, body);
  const table = offsets.map((offset, number) =>
    number === 0 || offset === 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`,
  );
  const trailer = base.trailer.replace(/\/Size \d+/, `/Size ${size}`);
  pieces.push(
    Buffer.from(`xref\n0 ${size}\n${table.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`, 'latin1'),
  );
  return joined(pieces);
}

const objectEnd = Buffer.from('\nendobj\n', 'latin1');
