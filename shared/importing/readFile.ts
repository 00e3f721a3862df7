import type { Result } from '../base/result';
import { TooManyBlocks } from './addBlock';
import { formatOf } from './formatOf';
import { problems } from './problems';
import type { ReadDocument, Reader, SourceFile } from './reader';
import { readers } from './readers';
import type { ReadOptions } from './readOptions';

/** Reads one file with the reader that its content, else its name asks for. Never throws. */
export async function readFile(
  file: SourceFile,
  options: ReadOptions = {},
  known: readonly Reader[] = readers,
): Promise<Result<ReadDocument>> {
  const format = formatOf(file);
  if (!format.ok) return format;
  const reader = known.find((each) => each.format === format.value);
  if (reader === undefined) return problems.unknownExtension(file.name);
  try {
    return await reader.read(file, options);
  } catch (error) {
    return error instanceof TooManyBlocks
      ? problems.tooManyParagraphs(file.name)
      : problems.unreadable(file.name);
  }
}
