import path from 'node:path';
import { ok } from '@shared/base/result';
import { readPropertiesFile } from '../../properties/readPropertiesFile';
import { writePropertiesFile } from '../../properties/writePropertiesFile';
import { emit, type Handlers } from '../ipc';
import type { AppParts } from './appParts';
import { askForTable, askWhereTable } from './tableDialogs';

type Names = 'readProperties' | 'cancelProperties' | 'exportProperties';

/** Calls about what is known of documents, on its way out and in as a table. */
export function propertyHandlers({ session }: AppParts): Pick<Handlers, Names> {
  /** Ends the reading of a file that is under way. */
  let reading = new AbortController();

  return {
    readProperties: async ({ path: given }, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const file = given ?? (await askForTable(window, 'Import Properties of Documents'));
      if (file === undefined) return ok(null);
      const name = path.basename(file);
      emit(window, 'codebookReading', { name });
      const { signal } = (reading = new AbortController());
      const read = await readPropertiesFile(file, signal);
      if (!read.ok) return signal.aborted ? ok(null) : read;
      return ok({ name, read: read.value });
    },
    cancelProperties: async () => {
      reading.abort();
      return ok({});
    },
    exportProperties: async (params, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const { state } = project.value;
      const file =
        params.path ??
        (await askWhereTable(window, 'Export Table of Documents', state.project().name, 'documents'));
      return file === undefined ? ok(null) : writePropertiesFile(state, file);
    },
  };
}
