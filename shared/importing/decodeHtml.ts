import type { Result } from '../base/result';
import { isEncoding } from './decodeBytes';
import { type DecodedText, decodeText } from './decodeText';
import type { SourceFile } from './reader';
import { checkUtf8 } from './utf8Check';

/** Bytes in which a page says its encoding; browsers look through 1024, pages with long heads say it later. */
const searched = 4096;

/**
 * Turns the bytes of a page into text: in the chosen encoding, else by byte order mark, else as the page declares, else as plain text.
 * Bytes that are UTF-8 are read as such whatever is declared: pages are saved anew with their old declaration, and other encodings
 * never come out as well-formed UTF-8 by chance. So are pages that declare UTF-8 and are not.
 */
export function decodeHtml(file: SourceFile, chosen?: string): Result<DecodedText> {
  const { bytes } = file;
  if (chosen !== undefined || hasByteOrderMark(bytes)) return decodeText(file, chosen);
  const declared = declaredEncoding(bytes);
  if (declared === null) return decodeText(file);
  const { sequences, faults } = checkUtf8(bytes);
  if (sequences > 0 && faults === 0) return decodeText(file);
  // Without a byte above 127 both read the same; the page is called what it calls itself.
  return decodeText(file, declared);
}

const hasByteOrderMark = ([a, b, c]: Uint8Array) =>
  (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

/** By what is written in ASCII at the start of the page: `<meta charset>`, `http-equiv`, the XML declaration; null for UTF-8 and none. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, searched)).replace(/<!--[^]*?(?:-->|$)/g, '');
  const label =
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ??
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  return label === undefined ? null : declaredName(label);
}

/** The encoding that a page or an archive means by a label; null for UTF-8, which is found by itself, and for unknown ones. */
export function declaredName(label: string): string | null {
  const name = meant[label.toLowerCase()] ?? label;
  if (/^utf-?(?:8|16|32)/i.test(name) || !isEncoding(name)) return null;
  return name.toLowerCase().startsWith('windows-') ? `Windows-${name.slice(8)}` : name.toUpperCase();
}

/** Labels that browsers take for a larger encoding, as nearly all pages that bear them do. */
const meant: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'GBK',
  'ks_c_5601-1987': 'CP949',
  'x-sjis': 'Shift_JIS',
};
