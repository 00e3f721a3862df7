import path from 'node:path';
import type { Result } from '@shared/base/result';
import { readPositions } from '@shared/importing/pdf/pagePositions';
import { readFile } from '@shared/importing/readFile';
import type { ReadOptions } from '@shared/importing/readOptions';
import type { HighlightedDocument } from '@shared/report/original/highlight';
import { type NamedFile, openable, sha256Of } from '../importing/fileBytes';
import { fileReaders } from '../importing/fileReaders';
import type { ImportLimits } from '../importing/importLimits';
import { type HighlightedOriginal, highlightOriginal } from './highlightOriginal';
import { originalProblems } from './originalProblems';

/**
 * Highlights the kept original of a document, which is named by its hash: reads it as import does, for the places of its letters, and
 * adds to it. Time and memory are watched from outside.
 */
export async function highlightKept(
  file: NamedFile,
  limits: ImportLimits,
  options: ReadOptions,
  document: HighlightedDocument,
): Promise<Result<HighlightedOriginal>> {
  const { name } = file;
  const opened = await openable(file, limits);
  if (!opened.ok) return opened;
  const bytes = opened.value;
  if (sha256Of(bytes) !== path.basename(file.path)) return originalProblems.changed(name);
  const read = await readFile({ name, bytes }, options, fileReaders);
  if (!read.ok) return read.problem.code === 'needs-password' ? originalProblems.encrypted(name) : read;
  const positions = readPositions(read.value.positions ?? '');
  if (positions === null) return originalProblems.notPdf(name);
  const blocks = read.value.blocks.map(({ text }) => text);
  return highlightOriginal(document, { name, bytes, text: { blocks, positions } });
}
