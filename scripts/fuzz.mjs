/** `npm run fuzz [-- CASES]`: reads damaged files of every format, 2,000 each unless said otherwise; takes the night. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const cases = process.argv[2] ?? '2000';
const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);
process.exitCode =
  spawnSync(process.execPath, [vitest, 'run', 'electron/importing/fuzz.test.ts'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...process.env, FUZZ_CASES: cases },
  }).status ?? 1;
