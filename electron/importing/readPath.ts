import { createHash } from 'node:crypto';
import { readFile as readBytes, stat } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result } from '@shared/base/result';
import { extensionOf, formats } from '@shared/importing/formats';
import type { ReadDocument } from '@shared/importing/reader';
import { readFile } from '@shared/importing/readFile';
import { codeOf } from '../projects/files';
import type { ImportLimits } from './importLimits';
import { importProblems } from './importProblems';
import { scanArchive } from './scanArchive';

/** A file that was read, and what identifies its bytes. */
export interface ReadFile {
  readonly read: ReadDocument;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Reads a file within limits of size. Time and memory are watched from outside. */
export async function readPath(file: string, limits: ImportLimits): Promise<Result<ReadFile>> {
  const name = path.basename(file);
  const isArchive = formats.docx.extensions.some((extension) => extension === extensionOf(name));
  const bytes = await bytesOf(file, name, isArchive ? limits.fileBytes : limits.textBytes);
  if (!bytes.ok) return bytes;
  if (isZip(bytes.value)) {
    const scan = await scanArchive(name, bytes.value, limits);
    if (!scan.ok) return scan;
  }
  const read = await readFile({ name, bytes: bytes.value });
  if (!read.ok) return read;
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  return ok({ read: read.value, sha256, size: bytes.value.length });
}

/** A file's bytes, when they are no more than `limit` and may be read. */
export async function bytesOf(file: string, name: string, limit: number): Promise<Result<Buffer>> {
  try {
    const { size } = await stat(file);
    if (size > limit) return importProblems.tooLarge(name, size, limit);
    return ok(await readBytes(file));
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? importProblems.missing(name) : importProblems.noAccess(name);
  }
}

/** Whether a file begins as archives do. */
export const isZip = (bytes: Buffer) => bytes[0] === 0x50 && bytes[1] === 0x4b;
