import os from 'node:os';
import path from 'node:path';

/** Folder for what is fetched once and kept between clones: `$XDG_CACHE_HOME/roundtable` or `~/.cache/roundtable`. */
export function cacheFolder() {
  const base = process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache');
  return path.join(base, 'roundtable');
}
