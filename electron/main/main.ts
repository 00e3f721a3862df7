import path from 'node:path';
import { app, session } from 'electron';
import { watchForCrashes } from './crashLog';
import { registerAppScheme, serveApp } from './protocol';
import { confineSession } from './session';
import { confineContents, openWindow } from './window';

/** Set by the development server of the bundler; a packaged app never listens to it. */
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];

watchForCrashes();
registerAppScheme();
// As root Chromium runs without its sandbox, and asking for it would end the process at once.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('web-contents-created', (_event, contents) => confineContents(contents));

if (app.requestSingleInstanceLock()) {
  // Not awaited: the ready event only comes after this module has been evaluated.
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  confineSession(session.defaultSession, devServer);
  serveApp(session.defaultSession, path.join(import.meta.dirname, '../renderer'));
  const window = openWindow(devServer);
  app.on('second-instance', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
}
