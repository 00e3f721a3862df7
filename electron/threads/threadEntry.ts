import path from 'node:path';
import { app } from 'electron';

/** Where the bundle of a thread lies. */
export const threadEntry = (
  name: 'comments' | 'comparing' | 'detecting' | 'exporting' | 'searching',
): string => path.join(app.getAppPath(), 'out', 'main', `${name}-thread.js`);
