import { oneAfterAnother } from '@shared/base/oneAfterAnother';
import { ok } from '@shared/base/result';
import { formatList } from '@shared/importing/formats';
import { type BrowserWindow, dialog } from 'electron';
import { importIntoProject } from '../../importing/importIntoProject';
import { emit, type Handlers } from '../ipc';
import type { AppParts } from './appParts';

type Names = 'importFiles' | 'cancelImport';

/** Calls that bring documents in. */
export function importHandlers({ session }: AppParts): Pick<Handlers, Names> {
  /** Imports wait for each other; Cancel ends them all, and so does closing the project. */
  const asked = new Set<AbortController>();
  const inTurn = oneAfterAnother();

  return {
    importFiles: async (params, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const paths = params.paths ?? (await askForFiles(window));
      if (paths === undefined || paths.length === 0) return ok(null);
      const controller = new AbortController();
      const signal = AbortSignal.any([controller.signal, session.closing]);
      const onProgress = (done: number, total: number, name: string) =>
        emit(window, 'importProgress', { done, total, name });
      asked.add(controller);
      try {
        return ok(await inTurn(() => importIntoProject(project.value, paths, { signal, onProgress })));
      } finally {
        asked.delete(controller);
      }
    },
    cancelImport: async () => {
      for (const controller of asked) controller.abort();
      return ok({});
    },
  };
}

async function askForFiles(window: BrowserWindow): Promise<string[] | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import Documents',
    buttonLabel: 'Import',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Documents', extensions: formatList.flatMap(({ extensions }) => [...extensions]) },
      ...formatList.map(({ label, extensions }) => ({ name: label, extensions: [...extensions] })),
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return canceled ? undefined : filePaths;
}
