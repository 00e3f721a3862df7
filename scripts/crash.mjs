/** `npm run crash`: kills the process that writes a project 200 times, or as often as the first argument says. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
const result = spawnSync(process.execPath, [vitest, 'run', '--project', 'crash'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CRASH_KILLS: process.argv[2] ?? '200' },
});
process.exitCode = result.status ?? 1;
