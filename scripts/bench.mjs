/** `npm run bench [-- --keep] [FILES]`: measures in the real window; with `--keep` the figures become those of this version. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);
const keep = words.includes('--keep');

/**
 * @param {string[]} args
 * @returns {number} exit code
 */
function run(args) {
  const env = { ...process.env, ...(keep && { BENCH_KEEP: '1' }) };
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

const files = words.filter((word) => word !== '--keep');
process.exitCode =
  run(['scripts/build.mjs']) ||
  run(['scripts/electron.mjs', 'with', 'playwright', 'test', '--project=bench', ...files]);
