/** `npm run fuzz [-- CASES] [FORMAT…]`: reads damaged files of these formats or of every one, 2,000 each unless said otherwise; all of them take the night. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const words = process.argv.slice(2);
const cases = words.find((word) => /^\d+$/.test(word)) ?? '2000';
const formats = words.filter((word) => word !== cases);
const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);
process.exitCode =
  spawnSync(process.execPath, [vitest, 'run', 'electron/importing/fuzz.test.ts'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...process.env, FUZZ_CASES: cases, FUZZ_FORMATS: formats.join(' ') },
  }).status ?? 1;
