/** One entry of a test archive. Stored as it is unless `packed` brings compressed bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Deflated form of the content. */
  readonly packed?: Uint8Array;
  /** Declares another unpacked size than the true one. */
  readonly declaredSize?: number;
}

/** Builds a Zip archive for tests, honest or forged. */
export function zipArchive(entries: readonly ZipEntry[]): Uint8Array {
  const parts: number[][] = [];
  const chunks: Uint8Array[] = [];
  let offset = 0;
  const push = (chunk: Uint8Array) => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  for (const { name, content, packed, declaredSize } of entries) {
    const bytes = typeof content === 'string' ? utf8(content) : content;
    const data = packed ?? bytes;
    const fields = [
      ...short(20),
      ...short(0x800),
      ...short(packed ? 8 : 0),
      ...long(0),
      ...long(crc32(bytes)),
      ...long(data.length),
      ...long(declaredSize ?? bytes.length),
      ...short(utf8(name).length),
      ...short(0),
    ];
    parts.push([
      ...long(0x02014b50),
      ...short(20),
      ...fields,
      ...short(0),
      ...short(0),
      ...short(0),
      ...long(0),
      ...long(offset),
      ...utf8(name),
    ]);
    push(Uint8Array.from([...long(0x04034b50), ...fields, ...utf8(name)]));
    push(data);
  }
  const directory = offset;
  for (const part of parts) push(Uint8Array.from(part));
  const size = offset - directory;
  const count = parts.length;
  push(
    Uint8Array.from([
      ...long(0x06054b50),
      ...short(0),
      ...short(0),
      ...short(count),
      ...short(count),
      ...long(size),
      ...long(directory),
      ...short(0),
    ]),
  );
  const archive = new Uint8Array(offset);
  let at = 0;
  for (const chunk of chunks) {
    archive.set(chunk, at);
    at += chunk.length;
  }
  return archive;
}

const short = (value: number) => [value & 255, (value >>> 8) & 255];
const long = (value: number) => [...short(value & 0xffff), ...short(value >>> 16)];

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
