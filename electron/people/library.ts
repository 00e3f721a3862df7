import { existsSync } from 'node:fs';
import { oneAfterAnother } from '@shared/base/oneAfterAnother';
import { ok, type Result } from '@shared/base/result';
import { emptyLibrary, mergeLibraries, type PeopleLibrary } from '@shared/people/peopleLibrary';
import type { KnownPerson } from '@shared/speakers/knownPerson';
import { readLibraryFile, writeLibraryFile } from './libraryFile';

/** What came of adding people to the library. */
export interface Remembered {
  readonly added: number;
  readonly changed: number;
  /** People that it knows now. */
  readonly total: number;
}

/** The library of people of this computer, shared by its projects. Its file is made when somebody is first added. */
export class Library {
  readonly #place: () => { readonly path: string; readonly used: boolean };
  readonly #inTurn = oneAfterAnother();

  /** @param place its file, and whether it is used when speakers are looked for, as the settings have it now */
  constructor(place: () => { readonly path: string; readonly used: boolean }) {
    this.#place = place;
  }

  get path(): string {
    return this.#place().path;
  }

  /** Everybody that it knows; nobody while there is no file. */
  async read(): Promise<Result<PeopleLibrary>> {
    return existsSync(this.path) ? readLibraryFile(this.path) : ok(emptyLibrary);
  }

  /** The people to be recognised when speakers are looked for; nobody when that is not wanted, or the library cannot be read. */
  async known(): Promise<readonly KnownPerson[]> {
    const read = this.#place().used ? await this.read() : null;
    return read?.ok ? read.value.people : [];
  }

  /** Adds what another library knows. A file that cannot be read is left as it is. */
  remember(people: PeopleLibrary): Promise<Result<Remembered>> {
    return this.#inTurn(async () => {
      const before = await this.read();
      if (!before.ok) return before;
      const { library, added, changed } = mergeLibraries(before.value, people);
      if (added + changed > 0) {
        const written = await writeLibraryFile(this.path, library);
        if (!written.ok) return written;
      }
      return ok({ added, changed, total: library.people.length });
    });
  }
}
