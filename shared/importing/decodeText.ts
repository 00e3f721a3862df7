import { detect } from 'jschardet';
import { ok, type Result } from '../base/result';
import { surrogateWarnings } from './canonicalText';
import { decodeBytes, isEncoding } from './decodeBytes';
import { isIso2022Jp } from './iso2022Jp';
import { notWriting } from './notWriting';
import { problems } from './problems';
import type { SourceFile } from './reader';
import { isUtf7 } from './utf7';
import { checkUtf8 } from './utf8Check';
import { type WideEncoding, wideEncoding } from './wideEncoding';

export interface DecodedText {
  /** As decoded: not canonical yet. */
  readonly text: string;
  /** Name of the encoding: `UTF-8`, `Windows-1251`, `KZ-1048`, … */
  readonly encoding: string;
  /**
   * How that is known: it was chosen, or a mark says it; the bytes are well-formed UTF-8, or all but a few of them; or it is the detector's
   * guess.
   */
  readonly grounds: 'given' | 'wellFormed' | 'damaged' | 'guess';
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
  cp850: 'IBM850',
  cp852: 'IBM852',
};

/** Code pages of DOS that the detector takes for each other: IBM850 is the one that Western Europe had. */
const likeIbm850: ReadonlySet<string> = new Set(['cp437', 'cp858', 'cp860', 'cp863', 'cp865']);

/**
 * Turns bytes into text: in the chosen encoding, else by byte order mark, else as UTF-8 when they are, else by the detector's guess.
 * Bytes that are no text in any encoding are refused.
 */
export function decodeText({ name, bytes }: SourceFile, chosen?: string): Result<DecodedText> {
  if (chosen !== undefined && isEncoding(chosen))
    return accepted(name, bytes, { encoding: chosen, grounds: 'given', tolerated: 1 });
  const marked = byteOrderMarkOf(bytes);
  if (marked !== undefined)
    return accepted(name, bytes, { encoding: marked, grounds: 'given', tolerated: 0.1 });
  const seven = isIso2022Jp(bytes) ? 'ISO-2022-JP' : isUtf7(bytes) ? 'UTF-7' : undefined;
  if (seven !== undefined)
    return accepted(name, bytes, {
      encoding: seven,
      grounds: seven === 'UTF-7' ? 'guess' : 'wellFormed',
      tolerated: 0.02,
    });
  const wide = wideEncoding(bytes);
  if (wide !== null) return wideText(name, bytes, wide);
  const { sequences, faults, surrogates } = checkUtf8(bytes);
  // A few broken bytes among many well-formed letters: a damaged UTF-8 file, not another encoding.
  if (faults === 0 || sequences > 20 * faults) {
    const broken = faults + 3 * surrogates;
    const warnings =
      broken === 0
        ? []
        : [`${broken === 1 ? '1 byte is' : `${broken} bytes are`} not valid UTF-8 and shown as \ufffd.`];
    const grounds = faults === 0 ? 'wellFormed' : 'damaged';
    return accepted(name, bytes, { encoding: 'UTF-8', grounds, tolerated: 0.1, warnings });
  }
  const read = readAs(name, bytes, guessed(bytes));
  if (read.ok) return read;
  const unusual = wideEncoding(bytes, true);
  return unusual === null ? read : wideText(name, bytes, unusual);
}

/**
 * As the detector takes it; where it finds nothing, or leaves controls among the words, as old Macs wrote: their code page has letters for
 * all other bytes.
 */
function readAs(name: string, bytes: Uint8Array, guess: string | null): Result<DecodedText> {
  const tried =
    guess === null ? [] : [accepted(name, bytes, { encoding: guess, grounds: 'guess', tolerated: 0.02 })];
  const last = accepted(name, bytes, { encoding: 'Macintosh', grounds: 'guess', tolerated: 0 });
  return [...tried, last].find(({ ok: isRead }) => isRead) ?? problems.binary(name);
}

const wideText = (name: string, bytes: Uint8Array, { encoding, isSure }: WideEncoding) =>
  accepted(name, bytes, { encoding, grounds: isSure ? 'wellFormed' : 'guess', tolerated: 0.02 });

/** What the detector takes bytes for; null: for no text. */
function guessed(bytes: Uint8Array): string | null {
  const guess = detect(bytes).encoding;
  if (guess === null) return null;
  const encoding = aliases[guess] ?? guess;
  if (likeIbm850.has(encoding) && signsInWords(bytes, 'IBM850') <= signsInWords(bytes, encoding))
    return 'IBM850';
  return isEncoding(encoding) ? encoding : null;
}

/** How often something that is no letter stands between two letters, or a sign that only draws lines anywhere. */
const signsInWords = (bytes: Uint8Array, encoding: string): number =>
  decodeBytes(bytes, encoding).match(
    /(?<=\p{L})[\p{S}\p{No}](?=\p{L})|[\u2500-\u259f\u0370-\u03ff\u2200-\u22ff]/gu,
  )?.length ?? 0;

/** The encoding whose byte order mark stands at the beginning. */
export const byteOrderMarkOf = (bytes: Uint8Array): string | undefined =>
  byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

interface Reading extends Pick<DecodedText, 'encoding' | 'grounds'> {
  /** The share of characters that no writing holds above which the file is no text. */
  readonly tolerated: number;
  readonly warnings?: readonly string[];
}

function accepted(
  name: string,
  bytes: Uint8Array,
  { encoding, grounds, tolerated, warnings = [] }: Reading,
): Result<DecodedText> {
  const text = decodeBytes(bytes, encoding);
  const strange = text.match(notWriting)?.length ?? 0;
  if (strange > text.length * tolerated) return problems.binary(name);
  return ok({ text, encoding, grounds, warnings: [...warnings, ...surrogateWarnings(text)] });
}
