import { detectLanguage } from '../language/detectLanguage';
import { decodeHtml } from './decodeHtml';
import { type DecodedText, decodeText } from './decodeText';
import type { FormatName } from './formats';
import type { SourceFile } from './reader';

/** What a text was taken for whose bytes do not settle its encoding, and some of them to look at. */
export interface EncodingDoubt {
  readonly encoding: string;
  readonly sample: Uint8Array;
}

/** Bytes beyond ASCII without which a text says too little of its encoding, however well it reads. */
const fewestTelling = 24;

/**
 * Whether somebody should look how a text reads before it comes in; null: it is sure. It is when its bytes say their encoding, are UTF-8, or
 * give a text in a language that is known with enough letters beyond ASCII. Tables are asked about anyway.
 */
export function encodingDoubt(file: SourceFile, format: FormatName): EncodingDoubt | null {
  if (!isText(format)) return null;
  const decoded = format === 'html' ? decodeHtml(file) : decodeText(file);
  if (!decoded.ok || isSure(file.bytes, decoded.value, format)) return null;
  return { encoding: decoded.value.encoding, sample: sampleOf(file.bytes) };
}

const isText = (format: FormatName) => ['txt', 'md', 'html', 'srt', 'vtt'].includes(format);

function isSure(bytes: Uint8Array, { grounds, text }: DecodedText, format: FormatName): boolean {
  if (grounds !== 'guess') return grounds !== 'damaged';
  const telling = bytes.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
  const words = format === 'html' ? text.replace(/<(script|style)\b[^]*?<\/\1>|<[^>]*>/gi, ' ') : text;
  return telling >= fewestTelling && detectLanguage(words) !== '';
}

/** Of a line, and of all lines, in bytes. */
const mostOfLine = 160;
const mostOfSample = 400;
/** As many bytes before the first that tells, so that one sees where it stands. */
const lead = 60;

/** Stretches of a text that hold bytes beyond ASCII, a line each, parted by line ends. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  // Two bytes or more for a character: its lines cannot be told by single bytes.
  if (bytes.subarray(0, mostOfLine).includes(0)) return bytes.subarray(0, mostOfSample - (mostOfSample % 4));
  // Letters that are written with plain characters stand everywhere.
  if (bytes.every((byte) => byte < 0x80))
    return bytes.subarray(0, wordEnd(bytes, 0, bytes.length, mostOfSample));
  const sample: number[] = [];
  for (let at = 0; at < bytes.length && sample.length < mostOfSample; ) {
    const ended = bytes.indexOf(lineEnd, at);
    const end = ended < 0 ? bytes.length : ended;
    const telling = bytes.subarray(at, end).findIndex((byte) => byte > 0x7f);
    if (telling >= 0) {
      const start = wordStart(bytes, at, at + telling);
      const line = bytes.subarray(start, wordEnd(bytes, start, end));
      sample.push(...(sample.length > 0 ? [lineEnd] : []), ...line);
    }
    at = end + 1;
  }
  return Uint8Array.from(sample);
}

const lineEnd = 0x0a;
const space = 0x20;

/** Behind a space, a little before the byte that tells; the beginning of the line when that is near. */
function wordStart(bytes: Uint8Array, from: number, telling: number): number {
  if (telling - from <= lead) return from;
  const before = bytes.indexOf(space, telling - lead);
  return before < 0 || before > telling ? telling : before + 1;
}

/** Before a space, so that no letter of several bytes is cut; where there is none, at the bound. */
function wordEnd(bytes: Uint8Array, start: number, end: number, most = mostOfLine): number {
  if (end - start <= most) return end;
  const before = bytes.lastIndexOf(space, start + most);
  return before > start ? before : start + most;
}
