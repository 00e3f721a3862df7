import { ok, type Result } from '@shared/base/result';
import { type EncodingDoubt, encodingDoubt } from '@shared/importing/encodingDoubt';
import { formatOf } from '@shared/importing/formatOf';
import type { FormatName } from '@shared/importing/formats';
import { type NamedFile, openable, sha256Of } from './fileBytes';
import type { ImportLimits } from './importLimits';

/** What a file is, without making a document of its text. */
export interface FileLook {
  readonly format: FormatName;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Of a text whose encoding should be looked at before it comes in; null: it is sure. */
  readonly doubt: EncodingDoubt | null;
}

/** Looks at a file, to ask about it before it is read. */
export async function lookAt(file: NamedFile, limits: ImportLimits): Promise<Result<FileLook>> {
  const bytes = await openable(file, limits);
  if (!bytes.ok) return bytes;
  const source = { name: file.name, bytes: bytes.value };
  const format = formatOf(source);
  if (!format.ok) return format;
  return ok({
    format: format.value,
    sha256: sha256Of(bytes.value),
    size: bytes.value.length,
    doubt: encodingDoubt(source, format.value),
  });
}
