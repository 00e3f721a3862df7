import { enterProject } from '@/bridge/openProject';
import { useMirrorStore } from '@/bridge/projectMirror';
import { importDropped } from './importDocuments';

/**
 * Takes what a start of the app was given, the first one too: main opens a project folder, files are imported. Called before anything
 * is awaited, because main offers as soon as the page is loaded; what is offered waits until the window is `ready`.
 */
export function takeOffers(ready: Promise<void>): void {
  window.roundtable.on(
    'projectOpened',
    ({ view }) =>
      void ready.then(() => {
        const shown = useMirrorStore.getState().mirror?.path ?? null;
        if (view === null || view.path !== shown) enterProject(view);
      }),
  );
  window.roundtable.on('filesOffered', ({ paths }) => void ready.then(() => importDropped(paths)));
}
