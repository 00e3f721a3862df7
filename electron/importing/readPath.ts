import { createHash } from 'node:crypto';
import { readFile as readBytes, stat } from 'node:fs/promises';
import { ok, type Result } from '@shared/base/result';
import { formatOf } from '@shared/importing/formatOf';
import type { ReadDocument } from '@shared/importing/reader';
import { readFile } from '@shared/importing/readFile';
import type { ReadOptions } from '@shared/importing/readOptions';
import { codeOf } from '../projects/files';
import { fileReaders } from './fileReaders';
import type { ImportLimits } from './importLimits';
import { importProblems } from './importProblems';
import { readTableDocuments } from './readTableDocuments';
import { scanArchive } from './scanArchive';

/** A file and what it is called. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** A file that was read, and what identifies its bytes. */
export interface ReadFile {
  /** At least one; several of a table whose rows are documents. */
  readonly documents: readonly ReadDocument[];
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Reads a file within limits of size. Time and memory are watched from outside. */
export async function readPath(
  { path, name }: NamedFile,
  limits: ImportLimits,
  options: ReadOptions = {},
): Promise<Result<ReadFile>> {
  const bytes = await openable({ path, name }, limits);
  if (!bytes.ok) return bytes;
  const documents = await documentsOf(name, bytes.value, limits, options);
  if (!documents.ok) return documents;
  return ok({ documents: documents.value, sha256: sha256Of(bytes.value), size: bytes.value.length });
}

async function documentsOf(
  name: string,
  bytes: Buffer,
  limits: ImportLimits,
  options: ReadOptions,
): Promise<Result<readonly ReadDocument[]>> {
  const format = formatOf({ name, bytes });
  if (!format.ok) return format;
  // Tables look into their archives themselves.
  if (format.value === 'csv' || format.value === 'xlsx')
    return readTableDocuments(name, bytes, options, limits);
  if (isZip(bytes)) {
    const scan = await scanArchive(name, bytes, limits);
    if (!scan.ok) return scan;
  }
  const read = await readFile({ name, bytes }, options, fileReaders);
  if (!read.ok) return read;
  // Where letters stand on pages is worked out again from the original when it is needed.
  const { positions: _, ...document } = read.value;
  return ok([document]);
}

/** The bytes of a file that is no larger than its format may be. Formats that are text take many times their size when they are read. */
export async function openable({ path, name }: NamedFile, limits: ImportLimits): Promise<Result<Buffer>> {
  const bytes = await bytesOf(path, name, limits.fileBytes);
  if (!bytes.ok || bytes.value.length <= limits.textBytes) return bytes;
  const format = formatOf({ name, bytes: bytes.value });
  if (!format.ok) return format;
  return packed.has(format.value)
    ? bytes
    : importProblems.tooLarge(name, bytes.value.length, limits.textBytes);
}

const packed: ReadonlySet<string> = new Set(['docx', 'odt', 'pdf', 'epub', 'xlsx']);

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

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether a file begins as archives do. */
export const isZip = (bytes: Buffer) => bytes[0] === 0x50 && bytes[1] === 0x4b;
