import { crc32 } from 'node:zlib';
import { jsonPieces } from '@shared/base/jsonPieces';
import type { Json } from '@shared/projectFile/migrations';
import { piecesOf, type ReadableFile } from './files';

/**
 * Lines of a project's log: eight hex digits of CRC-32 over the JSON's UTF-8 bytes, a space, the JSON, a line end. JSON holds no
 * line ends of its own, so a line is whole exactly when its checksum fits.
 */

const lineEnd = 0x0a;
const prefixLength = 9;

export function encodeLine(value: unknown): Buffer {
  const pieces = jsonPieces(value);
  const length = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  const line = Buffer.allocUnsafe(prefixLength + length + 1);
  let end = prefixLength;
  for (const piece of pieces) end += line.write(piece, end);
  line.write(prefixOf(line.subarray(prefixLength, end)), 'latin1');
  line[end] = lineEnd;
  return line;
}

export interface DecodedLine {
  readonly value: Json;
  /** Byte offset behind the line. */
  readonly end: number;
}

/**
 * The lines up to the first that is torn or damaged. Only the piece of the file that is being decoded is in memory, and between two pieces
 * others get their turn.
 */
export async function* decodeLines(file: ReadableFile): AsyncGenerator<DecodedLine> {
  let begun: Buffer[] = [];
  let offset = 0;
  for await (const piece of piecesOf(file)) {
    let start = 0;
    for (let end = piece.indexOf(lineEnd); end >= 0; end = piece.indexOf(lineEnd, start)) {
      const rest = piece.subarray(start, end);
      const value = decodeLine(begun.length === 0 ? rest : Buffer.concat([...begun, rest]));
      if (value === undefined) return;
      begun = [];
      start = end + 1;
      yield { value, end: offset + start };
    }
    if (start < piece.length) begun.push(Buffer.from(piece.subarray(start)));
    offset += piece.length;
  }
}

/** Undefined when the line is not as it was written. */
function decodeLine(line: Buffer): Json | undefined {
  const json = line.subarray(prefixLength);
  const sum = line.toString('latin1', 0, prefixLength);
  return sum === prefixOf(json) ? parsed(json.toString()) : undefined;
}

const prefixOf = (json: Buffer): string => `${crc32(json).toString(16).padStart(8, '0')} `;

function parsed(json: string): Json | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
