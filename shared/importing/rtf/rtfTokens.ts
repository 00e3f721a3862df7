/** One thing that stands in a rich text file. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\b0` → `b`, 0; a sign that is no letter (`\*`, `\~`) is a word of one character. */
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** Bytes of text, in whatever code page holds there. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;

const open: RtfToken = { kind: 'open' };
const close: RtfToken = { kind: 'close' };
const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
const isLineEnd = (byte: number) => byte === 0x0a || byte === 0x0d;
/** No word is longer; what goes on is text. */
const longestWord = 32;

/** The tokens of a rich text file, in order. Binary data (`\bin`) are passed over; nothing is refused. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken, void> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === openBrace || byte === closeBrace) {
      yield byte === openBrace ? open : close;
      at++;
    } else if (isLineEnd(byte) || byte === 0) at++;
    else if (byte !== backslash) {
      const start = at;
      while (at < bytes.length && isText(bytes[at] ?? 0)) at++;
      yield { kind: 'bytes', bytes: bytes.subarray(start, at) };
    } else if (isLetter(bytes[at + 1] ?? 0)) {
      const read = wordAt(bytes, at + 1);
      at = read.end;
      if (read.word === 'bin') at += Math.max(read.value ?? 0, 0);
      yield { kind: 'word', word: read.word, value: read.value };
    } else if (bytes[at + 1] === 0x27) {
      yield { kind: 'bytes', bytes: Uint8Array.of(hexAt(bytes, at + 2)) };
      at += 4;
    } else {
      yield symbol(bytes[at + 1] ?? 0x20);
      at += 2;
    }
  }
}

const isText = (byte: number) =>
  byte !== backslash && byte !== openBrace && byte !== closeBrace && !isLineEnd(byte) && byte !== 0;

function symbol(byte: number): RtfToken {
  if (byte === backslash || byte === openBrace || byte === closeBrace) {
    return { kind: 'bytes', bytes: Uint8Array.of(byte) };
  }
  // A line end behind a backslash ends the paragraph.
  return { kind: 'word', word: isLineEnd(byte) ? 'par' : String.fromCharCode(byte), value: null };
}

function wordAt(bytes: Uint8Array, start: number): { word: string; value: number | null; end: number } {
  let end = start;
  while (end < bytes.length && end - start < longestWord && isLetter(bytes[end] ?? 0)) end++;
  const word = String.fromCharCode(...bytes.subarray(start, end));
  const first = end;
  if (bytes[end] === 0x2d && isDigit(bytes[end + 1] ?? 0)) end++;
  while (end < bytes.length && end - first < 11 && isDigit(bytes[end] ?? 0)) end++;
  const value = end === first ? null : Number(String.fromCharCode(...bytes.subarray(first, end)));
  // One space belongs to the word.
  return { word, value, end: bytes[end] === 0x20 ? end + 1 : end };
}

function hexAt(bytes: Uint8Array, at: number): number {
  const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : 0x3f;
}
