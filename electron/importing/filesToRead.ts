import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '@shared/base/result';
import { isReadable } from '@shared/importing/formats';
import { problems } from '@shared/importing/problems';
import { codeOf } from '../projects/files';
import { importProblems } from './importProblems';

/** A file that was asked for: to be read, or refused before anything is opened. */
export interface FileToRead {
  readonly path: string;
  /** File name without folders. */
  readonly name: string;
  readonly problem: Problem | null;
}

/**
 * The files that these paths mean, each once, in the order given. A folder means the files in it and below
 * that can be read, sorted by name, hidden ones and links left out.
 */
export async function filesToRead(paths: readonly string[]): Promise<FileToRead[]> {
  const files = new Map<string, FileToRead>();
  for (const given of paths) {
    const full = path.resolve(given);
    for (const file of await filesAt(full)) if (!files.has(file.path)) files.set(file.path, file);
  }
  return [...files.values()];
}

async function filesAt(full: string): Promise<FileToRead[]> {
  const name = path.basename(full).normalize('NFC');
  const file = (problem: Problem | null): FileToRead[] => [{ path: full, name, problem }];
  try {
    const found = await stat(full);
    if (!found.isDirectory()) {
      return file(found.isFile() && isReadable(name) ? null : problems.unknownExtension(name).problem);
    }
    const inside = await readableFilesIn(full);
    return inside.length > 0 ? inside : file(importProblems.emptyFolder(name).problem);
  } catch (error) {
    return file(
      (codeOf(error) === 'ENOENT' ? importProblems.missing(name) : importProblems.noAccess(name)).problem,
    );
  }
}

async function readableFilesIn(folder: string): Promise<FileToRead[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  const files: FileToRead[] = [];
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) files.push(...(await readableFilesIn(full)));
    else if (entry.isFile() && isReadable(entry.name)) {
      files.push({ path: full, name: entry.name.normalize('NFC'), problem: null });
    }
  }
  return files;
}
