import path from 'node:path';
import { app, BrowserWindow, nativeTheme, type WebContents } from 'electron';
import { appOrigin } from './protocol';
import { keepBounds, readBounds, smallest } from './windowBounds';

/** Paints the window before the page does, so that it never flashes in the other appearance. */
const background = { light: '#fdfdfc', dark: '#1b1c1e' };

/** Opens the one window of the app and loads its page. */
export function openWindow(devServer?: string): BrowserWindow {
  const boundsFile = path.join(app.getPath('userData'), 'window.json');
  const { maximized, ...bounds } = readBounds(boundsFile);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Roundtable',
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  keepBounds(window, boundsFile);
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  void window.loadURL(devServer ?? `${appOrigin}/index.html`);
  return window;
}

/**
 * Keeps a page where it is: it cannot navigate, open windows or embed other pages; it can only load itself again.
 * Applied to every page of the app.
 */
export function confineContents(contents: WebContents): void {
  const stay = (event: { url: string; preventDefault(): void }) => {
    if (event.url !== contents.getURL()) event.preventDefault();
  };
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
