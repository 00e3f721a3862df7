import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import { ok, type Result } from '../base/result';
import { surrogateWarnings } from './canonicalText';
import { problems } from './problems';
import { decodePtcp154 } from './ptcp154';
import type { SourceFile } from './reader';
import { checkUtf8 } from './utf8Check';

export interface DecodedText {
  /** As decoded: not canonical yet. */
  readonly text: string;
  /** Name of the encoding: `UTF-8`, `Windows-1251`, `KZ-1048`, … */
  readonly encoding: string;
  readonly warnings: readonly string[];
}

const byteOrderMarks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-32LE', [0xff, 0xfe, 0, 0]],
  ['UTF-32BE', [0, 0, 0xfe, 0xff]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];

/** What the detector says, as people and the decoder call it. */
const aliases: Readonly<Record<string, string>> = {
  'utf-16-le': 'UTF-16LE',
  'utf-16-be': 'UTF-16BE',
  'utf-32-le': 'UTF-32LE',
  'utf-32-be': 'UTF-32BE',
  KZ1048: 'KZ-1048',
  ptcp154: 'PTCP154',
  'x-mac-cyrillic': 'MacCyrillic',
};

/** The decoder knows the 8-bit Kazakh code page under the name of its registration only. */
const decoderNames: Readonly<Record<string, string>> = { 'KZ-1048': 'rk1048' };

/**
 * Turns bytes into text: in the chosen encoding, else by byte order mark, else as UTF-8 when they are, else by the detector's guess.
 * Bytes that are no text in any encoding are refused.
 */
export function decodeText({ name, bytes }: SourceFile, chosen?: string): Result<DecodedText> {
  if (chosen !== undefined && isEncoding(chosen)) return accepted(name, decode(bytes, chosen), chosen, 1);
  const marked = byteOrderMarkOf(bytes);
  if (marked !== undefined) return accepted(name, decode(bytes, marked), marked, 0.1);
  const { sequences, faults, surrogates } = checkUtf8(bytes);
  // A few broken bytes among many well-formed letters: a damaged UTF-8 file, not another encoding.
  if (faults === 0 || sequences > 20 * faults) {
    const broken = faults + 3 * surrogates;
    const warnings =
      broken === 0
        ? []
        : [`${broken === 1 ? '1 byte is' : `${broken} bytes are`} not valid UTF-8 and shown as \ufffd.`];
    return accepted(name, decode(bytes, 'UTF-8'), 'UTF-8', 0.1, warnings);
  }
  const guess = detect(bytes).encoding;
  const encoding = guess === null ? null : (aliases[guess] ?? guess);
  if (encoding === null || !isEncoding(encoding)) return problems.binary(name);
  return accepted(name, decode(bytes, encoding), encoding, 0.02);
}

/** The encoding whose byte order mark stands at the beginning. */
export const byteOrderMarkOf = (bytes: Uint8Array): string | undefined =>
  byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

/** Whether a name is that of an encoding that {@link decodeText} takes. */
export const isEncoding = (name: string): boolean =>
  name === 'PTCP154' || (!notation.test(name) && iconv.encodingExists(decoderNames[name] ?? name));

/** The decoder knows these too, but they write bytes down, not letters. */
const notation = /^(?:hex|base64)$/i;

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'PTCP154') return decodePtcp154(bytes);
  const known = decoderNames[encoding] ?? encoding;
  return iconv.encodingExists(known) ? iconv.decode(bytes, known) : '';
}

const notWriting =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\p{Private_Use}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

/** `tolerated`: the share of characters that no writing holds above which the file is no text. */
function accepted(
  name: string,
  text: string,
  encoding: string,
  tolerated: number,
  warnings: readonly string[] = [],
): Result<DecodedText> {
  const strange = text.match(notWriting)?.length ?? 0;
  if (strange > text.length * tolerated) return problems.binary(name);
  return ok({ text, encoding, warnings: [...warnings, ...surrogateWarnings(text)] });
}
