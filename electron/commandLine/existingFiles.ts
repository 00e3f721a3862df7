import { ok, type Result, refuse } from '@shared/base/result';
import { FilesInProject } from '../importing/filesInProject';
import type { AskedFile } from '../importing/readApart';
import type { ReadFile } from '../importing/readPath';
import type { OpenProject } from '../projects';
import type { CommandLine } from './parseCommandLine';

/** What is done with files that are in the project already. */
export type Existing = 'skip' | 'replace' | 'new';

export function existingOf({ options: { existing = 'skip' } }: CommandLine): Result<Existing> {
  return existing === 'skip' || existing === 'replace' || existing === 'new'
    ? ok(existing)
    : refuse('usage', `roundtable import: --existing is skip, replace or new, not “${existing}”.`);
}

export type Placed = (file: AskedFile, result: Result<ReadFile>) => [AskedFile, Result<ReadFile>];

/**
 * Says of each file which documents it gives a new text, or refuses it: files whose bytes are in the project, or came before them, are left
 * out or replace; of the same name with other bytes they replace or come in beside.
 */
export function placing(project: OpenProject, existing: Existing): Placed {
  const known = new FilesInProject(project.state);
  const before = new Map<string, string>();
  const taken = new Set<string>();
  return (file, result) => {
    if (!result.ok || existing === 'new') return [file, result];
    const { name } = file;
    const { sha256, documents } = result.value;
    const earlier = before.get(sha256);
    before.set(sha256, earlier ?? name);
    if (earlier !== undefined) return [file, importedBefore(name, `the file “${earlier}”`)];
    if (existing === 'skip') {
      const title = project.state.document(known.ofBytes(sha256)[0] ?? '')?.title;
      return [file, title === undefined ? result : importedBefore(name, `“${title}”`)];
    }
    const candidates = known.candidates({ name, sha256, format: documents[0]?.format ?? '' });
    const [into] = candidates;
    if (candidates.length > 1 || into?.some((id) => taken.has(id))) return [file, unclear(name)];
    for (const id of into ?? []) taken.add(id);
    return [{ ...file, into }, result];
  };
}

const importedBefore = (name: string, there: string) =>
  refuse(
    'imported-before',
    `“${name}” is in the project already, as ${there}. With --existing new it comes in once more.`,
  );

const unclear = (name: string) =>
  refuse(
    'unclear-version',
    `It is not clear which document “${name}” is a new version of, because several files are called so. It was left out; “roundtable replace” gives its text to the one that --document names.`,
  );
