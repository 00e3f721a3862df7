import { decodeBytes } from './decodeBytes';
import { notWriting } from './notWriting';

/** An encoding whose characters are units of two bytes or four, and whether it cannot be another. */
export interface WideEncoding {
  readonly encoding: 'UTF-16LE' | 'UTF-16BE' | 'UTF-32LE' | 'UTF-32BE';
  readonly isSure: boolean;
}

/** Bytes that are looked at; a text does not change its encoding on the way. */
const looked = 65_536;
/** The share of zeros and controls that no text in units of a byte has. */
const fewestControls = 0.05;
/** The share of characters that no writing holds, from which on it is no text. */
const mostStrange = 0.01;
/** Characters that tell enough. */
const fewestTelling = 20;

/**
 * The encoding of a text in units of two bytes or four that has no byte order mark; null when it is none. Most letters of a text have the
 * same first half, so that every second byte, or three of four, are zeros or controls; Chinese has only its line ends for that, and is
 * looked at when nothing else is left (`whateverBytes`).
 */
export function wideEncoding(bytes: Uint8Array, whateverBytes = false): WideEncoding | null {
  const start = bytes.subarray(0, looked);
  const controls = start.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0);
  if (start.length < 4 || (!whateverBytes && controls < start.length * fewestControls)) return null;
  const four = better(start, 4, 'UTF-32LE', 'UTF-32BE');
  return four ?? better(start, 2, 'UTF-16LE', 'UTF-16BE');
}

const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32);

interface Reading {
  readonly encoding: WideEncoding['encoding'];
  readonly characters: number;
  /** Spaces, line ends, signs and digits that are in use with all scripts, as a share of all characters. */
  readonly ordinary: number;
  readonly letters: number;
  readonly strange: number;
  /** Different first halves of the characters: fewer in a text that is read right. */
  readonly halves: number;
}

function better(
  bytes: Uint8Array,
  unit: 2 | 4,
  ...encodings: WideEncoding['encoding'][]
): WideEncoding | null {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % unit));
  const readings = encodings.map((encoding) => readingOf(whole, encoding));
  const [best, other] = readings
    .filter(isWriting)
    .sort((one, two) => two.ordinary - one.ordinary || one.halves - two.halves);
  if (best === undefined) return null;
  const stands = best.characters >= fewestTelling && best.strange === 0 && best.ordinary > 0.03;
  return { encoding: best.encoding, isSure: stands && (other?.ordinary ?? 0) < best.ordinary / 10 };
}

const isWriting = ({ strange, letters }: Reading) => strange <= mostStrange && letters >= 0.4;

function readingOf(bytes: Uint8Array, encoding: Reading['encoding']): Reading {
  const text = decodeBytes(bytes, encoding)
    .replace(/^\ufeff/u, '')
    .replace(/[\ud800-\udbff]$/u, '');
  const characters = Math.max(1, text.length);
  const count = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / characters;
  const halves = new Set<number>();
  for (let at = 0; at < text.length; at++) halves.add(text.charCodeAt(at) >> 8);
  return {
    encoding,
    characters: text.length,
    ordinary: count(/[\t\n\r -@、。，：「」]/gu),
    letters: count(/[\p{L}\p{M}\p{Nd}\s\p{P}]/gu),
    strange: count(notWriting) + count(/[\ufffd\p{Cn}]/gu),
    halves: halves.size,
  };
}
