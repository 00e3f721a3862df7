import { openProject } from '@/bridge/openProject';
import { useMirrorStore } from '@/bridge/projectMirror';
import { importDropped } from './importDocuments';

/**
 * Takes what a start of the app was given, the first one too: a project folder is opened, files are imported. Called before anything
 * is awaited, because main offers as soon as the page is loaded; what is offered waits until the window is `ready`.
 */
export function takeOffers(ready: Promise<void>): void {
  window.roundtable.on('projectOffered', ({ path }) => {
    const isShown = () => useMirrorStore.getState().mirror?.path === path;
    void ready.then(() => isShown() || openProject(path));
  });
  window.roundtable.on('filesOffered', ({ paths }) => void ready.then(() => importDropped(paths)));
}
