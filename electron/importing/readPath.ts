import { ok, type Result } from '@shared/base/result';
import { formatOf } from '@shared/importing/formatOf';
import type { ReadDocument } from '@shared/importing/reader';
import { readFile } from '@shared/importing/readFile';
import type { ReadOptions } from '@shared/importing/readOptions';
import { detectLanguage } from '@shared/language/detectLanguage';
import { isZip, type NamedFile, openable, sha256Of } from './fileBytes';
import { fileReaders } from './fileReaders';
import type { ImportLimits } from './importLimits';
import { readTableDocuments, type TableReading } from './readTableDocuments';
import { scanArchive } from './scanArchive';

/** A file that was read, and what identifies its bytes. */
export interface ReadFile {
  /** At least one; several of a table whose rows are documents. */
  readonly documents: readonly ReadDocument[];
  /** Of a table: which columns were taken for what. */
  readonly table?: TableReading;
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
  const read = await documentsOf(name, bytes.value, limits, options);
  if (!read.ok) return read;
  return ok({
    ...read.value,
    documents: read.value.documents.map(withLanguage),
    sha256: sha256Of(bytes.value),
    size: bytes.value.length,
  });
}

/** Told here because it takes longer than all that main does with a document. */
function withLanguage(document: ReadDocument): ReadDocument {
  const text = document.blocks.map((block) => block.text).join('\n');
  return { ...document, language: detectLanguage(text) };
}

async function documentsOf(
  name: string,
  bytes: Buffer,
  limits: ImportLimits,
  options: ReadOptions,
): Promise<Result<Pick<ReadFile, 'documents' | 'table'>>> {
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
  return ok({ documents: [document] });
}
