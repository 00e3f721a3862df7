import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { ok, type Result } from '@shared/base/result';
import { signatures, startsWith } from '@shared/importing/fileSignature';
import { formatOf } from '@shared/importing/formatOf';
import type { FormatName } from '@shared/importing/formats';
import { codeOf } from '../projects/files';
import type { ImportLimits } from './importLimits';
import { importProblems } from './importProblems';

/** A file and what it is called. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** The bytes of a file that is no larger than its format may be. Formats that are text take many times their size when they are read. */
export async function openable({ path, name }: NamedFile, limits: ImportLimits): Promise<Result<Buffer>> {
  const bytes = await bytesOf(path, name, limits.fileBytes);
  if (!bytes.ok || bytes.value.length <= Math.min(limits.textBytes, limits.markupBytes)) return bytes;
  const format = formatOf({ name, bytes: bytes.value });
  if (!format.ok) return format;
  const most =
    isZip(bytes.value) || format.value === 'pdf' ? limits.fileBytes : mostBytes(format.value, limits);
  return bytes.value.length <= most ? bytes : importProblems.tooLarge(name, bytes.value.length, most);
}

const mostBytes = (format: FormatName, { textBytes, markupBytes }: ImportLimits) =>
  ['md', 'vtt', 'srt'].includes(format) ? markupBytes : textBytes;

/** A file's bytes, when they are no more than `limit` and may be read. */
export async function bytesOf(file: string, name: string, limit: number): Promise<Result<Buffer>> {
  try {
    const { size } = await stat(file);
    if (size > limit) return importProblems.tooLarge(name, size, limit);
    return ok(await readFile(file));
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? importProblems.missing(name) : importProblems.noAccess(name);
  }
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether a file begins as archives do. */
export const isZip = (bytes: Buffer) => startsWith(bytes, signatures.zip);
