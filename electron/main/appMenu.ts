import { type Action, actionsOn, menus } from '@shared/ipc/actions';
import type { WindowState } from '@shared/ipc/contract';
import { type ChangedKeys, keysThatHold } from '@shared/ipc/keysOf';
import type { HistoryState } from '@shared/project/change';
import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { emit } from './ipc';

/** What the menu has to know of the window's project. */
interface ProjectState {
  /** null: no project is open. */
  readonly history: HistoryState | null;
  readonly shortcuts: ChangedKeys;
}

interface MenuState extends ProjectState {
  readonly focus: WindowState['focus'];
}

const macOS = process.platform === 'darwin';

/**
 * The application menu, built from the list of actions. Choosing an entry tells the window, which does the work. The keys are
 * shown here and matched by the window, so that a text field keeps its own; macOS cannot show keys without taking them.
 */
export class AppMenu {
  #shown = '';
  #unavailable: ReadonlySet<string> = new Set();
  #focus: WindowState['focus'] = 'elsewhere';
  #hasProject = false;

  /** Builds the menu when it would say something else than the one that is shown; at a key press it does not. */
  show(window: BrowserWindow, project: ProjectState): void {
    const state = { ...project, focus: this.#focus };
    const saying = JSON.stringify(state);
    if (saying === this.#shown) return;
    this.#shown = saying;
    this.#hasProject = project.history !== null;
    Menu.setApplicationMenu(Menu.buildFromTemplate(templateOf(window, state)));
    for (const id of this.#unavailable) setEnabled(id, false);
  }

  /** Greys out the actions that cannot be done now, because nothing is selected; what else the window tells shows when it is built. */
  tell({ unavailable, focus }: WindowState): void {
    this.#focus = focus;
    const now = new Set(unavailable);
    for (const id of this.#unavailable) if (!now.has(id)) setEnabled(id, this.#hasProject);
    for (const id of now) setEnabled(id, false);
    this.#unavailable = now;
  }
}

function setEnabled(id: string, enabled: boolean): void {
  const entry = Menu.getApplicationMenu()?.getMenuItemById(id);
  if (entry) entry.enabled = enabled;
}

function templateOf(window: BrowserWindow, state: MenuState): MenuItemConstructorOptions[] {
  const template: MenuItemConstructorOptions[] = menus.map((menu) => ({
    label: menu,
    submenu: [...entriesOf(menu, window, state), ...platformEntries(menu)],
  }));
  if (macOS) template.unshift({ role: 'appMenu' });
  return template;
}

function entriesOf(
  menu: NonNullable<Action['menu']>,
  window: BrowserWindow,
  state: MenuState,
): MenuItemConstructorOptions[] {
  const entries: MenuItemConstructorOptions[] = [];
  const submenus = new Map<string, MenuItemConstructorOptions[]>();
  for (const action of actionsOn(process.platform).filter((each) => each.menu === menu)) {
    let list = entries;
    if (action.submenu !== undefined) {
      list = submenus.get(action.submenu) ?? [];
      if (!submenus.has(action.submenu)) entries.push({ label: action.submenu, submenu: list });
      submenus.set(action.submenu, list);
    }
    if (action.separated) list.push({ type: 'separator' });
    list.push(entryOf(action, window, state));
  }
  return entries;
}

function entryOf(
  action: Action,
  window: BrowserWindow,
  { history, shortcuts, focus }: MenuState,
): MenuItemConstructorOptions {
  const entry: MenuItemConstructorOptions = {
    id: action.id,
    label: focus === 'field' ? action.label : labelOf(action, history),
    // Without a project the others still serve the text field that has the focus.
    enabled: action.needs === undefined || history !== null,
    registerAccelerator: false,
    click: () => emit(window, 'action', { id: action.id }),
  };
  // A single letter would be taken from every text field on macOS, where keys cannot be shown without being registered.
  const keys = keysThatHold(action, shortcuts, process.platform, focus === 'writing');
  if (keys !== undefined && !(macOS && /^(?:Shift\+)?\w+$/.test(keys))) entry.accelerator = keys;
  return entry;
}

function labelOf(action: Action, history: HistoryState | null): string {
  if (action.id === 'edit.undo') return history?.undo ? `Undo ${history.undo}` : 'Undo';
  if (action.id === 'edit.redo') return history?.redo ? `Redo ${history.redo}` : 'Redo';
  return action.label;
}

function platformEntries(menu: NonNullable<Action['menu']>): MenuItemConstructorOptions[] {
  switch (menu) {
    case 'File':
      return macOS ? [] : [{ type: 'separator' }, { role: 'quit' }];
    case 'Edit':
      return [
        { type: 'separator' },
        { role: 'cut', registerAccelerator: false },
        { role: 'copy', registerAccelerator: false },
        { role: 'paste', registerAccelerator: false },
        { role: 'selectAll', registerAccelerator: false },
      ];
    case 'View':
      return [
        { type: 'separator' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ];
    default:
      return [];
  }
}
