import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { say } from './say.mjs';

/** Debian package of each shared library that Electron needs; the second name is the one since Debian 13 and Ubuntu 24.04. */
const packageOf = new Map([
  ['libnss3.so', ['libnss3']],
  ['libnssutil3.so', ['libnss3']],
  ['libsmime3.so', ['libnss3']],
  ['libnspr4.so', ['libnspr4']],
  ['libglib-2.0.so.0', ['libglib2.0-0', 'libglib2.0-0t64']],
  ['libgobject-2.0.so.0', ['libglib2.0-0', 'libglib2.0-0t64']],
  ['libgio-2.0.so.0', ['libglib2.0-0', 'libglib2.0-0t64']],
  ['libdbus-1.so.3', ['libdbus-1-3']],
  ['libatk-1.0.so.0', ['libatk1.0-0', 'libatk1.0-0t64']],
  ['libatk-bridge-2.0.so.0', ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64']],
  ['libatspi.so.0', ['libatspi2.0-0', 'libatspi2.0-0t64']],
  ['libcups.so.2', ['libcups2', 'libcups2t64']],
  ['libdrm.so.2', ['libdrm2']],
  ['libgtk-3.so.0', ['libgtk-3-0', 'libgtk-3-0t64']],
  ['libgdk-3.so.0', ['libgtk-3-0', 'libgtk-3-0t64']],
  ['libpango-1.0.so.0', ['libpango-1.0-0']],
  ['libcairo.so.2', ['libcairo2']],
  ['libX11.so.6', ['libx11-6']],
  ['libxcb.so.1', ['libxcb1']],
  ['libXext.so.6', ['libxext6']],
  ['libXcomposite.so.1', ['libxcomposite1']],
  ['libXdamage.so.1', ['libxdamage1']],
  ['libXfixes.so.3', ['libxfixes3']],
  ['libXrandr.so.2', ['libxrandr2']],
  ['libgbm.so.1', ['libgbm1']],
  ['libexpat.so.1', ['libexpat1']],
  ['libxkbcommon.so.0', ['libxkbcommon0']],
  ['libudev.so.1', ['libudev1']],
  ['libasound.so.2', ['libasound2', 'libasound2t64']],
]);

/**
 * Makes sure that the libraries Electron needs, a font and (when there is no display) Xvfb are there. Installs
 * them when it may, names the command otherwise. Linux only; elsewhere Electron brings what it needs.
 * @param {string} executable
 * @param {{ display: boolean }} needs whether a virtual display will be wanted
 */
export function ensureSystemLibraries(executable, needs) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(executable, needs);
  if (missing.length === 0) return;
  const names = missing.map((alternatives) => (hasApt() ? pick(alternatives) : (alternatives[0] ?? '')));
  if (!hasApt() || process.getuid?.() !== 0) {
    throw new Error(
      `Electron needs system packages. Install them, then run this again:\n\n  ${advice(names)}\n`,
    );
  }
  say(`Installing system packages: ${names.join(' ')}`);
  // The lists may be old or absent: fetched only when the straight way fails, it costs several seconds.
  if (!aptInstall(names)) {
    apt(['update']);
    const again = missing.map(pick);
    if (!aptInstall(again)) throw new Error(`apt-get could not install: ${again.join(' ')}`);
  }
}

/**
 * @param {string} executable
 * @param {{ display: boolean }} needs
 * @returns {string[][]} alternatives for each package that is missing
 */
function missingPackages(executable, needs) {
  const listed = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '';
  const libraries = [...listed.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  /** @type {Map<string, string[]>} */
  const wanted = new Map();
  for (const library of libraries) {
    const alternatives = packageOf.get(library);
    if (!alternatives)
      throw new Error(`Electron needs the system library ${library}: install the package that holds it.`);
    wanted.set(alternatives[0] ?? '', alternatives);
  }
  if (needs.display && !onPath('Xvfb')) wanted.set('xvfb', ['xvfb']);
  if (!existsSync('/usr/share/fonts')) wanted.set('fonts-dejavu-core', ['fonts-dejavu-core']);
  return [...wanted.values()];
}

/** @param {string[]} alternatives */
function pick(alternatives) {
  const known = alternatives.find(
    (name) => spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0,
  );
  return known ?? alternatives[0] ?? '';
}

/** @param {string[]} names */
function advice(names) {
  return hasApt() ? `sudo apt-get install -y ${names.join(' ')}` : `(Debian names) ${names.join(' ')}`;
}

/** @param {string[]} names */
function aptInstall(names) {
  return apt(['install', '-y', '--no-install-recommends', ...names]);
}

/** @param {string[]} words */
function apt(words) {
  const result = spawnSync('apt-get', ['-qq', ...words], {
    stdio: ['ignore', 'ignore', process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

function hasApt() {
  return onPath('apt-get') && onPath('apt-cache');
}

/** @param {string} program */
function onPath(program) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return [...folders, '/usr/bin', '/usr/sbin'].some((folder) => existsSync(path.join(folder, program)));
}
