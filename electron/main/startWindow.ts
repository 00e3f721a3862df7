import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, session as electronSession } from 'electron';
import { Library } from '../people/library';
import { isProjectFolder, type OpenProject } from '../projects';
import { AppMenu } from './appMenu';
import { commandContext } from './commandContext';
import { logFailure } from './crashLog';
import { allHandlers } from './handlers';
import { emit, registerCalls } from './ipc';
import { ProjectSession } from './projectSession';
import { serveApp } from './protocol';
import { reloadWhenGone } from './reloadWhenGone';
import { confineSession } from './session';
import { UserSettings } from './settings';
import { openWindow } from './window';

/** Milliseconds before the menu names what was done last; shorter than it takes to open the menu and read it. */
const MENU_RESTS = 100;

/**
 * Opens the app's window and connects it to the project session.
 * @param words files or a project folder named at start
 * @param devServer origin of the page during development
 */
export function startWindow(words: readonly string[], devServer?: string): void {
  confineSession(electronSession.defaultSession, devServer);
  serveApp(electronSession.defaultSession, path.join(import.meta.dirname, '../renderer'));

  const settings = new UserSettings(app.getPath('userData'));
  settings.applyAppearance();
  const menu = new AppMenu();
  let window: BrowserWindow | undefined;
  const showMenu = () => {
    if (!window || window.isDestroyed()) return;
    const { shortcuts } = settings.settings;
    menu.show(window, { history: session.project?.history() ?? null, shortcuts });
  };
  const showProject = () => {
    if (!window || window.isDestroyed()) return;
    showMenu();
    const { project } = session;
    const title = project ? `${project.state.project().name} — Roundtable` : 'Roundtable';
    if (window.getTitle() !== title) window.setTitle(title);
  };
  // Making a menu takes longer than keeping a change: of changes that follow each other closely not each makes one.
  let due: NodeJS.Timeout | undefined;
  let shownProject: OpenProject | null = null;
  const session = new ProjectSession(() => {
    const { project } = session;
    if (project === shownProject && due !== undefined) return;
    clearTimeout(due);
    due = setTimeout(
      () => {
        due = undefined;
        showProject();
      },
      project === shownProject ? MENU_RESTS : 0,
    );
    shownProject = project;
  });
  const context = commandContext(() => settings.settings.author);
  const library = new Library(() => settings.library);
  registerCalls(allHandlers({ session, settings, library, menu, showMenu, context }), devServer);

  window = openWindow(devServer);
  session.window = window;
  showMenu();
  const shown = window;
  reloadWhenGone(shown);
  shown.on('page-title-updated', (event) => event.preventDefault());
  shown.webContents.once('did-finish-load', () => void offer(words));
  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (shown.isDestroyed()) return;
    if (shown.isMinimized()) shown.restore();
    shown.focus();
    void offer(wordsOf(data));
  });
  closeProjectBeforeQuit(session);

  /** A project folder is offered to be opened, files for import. */
  async function offer(given: readonly string[]): Promise<void> {
    const paths = given.map((word) => path.resolve(word)).filter((file) => existsSync(file));
    const [folder] = paths;
    if (folder === undefined) return;
    // A folder that cannot be looked into is told of by what becomes of it in the window.
    const isProject = await isProjectFolder(folder).catch(() => false);
    if (isProject) emit(shown, 'projectOffered', { path: folder });
    else emit(shown, 'filesOffered', { paths });
  }
}

const wordsOf = (data: unknown): string[] =>
  typeof data === 'object' && data !== null && 'words' in data && Array.isArray(data.words)
    ? data.words.filter((word): word is string => typeof word === 'string')
    : [];

/**
 * What was acknowledged is on disk already; closing gives the lock back and tidies the log. The window goes first: it sends what is just
 * being written.
 */
function closeProjectBeforeQuit(session: ProjectSession): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void session
      .close()
      .catch((error: unknown) => logFailure('closing the project', error))
      .finally(() => {
        closed = true;
        // Without a project this is still within the event, where asking to quit again is not heard.
        setImmediate(() => app.quit());
      });
  });
}
