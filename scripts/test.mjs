/**
 * `npm test`: every check there is, each stage with its time, and a last line with what came of it. A stage that fails
 * does not keep the next from running, except that nothing is started that could not be built.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, '.cache/results');
const unitReport = path.join(results, 'unit.json');
const appReport = path.join(root, 'test-results/e2e.json');
const source = ['electron', 'renderer', 'shared', 'e2e', 'scripts'];

let passed = 0;
let failed = 0;

/**
 * @param {string} name
 * @param {string[]} command a script for Node and its arguments
 * @returns {boolean} whether it ended well
 */
function stage(name, ...command) {
  process.stdout.write(`\n── ${name}\n`);
  const start = performance.now();
  const result = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const ok = result.status === 0;
  process.stdout.write(`── ${name}: ${ok ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  return ok;
}

/** A stage that counts as one check. @type {typeof stage} */
function check(name, ...command) {
  const ok = stage(name, ...command);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/**
 * A stage that counts as many checks as its report says; without a report, or with one that does not explain the
 * failure, as one failed check more.
 * @param {string} name
 * @param {() => { passed: number, failed: number }} read
 * @param {string[]} command
 */
function tests(name, read, ...command) {
  const ok = stage(name, ...command);
  try {
    const report = read();
    passed += report.passed;
    failed += report.failed;
    if (!ok && report.failed === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function unitCounts() {
  const report = readJson(unitReport);
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
}

function appCounts() {
  const { expected, unexpected, flaky, skipped } = readJson(appReport).stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}

/** @param {string} place */
const module = (place) => path.join(root, 'node_modules', place);

const begin = performance.now();
rmSync(unitReport, { force: true });
rmSync(appReport, { force: true });
mkdirSync(results, { recursive: true });

check('Types', module('typescript/bin/tsc'), '-b');
check('Lint', module('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', ...source);
check('Format', module('@biomejs/biome/bin/biome'), 'check', '.');
tests(
  'Unit',
  unitCounts,
  module('vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
);
if (check('Build', 'scripts/build.mjs') && check('Package', 'scripts/package.mjs', '--if-changed')) {
  const projects = ['--project', 'app', '--project', 'packaged'];
  tests('App', appCounts, 'scripts/electron.mjs', 'with', 'playwright', 'test', ...projects);
}

const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
process.stdout.write(`\nAll checks took ${minutes} min.\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
