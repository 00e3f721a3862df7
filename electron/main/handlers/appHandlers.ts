import { ok } from '@shared/base/result';
import { app, shell } from 'electron';
import type { Handlers } from '../ipc';
import type { AppParts } from './appParts';

type Names = 'appInfo' | 'tellMenu' | 'changeSettings' | 'forgetRecent' | 'showInFolder' | 'clipboard';

/** Calls about the app itself. */
export function appHandlers({ settings, menu, showMenu }: AppParts): Pick<Handlers, Names> {
  return {
    appInfo: async () =>
      ok({
        version: app.getVersion(),
        platform: process.platform,
        settings: settings.settings,
        recent: settings.recent(),
      }),
    changeSettings: async (changed) => {
      const now = await settings.change(changed);
      showMenu();
      return ok(now);
    },
    forgetRecent: async ({ path }) => ok(await settings.forget(path)),
    tellMenu: async (state) => {
      menu.tell(state);
      showMenu();
      return ok({});
    },
    clipboard: async ({ does }, window) => {
      window.webContents[does]();
      return ok({});
    },
    showInFolder: async ({ path }) => {
      shell.showItemInFolder(path);
      return ok({});
    },
  };
}
