import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '@shared/base/result';
import { foreignKindNamed } from '@shared/importing/foreignKinds';
import { extensionOf, formatNamed } from '@shared/importing/formats';
import { problems } from '@shared/importing/problems';
import { isProjectFolder } from '../projects/checkProject';
import { codeOf } from '../projects/files';
import { importProblems } from './importProblems';

/** A file that was asked for: to be read, or refused before anything is opened. */
export interface FileToRead {
  readonly path: string;
  /** File name without folders. */
  readonly name: string;
  readonly problem: Problem | null;
}

export interface FilesToRead {
  readonly files: readonly FileToRead[];
  /** Paths of files in folders that hold no writing, as pictures, recordings and projects: they are left out without a word each. */
  readonly otherKinds: readonly string[];
  /** Paths of folders in folders that were not asked for, and not looked into. */
  readonly foldersLeftOut: readonly string[];
}

/**
 * The files that these paths mean, each once, in the order given. A file is looked into whatever it is called; a folder means the files in
 * it and below whose names promise a text, sorted by name, hidden ones and links left out.
 * @param below false: without the folders in a folder
 */
export async function filesToRead(
  paths: readonly string[],
  { below = true }: { readonly below?: boolean } = {},
): Promise<FilesToRead> {
  const search = new Search(below);
  for (const given of paths) await search.at(path.resolve(given));
  const { files, otherKinds, foldersLeftOut } = search;
  return {
    files: [...files.values()],
    otherKinds: [...otherKinds],
    foldersLeftOut: [...foldersLeftOut].filter((folder) => !search.lookedInto.has(folder)),
  };
}

class Search {
  readonly files = new Map<string, FileToRead>();
  readonly otherKinds = new Set<string>();
  readonly foldersLeftOut = new Set<string>();
  readonly lookedInto = new Set<string>();
  /** Files with writing that were met, those met before among them. */
  #met = 0;
  readonly #below: boolean;

  constructor(below: boolean) {
    this.#below = below;
  }

  async at(full: string): Promise<void> {
    const name = nameOf(full);
    try {
      const found = await stat(full);
      if (!found.isDirectory()) {
        this.#add(full, found.isFile() ? null : problems.unknownExtension(name).problem);
        return;
      }
      const before = this.#met;
      await this.#inFolder(full);
      if (this.#met === before) this.#add(full, importProblems.emptyFolder(name).problem);
    } catch (error) {
      const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
      const { problem } = isMissing ? importProblems.missing(name) : importProblems.noAccess(name);
      this.#add(full, problem);
    }
  }

  async #inFolder(folder: string): Promise<void> {
    this.lookedInto.add(folder);
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
    for (const entry of entries) {
      const full = path.join(folder, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) {
        if (await isProjectFolder(full)) this.otherKinds.add(full);
        else if (this.#below) await this.#folderBelow(full);
        else this.foldersLeftOut.add(full);
      } else if (!entry.isFile()) continue;
      else if (formatNamed(entry.name) !== undefined) this.#add(full, null);
      else if (isWriting(entry.name)) this.#add(full, problemOf(nameOf(full)));
      else this.otherKinds.add(full);
    }
  }

  /** One that may not be looked into is told by name; the others come in. */
  async #folderBelow(folder: string): Promise<void> {
    try {
      await this.#inFolder(folder);
    } catch {
      this.#add(folder, importProblems.noAccess(nameOf(folder)).problem);
    }
  }

  #add(full: string, problem: Problem | null): void {
    this.#met += 1;
    if (!this.files.has(full)) this.files.set(full, { path: full, name: nameOf(full), problem });
  }
}

/** Files that hold writing and cannot be read: in a folder they are told by name, so that nobody thinks them imported. */
const isWriting = (name: string) =>
  foreignKindNamed(name) !== undefined || ['tex', 'log', 'json', 'xml'].includes(extensionOf(name));

function problemOf(name: string): Problem {
  const kind = foreignKindNamed(name);
  return (kind ? problems.otherFormat(name, kind.what, kind.advice) : problems.unknownExtension(name))
    .problem;
}

const nameOf = (full: string) => path.basename(full).normalize('NFC');
