/**
 * `npm test`: every check there is, each stage with its time, then by name whatever failed, and a last line with what came
 * of it. A stage that fails does not keep the next from running, except that nothing is started that could not be built.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { errorsOutsideFile } from './test/errorsOutside.mjs';
import { failedJourneys, failedUnitTests, failureLines } from './test/failedTests.mjs';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, '.cache/results');
const unitReport = path.join(results, 'unit.json');
const appReport = path.join(root, 'test-results/e2e.json');
const source = ['electron', 'renderer', 'shared', 'e2e', 'scripts'];

let passed = 0;
/** @type {import('./test/failedTests.mjs').Failure[]} */
const failures = [];

/**
 * @param {string} name
 * @param {string[]} command a script for Node and its arguments
 * @returns {string | null} how it ended, when it did not end well
 */
function stage(name, ...command) {
  process.stdout.write(`\n── ${name}\n`);
  const start = performance.now();
  const { status, signal } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  if (status === 0) return null;
  return signal === null
    ? `It ended with code ${status}; see above.`
    : `It was ended by ${signal}; see above.`;
}

/**
 * A stage that counts as one check.
 * @param {string} name
 * @param {string[]} command
 * @returns {boolean} whether it ended well
 */
function check(name, ...command) {
  const fault = stage(name, ...command);
  if (fault === null) passed += 1;
  else failures.push({ file: 'Stage', name, message: fault });
  return fault === null;
}

/**
 * A stage that counts as many checks as its report says; without a report, or with one that does not explain the
 * failure, as one failed check more.
 * @param {string} name
 * @param {() => { passed: number, failed: import('./test/failedTests.mjs').Failure[] }} read
 * @param {string[]} command
 */
function tests(name, read, ...command) {
  const fault = stage(name, ...command);
  try {
    const report = read();
    passed += report.passed;
    failures.push(...report.failed);
    if (fault !== null && report.failed.length === 0) failures.push({ file: 'Stage', name, message: fault });
  } catch {
    failures.push({ file: 'Stage', name, message: `${fault ?? 'It ended well.'} It left no report.` });
  }
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function unitResults() {
  const report = readJson(unitReport);
  return {
    passed: report.numPassedTests,
    failed: failedUnitTests(report, readJson(errorsOutsideFile)),
  };
}

function appResults() {
  const report = readJson(appReport);
  return { passed: report.stats.expected, failed: failedJourneys(report) };
}

/** @param {string} place */
const module = (place) => path.join(root, 'node_modules', place);

const begin = performance.now();
for (const file of [unitReport, errorsOutsideFile, appReport]) rmSync(file, { force: true });
mkdirSync(results, { recursive: true });

check('Types', module('typescript/bin/tsc'), '-b');
check('Lint', module('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', ...source);
check('Format', module('@biomejs/biome/bin/biome'), 'check', '.');
tests(
  'Unit',
  unitResults,
  module('vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  '--reporter=./scripts/test/errorsOutside.mjs',
  `--outputFile.json=${unitReport}`,
);
if (check('Build', 'scripts/build.mjs') && check('Package', 'scripts/package.mjs', '--if-changed')) {
  const projects = ['--project', 'app', '--project', 'packaged'];
  tests('App', appResults, 'scripts/electron.mjs', 'with', 'playwright', 'test', ...projects);
}

if (failures.length > 0) process.stdout.write(`\n${failures.map(failureLines).join('\n')}\n`);
const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
process.stdout.write(`\nAll checks took ${minutes} min.\n${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
