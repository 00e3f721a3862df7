import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import type { LibraryState } from '@shared/ipc/contract';
import { libraryOf, peopleOf } from '@shared/people/peopleLibrary';
import { numberedSpeakers } from '@shared/pseudonyms/pseudonymsOf';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { readPeopleFile } from '../../people/readPeopleFile';
import { writePeopleFile } from '../../people/writePeopleFile';
import { emit, type Handlers } from '../ipc';
import type { AppParts } from './appParts';
import { askForTable, askWhereTable } from './tableDialogs';

type Names =
  | 'readPeople'
  | 'cancelPeople'
  | 'exportPeople'
  | 'rememberPeople'
  | 'numberedSpeakers'
  | 'peopleLibrary'
  | 'chooseLibrary';

/** Calls about the people of a project on their way out and in, and about those who are known to all projects. */
export function peopleHandlers({ session, settings, library }: AppParts): Pick<Handlers, Names> {
  /** Ends the reading of a file that is under way. */
  let reading = new AbortController();

  const stateOf = async (): Promise<LibraryState> => {
    const read = await library.read();
    return {
      path: library.path,
      standard: settings.settings.peopleLibrary.file === null,
      people: read.ok ? read.value.people.length : 0,
      problem: read.ok ? null : read.problem.message,
    };
  };

  const fromLibrary = async (): Promise<Result<{ name: string; read: ReturnType<typeof peopleOf> }>> => {
    const read = await library.read();
    if (!read.ok) return read;
    if (read.value.people.length === 0)
      return refuse(
        'empty-library',
        'The people library knows nobody yet. Add the people of a project to it first.',
      );
    return ok({ name: 'People library', read: peopleOf(read.value) });
  };

  return {
    readPeople: async ({ from, path: given }, window) => {
      const project = session.require();
      if (!project.ok) return project;
      if (from === 'library') return fromLibrary();
      const file = given ?? (await askForTable(window, 'Import People', peopleFiles));
      if (file === undefined) return ok(null);
      const name = path.basename(file);
      emit(window, 'codebookReading', { name });
      const { signal } = (reading = new AbortController());
      const read = await readPeopleFile(file, signal);
      if (!read.ok) return signal.aborted ? ok(null) : read;
      return ok({ name, read: read.value });
    },
    cancelPeople: async () => {
      reading.abort();
      return ok({});
    },
    exportPeople: async (params, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const { state } = project.value;
      const file =
        params.path ??
        (await askWhereTable(
          window,
          'Export People',
          state.project().name,
          params.pseudonyms === true ? 'pseudonyms' : 'people',
          params.pseudonyms === true ? [] : [libraryFile],
        ));
      return file === undefined ? ok(null) : writePeopleFile(state, file, params.pseudonyms);
    },
    rememberPeople: async ({ speakers }) => {
      const project = session.require();
      if (!project.ok) return project;
      const { state } = project.value;
      const wanted = new Set(speakers);
      const meant = state.speakers().filter(({ id }) => wanted.size === 0 || wanted.has(id));
      return library.remember(libraryOf(meant, state.attributes('speaker')));
    },
    numberedSpeakers: async () => {
      const project = session.require();
      if (!project.ok) return project;
      const numbered = numberedSpeakers(project.value.state);
      return ok(Array.from(numbered, ([speaker, name]) => ({ speaker, numbered: name })));
    },
    peopleLibrary: async () => ok(await stateOf()),
    chooseLibrary: async ({ standard }, window) => {
      const file = standard ? null : await askForLibrary(window, library.path);
      if (file === undefined) return ok(null);
      const begun = file === null ? ok({}) : await library.begin(file);
      if (!begun.ok) return begun;
      await settings.change({ peopleLibrary: { ...settings.settings.peopleLibrary, file } });
      return ok(await stateOf());
    },
  };
}

const libraryFile: FileFilter = { name: 'People library', extensions: ['json'] };
const peopleFiles: FileFilter = {
  name: 'Tables and people libraries',
  extensions: ['xlsx', 'csv', 'tsv', 'txt', 'json'],
};

/** Of a library that is there the dialog must not ask whether it is to be replaced: it is only added to. */
async function askForLibrary(window: BrowserWindow, now: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'People Library',
    buttonLabel: 'Use',
    defaultPath: now,
    filters: [libraryFile],
    properties: ['createDirectory'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
