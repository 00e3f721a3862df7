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

export interface LibraryPlace {
  readonly path: string;
  /** It is where Roundtable keeps it by itself: there the file is made when somebody is first added. */
  readonly standard: boolean;
  /** Whether it is used when speakers are looked for. */
  readonly used: boolean;
}

/** The library of people of this computer, shared by its projects. */
export class Library {
  readonly #place: () => LibraryPlace;
  readonly #inTurn = oneAfterAnother();

  /** @param place as the settings have it now */
  constructor(place: () => LibraryPlace) {
    this.#place = place;
  }

  get path(): string {
    return this.#place().path;
  }

  /** Everybody that it knows. A chosen file that is gone, with the drive it lies on perhaps, is not a library that knows nobody: refused. */
  async read(): Promise<Result<PeopleLibrary>> {
    const { path, standard } = this.#place();
    return standard && !existsSync(path) ? ok(emptyLibrary) : readLibraryFile(path);
  }

  /** The people to be recognised when speakers are looked for; nobody when that is not wanted. */
  async known(): Promise<Result<readonly KnownPerson[]>> {
    const read = this.#place().used ? await this.read() : ok(emptyLibrary);
    return read.ok ? ok(read.value.people) : read;
  }

  /** Begins a library at a place that was chosen for it, unless there is one. */
  async begin(file: string): Promise<Result<unknown>> {
    return existsSync(file) ? readLibraryFile(file) : writeLibraryFile(file, emptyLibrary);
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
