import { ok, type Result } from '@shared/base/result';
import { peopleOf } from '@shared/people/peopleLibrary';
import type { ReadPeople } from '@shared/people/readPeople';
import { readPeopleTable } from '@shared/people/readPeopleTable';
import { readTableFile } from '../tables/readTableFile';
import { readToldRows } from '../tables/readToldRows';
import { isLibraryFile, readLibraryFile } from './libraryFile';

/** Reads people from a table file, or from a library of people, which is called `.json`. */
export async function readPeopleFile(file: string, signal?: AbortSignal): Promise<Result<ReadPeople>> {
  if (isLibraryFile(file)) {
    const library = await readLibraryFile(file);
    return library.ok ? ok(peopleOf(library.value)) : library;
  }
  const table = await readTableFile(file, signal);
  return table.ok ? readToldRows(table.value, readPeopleTable) : table;
}
