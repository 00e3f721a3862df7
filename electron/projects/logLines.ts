import { crc32 } from 'node:zlib';
import type { Json } from '@shared/projectFile/migrations';

/**
 * Lines of a project's log: eight hex digits of CRC-32 over the JSON's UTF-8 bytes, a space, the JSON, a line end. JSON holds no
 * line ends of its own, so a line is whole exactly when its checksum fits.
 */

const lineEnd = 0x0a;
const prefixLength = 9;

export function encodeLine(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  const sum = crc32(json).toString(16).padStart(8, '0');
  return Buffer.concat([Buffer.from(`${sum} `), json, Buffer.from('\n')]);
}

export interface DecodedLine {
  readonly value: Json;
  /** Byte offset behind the line. */
  readonly end: number;
}

/** The lines up to the first that is torn or damaged. */
export function* decodeLines(bytes: Uint8Array): Generator<DecodedLine> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0; start < buffer.length; ) {
    const end = buffer.indexOf(lineEnd, start);
    if (end < 0) return;
    const json = buffer.subarray(start + prefixLength, end);
    const sum = buffer.toString('latin1', start, start + prefixLength);
    if (sum !== `${crc32(json).toString(16).padStart(8, '0')} `) return;
    const value = parsed(json.toString());
    if (value === undefined) return;
    yield { value, end: end + 1 };
    start = end + 1;
  }
}

function parsed(json: string): Json | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
