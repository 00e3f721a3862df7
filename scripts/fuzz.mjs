/** `npm run fuzz [-- CASES] [seed=NUMBER] [FORMAT…]`: reads damaged files of these formats or of every one, 2,000 each and with seed 5 unless said otherwise. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const words = process.argv.slice(2);
const cases = words.find((word) => /^\d+$/.test(word)) ?? '2000';
const seed = words.find((word) => /^seed=\d+$/.test(word)) ?? 'seed=5';
const formats = words.filter((word) => word !== cases && word !== seed);
const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);
process.exitCode =
  spawnSync(process.execPath, [vitest, 'run', 'electron/importing/fuzz.test.ts'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...process.env, FUZZ_CASES: cases, FUZZ_SEED: seed.slice(5), FUZZ_FORMATS: formats.join(' ') },
  }).status ?? 1;
