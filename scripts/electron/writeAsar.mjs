import { writeFileSync } from 'node:fs';

/**
 * Writes a flat asar archive: a pickled header (four little-endian 32-bit numbers and JSON) and the bodies after it.
 * @param {string} file
 * @param {Record<string, string>} contents text of each file by name
 */
export function writeAsar(file, contents) {
  let offset = 0;
  /** @type {Record<string, { size: number, offset: string }>} */
  const files = {};
  const bodies = Object.entries(contents).map(([name, text]) => {
    const body = Buffer.from(text);
    files[name] = { size: body.length, offset: String(offset) };
    offset += body.length;
    return body;
  });
  const json = Buffer.from(JSON.stringify({ files }));
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4);
  const head = Buffer.alloc(16);
  const padded = json.length + padding.length;
  [4, padded + 8, padded + 4, json.length].forEach((value, index) => head.writeUInt32LE(value, index * 4));
  writeFileSync(file, Buffer.concat([head, json, padding, ...bodies]));
}
