/** What failed, out of the reports of Vitest and Playwright, so that the end of any log names it. */
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');

/** Enough of a message to tell what was expected; all of it stands further up in the log. */
const MESSAGE_LINES = 8;

/** @typedef {{ file: string, name: string, message: string }} Failure */

/**
 * @param {string} file
 * @param {string} name
 * @param {string | undefined} message
 * @returns {Failure}
 */
function failure(file, name, message) {
  return {
    file: path.isAbsolute(file) ? path.relative(root, file) : file,
    name,
    message: message ?? 'It was not run.',
  };
}

/**
 * @typedef {{
 *   testResults: {
 *     name: string, status: string, message: string,
 *     assertionResults: { fullName: string, status: string, failureMessages: string[] }[],
 *   }[],
 * }} UnitReport
 */

/**
 * Every unit test that did not pass, skipped ones too, every file that broke outside its tests, and errors outside all files.
 * @param {UnitReport} report of Vitest's reporter `json`
 * @param {string[]} errorsOutside messages, see errorsOutside.mjs
 * @returns {Failure[]}
 */
export function failedUnitTests(report, errorsOutside) {
  const inFiles = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((test) => test.status !== 'passed')
      .map(({ fullName, failureMessages }) => failure(name, fullName, failureMessages[0]));
    const isFileBroken = message !== '' || (status === 'failed' && failed.length === 0);
    return isFileBroken
      ? [failure(name, 'the file itself', message || 'It was not finished.'), ...failed]
      : failed;
  });
  return [...inFiles, ...errorsOutside.map((message) => failure('Vitest', 'outside all tests', message))];
}

/**
 * @typedef {{
 *   title: string, file: string, suites?: JourneySuite[],
 *   specs: {
 *     title: string, file: string,
 *     tests: { status: string, projectName: string, results: { errors: { message?: string }[] }[] }[],
 *   }[],
 * }} JourneySuite
 */

/**
 * Every journey that did not pass at once, skipped ones too, and errors outside all journeys.
 * @param {{ suites: JourneySuite[], errors: { message?: string }[] }} report of Playwright's reporter `json`
 * @returns {Failure[]}
 */
export function failedJourneys(report) {
  /** @type {(suite: JourneySuite, above: string[]) => Failure[]} */
  const failedIn = ({ title, file, specs, suites = [] }, above) => {
    // The outermost suite is the file, whose name stands beside that of the test already.
    const names = title === file ? above : [...above, title];
    const own = specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => status !== 'expected')
        .map(({ results, projectName }) => {
          const [error] = results.flatMap(({ errors }) => errors);
          return failure(
            path.posix.join('e2e', spec.file),
            [`[${projectName}]`, ...names, spec.title].join(' '),
            error && (error.message ?? 'It told no reason.'),
          );
        }),
    );
    return [...own, ...suites.flatMap((suite) => failedIn(suite, names))];
  };
  return [
    ...report.suites.flatMap((suite) => failedIn(suite, [])),
    ...report.errors.map(({ message }) => failure('e2e', 'outside all journeys', message)),
  ];
}

/**
 * The failure as lines: what failed, then the beginning of its message without colours and without the way into the tools.
 * @param {Failure} failed
 */
export function failureLines({ file, name, message }) {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at .*(node_modules|node:internal)/.test(line))
    .slice(0, MESSAGE_LINES);
  return [`✗ ${file} › ${name}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
