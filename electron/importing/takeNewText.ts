import type { Placements } from '@shared/anchoring/placements';
import type { Result } from '@shared/base/result';
import type { ReadDocument } from '@shared/importing/reader';
import { keptOf, type ReadOptions } from '@shared/importing/readOptions';
import type { Committed } from '@shared/project/projectStore';
import type { OpenProject } from '../projects';
import type { ReadFile } from './readPath';

/** A file and how it was read. */
interface NewTextFile {
  readonly name: string;
  /** Null: it is the kept original. */
  readonly path: string | null;
  readonly options: ReadOptions;
}

/**
 * Gives a document the text of a file that was read, and keeps the file.
 *
 * @param placements where everything goes, when it was worked out before
 */
export async function takeNewText(
  project: OpenProject,
  document: string,
  { name, path, options }: NewTextFile,
  { sha256, size, table }: ReadFile,
  { format, encoding, blocks, turns, warnings }: ReadDocument,
  placements?: Placements,
): Promise<Result<Committed>> {
  if (path !== null) {
    const kept = await project.keepOriginal(path, sha256);
    if (!kept.ok) return kept;
  }
  return project.run('replaceDocument', {
    document,
    source: { fileName: name, format, encoding, sha256, size, options: keptOf(options, table?.options) },
    blocks: [...blocks],
    turns: turns.map((turn) => ({ ...turn, speech: [...turn.speech] })),
    warnings: [...warnings],
    placements,
  });
}
