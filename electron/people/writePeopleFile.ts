import { ok, type Result } from '@shared/base/result';
import { libraryOf } from '@shared/people/peopleLibrary';
import { peopleTable } from '@shared/people/peopleTable';
import type { ProjectState } from '@shared/project/projectState';
import { pseudonymsOf } from '@shared/pseudonyms/pseudonymsOf';
import { SpeakerUse } from '@shared/query/speakerUse';
import { writeTableFile } from '../tables/writeTableFile';
import { isLibraryFile, writeLibraryFile } from './libraryFile';

/** What was written, and where. */
export interface WrittenPeople {
  readonly path: string;
  readonly speakers: number;
}

const sheet = { name: 'Speakers', widths: [26, 26, 26, 26] };

/**
 * Writes the speakers of a project: as a library of people when the file is called `.json`, else as a table with their numbers.
 *
 * @param withPseudonyms the table tells what stands for each where names are replaced; a library never does
 */
export async function writePeopleFile(
  state: ProjectState,
  file: string,
  withPseudonyms = false,
): Promise<Result<WrittenPeople>> {
  const speakers = state.speakers();
  const attributes = state.attributes('speaker');
  const written = isLibraryFile(file)
    ? await writeLibraryFile(file, libraryOf(speakers, attributes))
    : await writeTableFile(
        peopleTable(
          speakers,
          attributes,
          new SpeakerUse(state).numbers(),
          withPseudonyms ? pseudonymsOf(state) : undefined,
        ),
        file,
        sheet,
      );
  return written.ok ? ok({ path: file, speakers: speakers.length }) : written;
}
