import { createHash } from 'node:crypto';
import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import { diskSentence, type Files, piecesOf, writeWhole } from './files';

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Where the original with this SHA-256 is kept, or would be. */
export const originalFile = (folder: string, sha256: string): string =>
  path.join(folder, 'originals', sha256);

/** Keeps imported bytes untouched under their SHA-256; bytes that are there already are not written again. */
export async function storeOriginal(
  files: Files,
  folder: string,
  bytes: Uint8Array,
): Promise<Result<string>> {
  const sha256 = sha256Of(bytes);
  const file = originalFile(folder, sha256);
  try {
    if (await files.exists(file)) return ok(sha256);
    await files.makeFolder(path.dirname(file));
    await files.syncFolder(folder);
    await writeWhole(files, file, [bytes]);
    return ok(sha256);
  } catch (error) {
    return refuse('not-saved', `The imported file could not be kept. ${diskSentence(error)}`);
  }
}

/** The file that was read is not there any more, or holds other bytes now. */
class ChangedFile extends Error {}

/**
 * Keeps a file untouched under the SHA-256 it was read with; one that is kept already is not written again. It goes through memory piece by
 * piece. Refused with `file-changed` when its bytes are others now.
 */
export async function keepOriginal(
  files: Files,
  folder: string,
  source: string,
  sha256: string,
): Promise<Result<null>> {
  const file = originalFile(folder, sha256);
  try {
    if (await files.exists(file)) return ok(null);
    await files.makeFolder(path.dirname(file));
    await files.syncFolder(folder);
    await writeWhole(files, file, checkedPieces(files, source, sha256));
    return ok(null);
  } catch (error) {
    if (error instanceof ChangedFile)
      return refuse('file-changed', 'The file was changed while it was read.');
    return refuse('not-saved', `The imported file could not be kept. ${diskSentence(error)}`);
  }
}

/** The pieces of a file; fails at the end when they are not those of the hash, so that what was written of them is thrown away. */
async function* checkedPieces(files: Files, source: string, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  try {
    const open = await files.openToRead(source);
    try {
      for await (const piece of piecesOf(open)) {
        hash.update(piece);
        yield piece;
      }
    } finally {
      await open.close();
    }
  } catch (error) {
    throw new ChangedFile('It cannot be read.', { cause: error });
  }
  if (hash.digest('hex') !== sha256) throw new ChangedFile('Its bytes are others.');
}

/** The bytes as they were imported; refused when they are not there or have been changed since. */
export async function readOriginal(
  files: Files,
  folder: string,
  sha256: string,
): Promise<Result<Uint8Array>> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return refuse('no-original', 'No original is kept for this document.');
  try {
    const bytes = await files.read(originalFile(folder, sha256));
    if (sha256Of(bytes) === sha256) return ok(bytes);
    return refuse('damaged-original', 'The kept original of this document was changed by another program.');
  } catch {
    return refuse('no-original', 'The original of this document is not in the project folder any more.');
  }
}
