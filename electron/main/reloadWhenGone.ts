import { type BrowserWindow, dialog } from 'electron';

/** A page that dies more often than so many times within so many ms is not loaded anew unasked. */
const RELOADS = 3;
const WITHIN = 60_000;

/**
 * Loads the window's page anew when its process is gone. Nothing is lost: the project is in the main process, and the new page asks for
 * it. A page that dies again and again is left, and the analyst is asked.
 */
export function reloadWhenGone(window: BrowserWindow): void {
  let reloads: number[] = [];
  const reload = () => {
    if (!window.isDestroyed()) window.webContents.reload();
  };
  const ask = async () => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: 'Roundtable cannot show its window.',
      detail:
        'It has failed several times within a minute. Everything that was saved is in your project. Try again, or quit and restart the computer if it happens again.',
      buttons: ['Try Again', 'Quit'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) reload();
    else window.destroy();
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    reloads = reloads.filter((at) => now - at < WITHIN);
    if (reloads.length >= RELOADS) {
      reloads = [];
      void ask();
      return;
    }
    reloads.push(now);
    reload();
  });
}
