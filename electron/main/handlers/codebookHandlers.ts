import path from 'node:path';
import { ok } from '@shared/base/result';
import { themeQuotations } from '@shared/query/themeQuotations';
import { ThemeUse } from '@shared/query/themeUse';
import { previewCodebook } from '../../codebook/previewCodebook';
import { readCodebookFile } from '../../codebook/readCodebookFile';
import { writeCodebookFile } from '../../codebook/writeCodebookFile';
import { emit, type Handlers } from '../ipc';
import { projectUses } from '../projectUses';
import type { AppParts } from './appParts';
import { askForTable, askWhereTable } from './tableDialogs';

type Names = 'themeUse' | 'themeQuotations' | 'previewCodebook' | 'cancelCodebook' | 'exportCodebook';

/** Calls about the codebook as a whole: where its themes are used, and its way out and in. */
export function codebookHandlers({ session, context }: AppParts): Pick<Handlers, Names> {
  const useOf = projectUses((project) => new ThemeUse(project.state));
  /** Ends the reading of a codebook that is under way. */
  let reading = new AbortController();

  return {
    themeUse: async () => {
      const project = session.require();
      return project.ok ? ok(useOf(project.value).numbers()) : project;
    },
    themeQuotations: async ({ theme, speaker }) => {
      const project = session.require();
      return project.ok ? ok(themeQuotations(project.value.state, theme, speaker)) : project;
    },
    previewCodebook: async (params, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const file = params.path ?? (await askForTable(window, 'Import Codebook'));
      if (file === undefined) return ok(null);
      const name = path.basename(file);
      emit(window, 'codebookReading', { name });
      const { signal } = (reading = new AbortController());
      const read = await readCodebookFile(file, signal);
      if (!read.ok) return signal.aborted ? ok(null) : read;
      return previewCodebook(project.value.state, name, read.value, context);
    },
    cancelCodebook: async () => {
      reading.abort();
      return ok({});
    },
    exportCodebook: async (params, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const { state } = project.value;
      const file =
        params.path ?? (await askWhereTable(window, 'Export Codebook', state.project().name, 'codebook'));
      return file === undefined ? ok(null) : writeCodebookFile(state, file);
    },
  };
}
