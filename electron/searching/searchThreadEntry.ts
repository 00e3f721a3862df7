import path from 'node:path';
import { app } from 'electron';

/** Where the bundle of the thread that searches lies. */
export const searchThreadEntry = (): string =>
  path.join(app.getAppPath(), 'out', 'main', 'searching-thread.js');
