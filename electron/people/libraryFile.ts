import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import { type PeopleLibrary, peopleLibrary } from '@shared/people/peopleLibrary';
import { quoted } from '@shared/project/names';
import { writeReport } from '../exporting/writeReport';
import { codeOf, realFiles } from '../projects/files';

/** No library of people is as large, bytes. */
const largest = 64 * 2 ** 20;

export const isLibraryFile = (file: string): boolean => path.extname(file).toLowerCase() === '.json';

/** Reads a library of people; a file that is none is refused and stays as it is. */
export async function readLibraryFile(file: string): Promise<Result<PeopleLibrary>> {
  const name = quoted(path.basename(file));
  const none = refuse('not-a-library', `${name} is not a library of people. Nothing was changed.`);
  try {
    const { size } = await stat(file);
    if (size > largest) return none;
    const parsed = peopleLibrary.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? ok(parsed.data) : none;
  } catch (error) {
    if (error instanceof SyntaxError) return none;
    return codeOf(error) === 'ENOENT'
      ? refuse(
          'no-library',
          `There is no people library at ${quoted(file)}. Connect the drive it is on, or choose another one in Settings.`,
        )
      : refuse('unreadable-library', `${name} cannot be read. Check whether you may open it.`);
  }
}

/** Writes a library: all of it or nothing. */
export function writeLibraryFile(file: string, library: PeopleLibrary): Promise<Result<unknown>> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(library, null, 2)}\n`);
  return writeReport(realFiles, file, bytes);
}
