import path from 'node:path';
import { app } from 'electron';

/** Where the bundle of the thread that looks for speakers lies. */
export const detectionThreadEntry = (): string =>
  path.join(app.getAppPath(), 'out', 'main', 'detecting-thread.js');
