import path from 'node:path';
import { ok, type Result } from '@shared/base/result';
import type { ProjectView } from '@shared/ipc/contract';
import { app, type BrowserWindow, dialog } from 'electron';
import { createProject, type OpenProject, openProject } from '../../projects';
import { openSampleProject } from '../../samples/openSampleProject';
import { freeMemory, freeMemoryWhenIdle } from '../freeMemory';
import type { Handlers } from '../ipc';
import type { AppParts } from './appParts';

type Names =
  | 'newProject'
  | 'openProject'
  | 'openSample'
  | 'currentProject'
  | 'closeProject'
  | 'openDocument'
  | 'moreAnnotations'
  | 'closeDocument'
  | 'runCommand'
  | 'undo'
  | 'redo';

/** Calls about the open project and its history. */
export function projectHandlers({ session, settings, context }: AppParts): Pick<Handlers, Names> {
  /** Shows what was opened; a project that is open already stays when the new one was refused. */
  const show = async (opened: Result<OpenProject>): Promise<Result<ProjectView>> => {
    if (!opened.ok) return opened;
    const view = await session.show(opened.value);
    await settings.remember(view.path, view.project.name);
    freeMemoryWhenIdle();
    return ok(view);
  };

  /** The lock is ours already when the analyst opens the project that is open. */
  const alreadyOpen = (folder: string): ProjectView | null => {
    const { project } = session;
    return project && path.resolve(project.path) === path.resolve(folder) ? session.view(project) : null;
  };

  return {
    newProject: async (params, window) => {
      const folder = params.path ?? (await askForNewFolder(window));
      if (folder === undefined) return ok(null);
      return show(await createProject(folder, path.basename(folder), context));
    },
    openProject: async (params, window) => {
      const folder = params.path ?? (await askForFolder(window));
      if (folder === undefined) return ok(null);
      const open = alreadyOpen(folder);
      if (open) return ok(open);
      return show(await openProject(folder, context));
    },
    openSample: async () => {
      const folder = path.join(app.getPath('userData'), 'Sample round table');
      const open = alreadyOpen(folder);
      return open ? ok(open) : show(await openSampleProject(folder, context));
    },
    currentProject: async () => {
      session.forgetOpened();
      return ok(session.project ? session.view(session.project) : null);
    },
    closeProject: async () => {
      await session.close();
      freeMemory();
      return ok({});
    },
    openDocument: async ({ document, near }) => session.openDocument(document, near),
    moreAnnotations: async ({ document }) => session.moreAnnotations(document),
    closeDocument: async ({ document }) => {
      session.closeDocument(document);
      return ok({});
    },
    runCommand: async ({ code, params, chosen }) => {
      const project = session.require();
      if (!project.ok) return project;
      const committed = await project.value.run(code, params, chosen);
      return committed.ok ? ok({ seq: committed.value.seq, subject: committed.value.subject }) : committed;
    },
    undo: async () => step(session.require(), (project) => project.undo()),
    redo: async () => step(session.require(), (project) => project.redo()),
  };
}

async function step(
  project: Result<OpenProject>,
  take: (project: OpenProject) => ReturnType<OpenProject['undo']>,
) {
  if (!project.ok) return project;
  const committed = await take(project.value);
  return committed.ok
    ? ok({ label: committed.value.change?.label ?? null, seq: committed.value.seq })
    : committed;
}

async function askForNewFolder(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'New Project',
    buttonLabel: 'Create',
    nameFieldLabel: 'Project name:',
    defaultPath: path.join(app.getPath('documents'), 'New project'),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}

async function askForFolder(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open Project',
    buttonLabel: 'Open',
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory'],
  });
  return canceled ? undefined : filePaths[0];
}
