/**
 * `npm run package`: the unpacked app for this computer, in dist/. Arguments go to electron-builder instead, for
 * installers: `npm run package -- --linux deb`. With --if-changed nothing is done when dist/ holds this very build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { resolveRuntime } from './electron/resolveRuntime.mjs';
import { say } from './electron/say.mjs';

const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'dist/source.txt');
const ifChanged = process.argv.includes('--if-changed');
const words = process.argv.slice(2).filter((word) => word !== '--if-changed');

/** @param {string[]} command */
function run(...command) {
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

async function main() {
  const built = run('scripts/build.mjs');
  if (built !== 0) return built;
  const { executable, version } = await resolveRuntime();
  const wanted = [
    version,
    readFileSync(path.join(root, 'out/source.sha256'), 'utf8'),
    readFileSync(path.join(root, 'electron-builder.yml'), 'utf8'),
  ].join('\n');
  if (ifChanged && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0;
  const packaged = run(
    'node_modules/electron-builder/cli.js',
    ...(words.length > 0 ? words : ['--dir']),
    ...runtimeOptions(executable, version),
    '--publish',
    'never',
  );
  if (packaged === 0 && words.length === 0) writeFileSync(stamp, wanted);
  return packaged;
}

/**
 * Without the pinned Electron the package holds the one at hand: good for trying the package, never for handing out.
 * @param {string} executable
 * @param {string} version
 */
function runtimeOptions(executable, version) {
  const folder = path.dirname(executable);
  if (folder.startsWith(path.join(root, 'node_modules'))) return [];
  const found = /^\d+\./.test(version) ? version : askVersion(executable);
  say(`Packaging Electron ${found} from this computer. Do not hand this package out.`);
  return [`-c.electronDist=${folder}`, `-c.electronVersion=${found}`];
}

/** @param {string} executable */
function askVersion(executable) {
  const question = process.getuid?.() === 0 ? ['--no-sandbox', '--version'] : ['--version'];
  return spawnSync(executable, question, { encoding: 'utf8' }).stdout.trim().replace(/^v/, '');
}

process.exitCode = await main();
