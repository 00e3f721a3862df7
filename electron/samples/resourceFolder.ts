import path from 'node:path';
import { app } from 'electron';

/** The `resources/` folder: beside the bundle in a clone, inside the archive when packaged. */
export function resourceFolder(): string {
  return path.join(app.getAppPath(), 'resources');
}
