/**
 * Takes out of a printed PDF what changes from one printing to the next, in place and of the same length: the moment of printing, for
 * which `now` is put. In the place of the browser, which Chromium describes together with the computer, the program names itself.
 *
 * @param now ISO 8601 instant
 */
export function steadyPdf(pdf: Uint8Array, now: string): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  setDates(bytes, now);
  setCreator(bytes);
}

function setDates(bytes: Buffer, now: string): void {
  const date = `(D:${now.replace(/[^0-9]/g, '').slice(0, 14)}+00'00')`;
  for (const key of ['/CreationDate ', '/ModDate ']) {
    let at = bytes.indexOf(key);
    while (at >= 0) {
      const start = at + key.length;
      const end = bytes.indexOf(')', start) + 1;
      if (bytes[start] === 0x28 && end - start === date.length) bytes.write(date, start, 'latin1');
      at = bytes.indexOf(key, start);
    }
  }
}

const creator = '(Roundtable)';

/** What is left of the old words becomes white space behind the new ones, which is no part of them. */
function setCreator(bytes: Buffer): void {
  const key = '/Creator ';
  for (let at = bytes.indexOf(`${key}(`); at >= 0; at = bytes.indexOf(`${key}(`, at + 1)) {
    const start = at + key.length;
    const length = stringLength(bytes, start);
    bytes.write((length < creator.length ? '()' : creator).padEnd(length), start, 'latin1');
  }
}

/** Bytes of a PDF string with its brackets; a bracket that belongs to the words stands behind a backslash. */
function stringLength(bytes: Buffer, start: number): number {
  let end = start + 1;
  while (end < bytes.length && bytes[end] !== 0x29) end += bytes[end] === 0x5c ? 2 : 1;
  return end + 1 - start;
}
