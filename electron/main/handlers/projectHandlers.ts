import path from 'node:path';
import { ok, type Result } from '@shared/base/result';
import { app, type BrowserWindow, dialog } from 'electron';
import { openInside } from '../../embedding/openInside';
import { readOne } from '../../importing/readOne';
import { createProject, type OpenProject, openProject } from '../../projects';
import { openSampleProject } from '../../samples/openSampleProject';
import { freeMemory, freeMemoryWhenIdle } from '../freeMemory';
import type { Handlers } from '../ipc';
import type { ProjectSession } from '../projectSession';
import type { AppParts } from './appParts';

type Names =
  | 'newProject'
  | 'openProject'
  | 'openProjectInside'
  | 'openSample'
  | 'currentProject'
  | 'closeProject'
  | 'openDocument'
  | 'moreAnnotations'
  | 'runCommand'
  | 'undo'
  | 'redo';

/** Calls about the open project and its history. */
export function projectHandlers({ session, settings, context }: AppParts): Pick<Handlers, Names> {
  const show: ProjectSession['show'] = async (open) => {
    const view = await session.show(open);
    if (!view.ok) return view;
    await settings.remember(view.value.path, view.value.project.name);
    freeMemoryWhenIdle();
    return view;
  };

  /** The lock is ours already when the analyst opens the project that is open. */
  const orKept = (folder: string, open: typeof openProject) =>
    show(async (now) => (now?.path === path.resolve(folder) ? ok(now) : open(folder, context)));

  return {
    newProject: async (params, window) => {
      const folder = params.path ?? (await askForNewFolder(window));
      if (folder === undefined) return ok(null);
      return show(() => createProject(folder, path.basename(folder), context));
    },
    openProject: async (params, window) => {
      const folder = params.path ?? (await askForFolder(window));
      return folder === undefined ? ok(null) : orKept(folder, openProject);
    },
    openProjectInside: async (params, window) => {
      const pdf = params.path ?? (await askForPdf(window));
      if (pdf === undefined) return ok(null);
      const file = { path: pdf, name: path.basename(pdf).normalize('NFC') };
      const inside = await readOne<Uint8Array>(file, 'inside', {}, session.closing);
      if (!inside.ok) return inside;
      const folder = params.folder ?? (await askForNewFolder(window, path.parse(file.name).name));
      if (folder === undefined) return ok(null);
      return show(() => openInside({ file, project: inside.value, folder }, context));
    },
    openSample: async () =>
      orKept(path.join(app.getPath('userData'), 'Sample round table'), openSampleProject),
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

async function askForNewFolder(window: BrowserWindow, name = 'New project'): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'New Project',
    buttonLabel: 'Create',
    nameFieldLabel: 'Project name:',
    defaultPath: path.join(app.getPath('documents'), name),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}

async function askForPdf(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open Project inside a PDF',
    buttonLabel: 'Open',
    defaultPath: app.getPath('documents'),
    filters: [{ name: 'PDF document', extensions: ['pdf'] }],
    properties: ['openFile'],
  });
  return canceled ? undefined : filePaths[0];
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
