import { nameKey } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';

interface KnownBy {
  /** File name without folders. */
  readonly name: string;
  readonly sha256: string;
  readonly format: string;
}

/** The files that documents of a project were made of: which of them a file is that comes again. */
export class FilesInProject {
  /** Ids of documents by the SHA-256 of their file. */
  readonly #byBytes = new Map<string, string[]>();
  /** By the name of the file: the documents of each file of that name. */
  readonly #byName = new Map<string, Map<string, string[]>>();

  constructor(state: ProjectRecords) {
    for (const { id, source } of state.documents()) {
      const same = this.#byBytes.get(source.sha256) ?? [];
      this.#byBytes.set(source.sha256, same);
      same.push(id);
      const key = nameKey(source.fileName);
      const named = this.#byName.get(key) ?? new Map<string, string[]>();
      this.#byName.set(key, named);
      named.set(source.sha256, [...(named.get(source.sha256) ?? []), id]);
    }
  }

  /** Ids of the documents that were made of exactly these bytes. */
  ofBytes(sha256: string): string[] {
    return [...(this.#byBytes.get(sha256) ?? [])];
  }

  /**
   * What can get its text from a file: each document that was made of these very bytes, else of a file of this name. The documents of a
   * table, one for each row, get it together.
   */
  candidates({ name, sha256, format }: KnownBy): string[][] {
    const same = this.#byBytes.get(sha256);
    const files = same === undefined ? this.#byName.get(nameKey(name))?.values() : [same];
    const isTable = format === 'csv' || format === 'xlsx';
    return [...(files ?? [])].flatMap((ids) => (isTable ? [[...ids]] : ids.map((id) => [id])));
  }
}
