/**
 * Puts the moment of the report in place of the moment of printing, in place and of the same length, so that the same report gives
 * the same bytes.
 *
 * @param now ISO 8601 instant
 */
export function setPdfDates(pdf: Uint8Array, now: string): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
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
