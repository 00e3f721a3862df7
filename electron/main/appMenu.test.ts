import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import { expect, it, vi } from 'vitest';
import { AppMenu } from './appMenu';

/** Entries of the menu that is shown, by id. */
const entries = vi.hoisted(() => new Map<string, MenuItemConstructorOptions>());

vi.mock('electron', () => {
  const list = (template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    template.flatMap((entry) => [entry, ...(Array.isArray(entry.submenu) ? list(entry.submenu) : [])]);
  const Menu = {
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => list(template),
    setApplicationMenu: (built: MenuItemConstructorOptions[]) => {
      entries.clear();
      for (const entry of built) if (entry.id !== undefined) entries.set(entry.id, entry);
    },
    getApplicationMenu: () => ({ getMenuItemById: (id: string) => entries.get(id) }),
  };
  return { app: { isPackaged: true }, BrowserWindow: {}, ipcMain: {}, Menu, protocol: {} };
});

it('greys out what needs a project, or cannot be done just now, also when the window tells of a project that is closed already', () => {
  const menu = new AppMenu();
  const window = {} as BrowserWindow;
  const show = (open: boolean) =>
    menu.show(window, { history: open ? { undo: null, redo: null, undone: 0 } : null, shortcuts: {} });
  const enabled = () => ['project.open', 'passage.code'].map((id) => entries.get(id)?.enabled);
  show(true);
  expect(enabled()).toEqual([true, true]);
  menu.tell({ unavailable: ['passage.code'], focus: 'elsewhere' });
  expect(enabled()).toEqual([true, false]);
  show(false);
  menu.tell({ unavailable: [], focus: 'elsewhere' });
  expect(enabled()).toEqual([true, false]);
  show(true);
  expect(enabled()).toEqual([true, true]);
});
