import type { ProjectView } from '@shared/ipc/contract';
import { callMain, Refusal } from './client';
import { inspect } from './inspected';
import { dismissNotices, notifyProblem, orNotice } from './notices';
import { flushWriting } from './pendingWriting';
import { showProject, useMirrorStore } from './projectMirror';
import { showDocument } from './selection';
import { loadAppInfo } from './settings';

/** Shows a project with its first document; null: the start screen. */
export function enterProject(view: ProjectView | null): void {
  inspect(null);
  showDocument(view?.documents[0]?.id ?? null);
  showProject(view);
}

/** What is still being written belongs to the project that is left. */
async function enter(ask: () => Promise<ProjectView | null>): Promise<boolean> {
  await flushWriting();
  const view = await orNotice(ask());
  if (view === null) return false;
  enterProject(view);
  return true;
}

/** Asks where, creates a project and shows it; false when the analyst cancelled or it was refused. */
export const newProject = (): Promise<boolean> => enter(() => callMain('newProject', {}));

/** Opens the project in a folder, or asks for one. */
export const openProject = (path?: string): Promise<boolean> =>
  enter(() => callMain('openProject', path ? { path } : {}));

/** Opens a folder when it is a project; false when it is something else. A project that cannot be opened is told of. */
export async function openIfProject(path: string): Promise<boolean> {
  await flushWriting();
  try {
    const view = await callMain('openProject', { path });
    if (view !== null) enterProject(view);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-a-project') return false;
    notifyProblem(error);
  }
  return true;
}

/** Asks for a PDF with a project inside and for a new folder, and opens it there. */
export const openProjectInside = (): Promise<boolean> => enter(() => callMain('openProjectInside', {}));

export const openSample = (): Promise<boolean> => enter(() => callMain('openSample', {}));

/** Closes the project and goes back to the start screen. */
export async function closeProject(): Promise<void> {
  if (useMirrorStore.getState().mirror === null) return;
  await flushWriting();
  const closed = await orNotice(callMain('closeProject', {}));
  if (closed === null) return;
  dismissNotices();
  enterProject(null);
  await orNotice(loadAppInfo());
}
