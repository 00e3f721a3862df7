import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Builds another version of the app beside this one, once a commit, in `.cache/against/`.
 * @param {string} root this clone
 * @param {string} ref a commit, branch or tag
 * @returns {string} the folder of that version
 * @throws when there is no such version, or it cannot be built
 */
export function otherBuild(root, ref) {
  const commit = run(root, 'git', ['rev-parse', '--verify', `${ref}^{commit}`]).trim();
  const place = path.join(root, '.cache/against', commit.slice(0, 12));
  if (!existsSync(path.join(place, 'package.json'))) {
    mkdirSync(place, { recursive: true });
    run(root, 'sh', ['-c', `git archive ${commit} | tar -x -C '${place}'`]);
  }
  if (!existsSync(path.join(place, 'node_modules'))) bringModules(root, place);
  run(place, process.execPath, ['scripts/build.mjs']);
  return place;
}

/** The packages of this clone are those of that version too, unless its lockfile says otherwise. @param {string} root @param {string} place */
function bringModules(root, place) {
  const lock = (/** @type {string} */ folder) => readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  if (lock(root) === lock(place))
    symlinkSync(path.join(root, 'node_modules'), path.join(place, 'node_modules'), 'junction');
  else run(place, 'npm', ['ci', '--no-fund', '--no-audit']);
}

/** @param {string} cwd @param {string} program @param {string[]} words */
function run(cwd, program, words) {
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}
