/** `npm run crash`: the crash test at full length. The short one runs with all other tests. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);
const result = spawnSync(process.execPath, [vitest, 'run', '--project', 'crash'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CRASH_KILLS: process.env['CRASH_KILLS'] ?? '200' },
});
process.exitCode = result.status ?? 1;
