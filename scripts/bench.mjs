/**
 * `npm run bench [-- --keep] [FILES]`: measures in the real window; with `--keep` the figures become those of this version.
 * `npm run bench -- --against REF [--turns COUNT]`: compares the build of this tree with that of another commit, in turns.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { otherBuild } from './bench/otherBuild.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { keep: { type: 'boolean' }, against: { type: 'string' }, turns: { type: 'string' } },
  allowPositionals: true,
});

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} more
 * @returns {number} exit code
 */
function run(args, more = {}) {
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...more } })
      .status ?? 1
  );
}

const test = ['scripts/electron.mjs', 'with', 'playwright', 'test'];

/** @param {string} ref */
function compare(ref) {
  const env = {
    BENCH_AGAINST: otherBuild(root, ref),
    ...(values.turns !== undefined && { BENCH_TURNS: values.turns }),
  };
  return run([...test, '--project=paired'], env);
}

process.exitCode = run(['scripts/build.mjs']);
if (process.exitCode === 0)
  process.exitCode =
    values.against === undefined
      ? run([...test, '--project=bench', ...positionals], values.keep ? { BENCH_KEEP: '1' } : {})
      : compare(values.against);
