import { readFileSync, writeFileSync } from 'node:fs';

/** Marks the fuse bytes in every Electron executable; the two bytes after it are a version and a count. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Position of each fuse we touch, in Electron's fuse wire version 1. */
export const fuses = { nodeCliInspect: 3, browserProcessSpecificV8Snapshot: 6 };

/**
 * Sets fuses of an Electron executable, in place.
 * @param {string} executable
 * @param {Record<number, boolean>} wanted state by fuse position
 */
export function setFuses(executable, wanted) {
  const bytes = readFileSync(executable);
  const at = bytes.indexOf(SENTINEL);
  if (at < 0) throw new Error(`${executable} is not an Electron executable: it has no fuses.`);
  const first = at + SENTINEL.length + 2;
  for (const [position, on] of Object.entries(wanted)) bytes.write(on ? '1' : '0', first + Number(position));
  writeFileSync(executable, bytes);
}
