import { createHash } from 'node:crypto';
import { piecesOf, type ReadableFile } from '../projects/files';

/** The SHA-256, hex, of the beginnings of a file with these lengths, bytes; it is read once, however many there are. */
export async function beginnings(
  file: ReadableFile,
  lengths: Iterable<number>,
): Promise<ReadonlyMap<number, string>> {
  const ends = [...new Set(lengths)]
    .filter((length) => length >= 0 && length <= file.size)
    .sort((a, b) => a - b);
  const found = new Map<number, string>();
  const hash = createHash('sha256');
  let at = 0;
  let next = 0;
  const tell = () => found.set(at, hash.copy().digest('hex'));
  for (; ends[next] === 0; next += 1) tell();
  for await (const piece of piecesOf(file, 0, ends.at(-1) ?? 0)) {
    let done = 0;
    for (let end = ends[next]; end !== undefined && end <= at + piece.length - done; end = ends[next]) {
      const part = piece.subarray(done, done + end - at);
      hash.update(part);
      done += part.length;
      at = end;
      tell();
      next += 1;
    }
    hash.update(piece.subarray(done));
    at += piece.length - done;
  }
  return found;
}
