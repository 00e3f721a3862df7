import { ok, type Result } from '@shared/base/result';
import { pdfProblems } from '@shared/importing/pdf/pdfProblems';
import { readFile } from '@shared/importing/readFile';
import type { ReadOptions } from '@shared/importing/readOptions';
import { type NamedFile, openable } from './fileBytes';
import { fileReaders } from './fileReaders';
import type { ImportLimits } from './importLimits';

/** What a PDF says and where, as it crosses from one process to another. */
export interface ReadOriginalText {
  /** The text of its blocks, in order. */
  readonly blocks: readonly string[];
  /** As `writePositions` of `pdf/pagePositions.ts` writes it. */
  readonly positions: string;
}

/** Reads a PDF as import reads it, for the places of its letters. Time and memory are watched from outside. */
export async function readOriginalText(
  { path, name }: NamedFile,
  limits: ImportLimits,
  options: ReadOptions = {},
): Promise<Result<ReadOriginalText>> {
  const bytes = await openable({ path, name }, limits);
  if (!bytes.ok) return bytes;
  const read = await readFile({ name, bytes: bytes.value }, options, fileReaders);
  if (!read.ok) return read;
  const { blocks, positions } = read.value;
  if (positions === undefined) return pdfProblems.notPdf(name);
  return ok({ blocks: blocks.map(({ text }) => text), positions });
}
