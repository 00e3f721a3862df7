import iconv from 'iconv-lite';

const escape = 0x1b;

/** What follows the escape character, and how many bytes a character has from there on; by the first two bytes behind it. */
const modes: Readonly<Record<string, 'ascii' | 'kana' | 'kanji' | 'more'>> = {
  '(B': 'ascii',
  '(J': 'ascii',
  '(I': 'kana',
  '$@': 'kanji',
  $B: 'kanji',
  '$(': 'more',
};

/** Whether bytes are Japanese in ISO-2022-JP, as in mail: all below 128, with escapes that change what they mean. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  let isJapanese = false;
  for (let at = bytes.indexOf(escape); at >= 0; at = bytes.indexOf(escape, at + 1)) {
    const mode = modeAt(bytes, at);
    if (mode === undefined) return false;
    isJapanese ||= mode !== 'ascii';
  }
  return isJapanese && bytes.every((byte) => byte < 0x80);
}

/** The text of bytes in ISO-2022-JP, which the decoder does not know; it knows EUC-JP, which has the same characters with other bytes. */
export function decodeIso2022Jp(bytes: Uint8Array): string {
  const same: number[] = [];
  let mode: 'ascii' | 'kana' | 'kanji' | 'more' = 'ascii';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const next = byte === escape ? modeAt(bytes, at) : undefined;
    if (next !== undefined) {
      mode = next;
      at += next === 'more' ? 3 : 2;
    } else if (byte < 0x21 || mode === 'ascii') {
      same.push(byte);
      // A line ends in plain characters, whatever a program forgot to say.
      if (byte === 0x0a) mode = 'ascii';
    } else if (mode === 'kana') same.push(0x8e, byte | 0x80);
    else {
      if (mode === 'more') same.push(0x8f);
      same.push(byte | 0x80, (bytes[++at] ?? 0) | 0x80);
    }
  }
  return iconv.decode(Uint8Array.from(same), 'EUC-JP');
}

function modeAt(bytes: Uint8Array, at: number) {
  const mode = modes[String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)];
  return mode === 'more' && bytes[at + 3] !== 0x44 ? undefined : mode;
}
