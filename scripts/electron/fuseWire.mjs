import { readFileSync, writeFileSync } from 'node:fs';

/** Marks the fuse bytes in every Electron executable; the two bytes after it are a version and a count. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Position of each fuse in version 1 of Electron's fuse wire. */
export const fuses = {
  runAsNode: 0,
  cookieEncryption: 1,
  nodeOptions: 2,
  nodeCliInspect: 3,
  embeddedAsarIntegrity: 4,
  onlyLoadAppFromAsar: 5,
  browserProcessSpecificV8Snapshot: 6,
  fileProtocolExtraPrivileges: 7,
};

/**
 * State of every fuse of an Electron executable, by name.
 * @param {string} executable
 * @returns {Record<string, boolean>}
 */
export function readFuses(executable) {
  const bytes = readFileSync(executable);
  const first = firstFuse(bytes, executable);
  return Object.fromEntries(
    Object.entries(fuses).map(([name, position]) => [
      name,
      bytes.toString('latin1', first + position, first + position + 1) === '1',
    ]),
  );
}

/**
 * Sets fuses of an Electron executable, in place.
 * @param {string} executable
 * @param {Record<number, boolean>} wanted state by fuse position
 */
export function setFuses(executable, wanted) {
  const bytes = readFileSync(executable);
  const first = firstFuse(bytes, executable);
  for (const [position, on] of Object.entries(wanted)) bytes.write(on ? '1' : '0', first + Number(position));
  writeFileSync(executable, bytes);
}

/**
 * @param {Buffer} bytes
 * @param {string} executable
 */
function firstFuse(bytes, executable) {
  const at = bytes.indexOf(SENTINEL);
  if (at < 0) throw new Error(`${executable} is not an Electron executable: it has no fuses.`);
  return at + SENTINEL.length + 2;
}
