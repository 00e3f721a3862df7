import iconv from 'iconv-lite';

/** Code pages of the character sets that fonts name (`\fcharset`), by the numbers of Windows. */
const ofCharacterSet: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  78: 932,
  79: 949,
  80: 936,
  81: 950,
  83: 1255,
  84: 1256,
  85: 1253,
  86: 1254,
  87: 874,
  88: 1250,
  89: 10007,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};

/** The code page of a font's character set; null when the set leaves it to the document. */
export const codePageOf = (characterSet: number): number | null => ofCharacterSet[characterSet] ?? null;

const named: Readonly<Record<number, string>> = {
  10000: 'macroman',
  10001: 'cp932',
  10007: 'maccyrillic',
  65001: 'utf-8',
};

/** Text of bytes in a code page; an unknown page is read as Western European. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  // In all of these pages plain letters are the same, and most bytes are plain.
  if (bytes.length < 1000 && bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes);
  const name = named[codePage] ?? `cp${codePage}`;
  return iconv.decode(bytes, iconv.encodingExists(name) ? name : 'cp1252');
}
