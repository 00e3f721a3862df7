import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Writes entries of a zip archive below a folder. No zip64: the one archive it is for is smaller than 4 GB.
 * @param {Buffer} zip
 * @param {string} folder
 * @param {(name: string) => string | undefined} place path below the folder for an entry's name; undefined leaves it out
 */
export function extractZip(zip, folder, place) {
  for (const entry of readDirectory(zip)) {
    const target = place(entry.name);
    if (target === undefined || entry.name.endsWith('/')) continue;
    const file = path.join(folder, target);
    if (!file.startsWith(folder + path.sep))
      throw new Error(`The archive holds a path outside itself: ${entry.name}`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, readBody(zip, entry), { mode: entry.mode & 0o777 || 0o644 });
  }
}

/**
 * @typedef {{ name: string, method: number, compressedSize: number, offset: number, mode: number }} Entry
 * @param {Buffer} zip
 * @returns {Generator<Entry>}
 */
function* readDirectory(zip) {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('The archive is incomplete: it has no directory.');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('The archive has a damaged directory.');
    const nameLength = zip.readUInt16LE(at + 28);
    yield {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      compressedSize: zip.readUInt32LE(at + 20),
      offset: zip.readUInt32LE(at + 42),
      mode: zip.readUInt32LE(at + 38) >>> 16,
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

/**
 * @param {Buffer} zip
 * @param {Entry} entry
 */
function readBody(zip, entry) {
  const start = entry.offset + 30 + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
  const body = zip.subarray(start, start + entry.compressedSize);
  if (entry.method === STORED) return body;
  if (entry.method === DEFLATED) return inflateRawSync(body);
  throw new Error(`The archive packs ${entry.name} in an unknown way (${entry.method}).`);
}
