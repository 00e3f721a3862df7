import path from 'node:path';
import { ok } from '@shared/base/result';
import type { CommentedPdf } from '@shared/report/comments/readerComment';
import { app, type BrowserWindow, dialog } from 'electron';
import { placeComments } from '../../comments/placeComments';
import type { FromPlacingThread, ToPlacingThread } from '../../comments/placingMessages';
import { readOne } from '../../importing/readOne';
import { launchThread } from '../../threads/launchThread';
import { threadEntry } from '../../threads/threadEntry';
import { logFailure } from '../crashLog';
import { emit, type Handlers } from '../ipc';
import type { AppParts } from './appParts';

type Names = 'readComments' | 'cancelComments';

/** Calls about what readers wrote into a PDF. */
export function commentHandlers({ session }: AppParts): Pick<Handlers, Names> {
  /** Ends the reading that is under way. */
  let reading = new AbortController();
  return {
    readComments: async ({ path: given, password }, window) => {
      const project = session.require();
      if (!project.ok) return project;
      const file = given ?? (await askForPdf(window));
      if (file === undefined) return ok(null);
      const name = path.basename(file).normalize('NFC');
      emit(window, 'commentsReading', { name, path: file });
      reading.abort();
      reading = new AbortController();
      const signal = AbortSignal.any([reading.signal, session.closing]);
      const options = password === undefined ? {} : { password };
      const pdf = await readOne<CommentedPdf>({ path: file, name }, 'comments', options, signal);
      if (!pdf.ok) return pdf;
      const launch = () => launchThread<ToPlacingThread, FromPlacingThread>(threadEntry('comments'));
      const log = (error: unknown) => logFailure('placing comments', error);
      const review = await placeComments(launch, project.value.state, pdf.value, { name, signal, log });
      return review.ok ? ok({ path: file, name, ...review.value }) : review;
    },
    cancelComments: async () => {
      reading.abort();
      return ok({});
    },
  };
}

async function askForPdf(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Comments from a PDF',
    buttonLabel: 'Read Comments',
    defaultPath: app.getPath('documents'),
    filters: [{ name: 'PDF document', extensions: ['pdf'] }],
    properties: ['openFile'],
  });
  return canceled ? undefined : filePaths[0];
}
