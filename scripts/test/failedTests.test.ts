import path from 'node:path';
import { expect, test } from 'vitest';
import { failedJourneys, failedUnitTests, failureLines } from './failedTests.mjs';

const root = path.resolve(import.meta.dirname, '../..');

test('unit tests that failed or were skipped, files that broke and errors outside are named with what they said', () => {
  const report = {
    testResults: [
      {
        name: path.join(root, 'shared/text/a.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'words are found', status: 'passed', failureMessages: [] },
          { fullName: 'words are counted', status: 'failed', failureMessages: ['Error: 3 is not 2', 'more'] },
          { fullName: 'words are sorted', status: 'skipped', failureMessages: [] },
        ],
      },
      { name: path.join(root, 'b.test.ts'), status: 'failed', message: 'Error: no b', assertionResults: [] },
      { name: path.join(root, 'c.test.ts'), status: 'failed', message: '', assertionResults: [] },
      { name: path.join(root, 'd.test.ts'), status: 'passed', message: '', assertionResults: [] },
    ],
  };
  expect(failedUnitTests(report, ['Error: nobody waited'])).toEqual([
    { file: 'shared/text/a.test.ts', name: 'words are counted', message: 'Error: 3 is not 2' },
    { file: 'shared/text/a.test.ts', name: 'words are sorted', message: 'It was not run.' },
    { file: 'b.test.ts', name: 'the file itself', message: 'Error: no b' },
    { file: 'c.test.ts', name: 'the file itself', message: 'It was not finished.' },
    { file: 'Vitest', name: 'outside all tests', message: 'Error: nobody waited' },
  ]);
});

test('journeys that failed, were skipped or passed at the second try are named, at any depth, and errors outside them', () => {
  const spec = (title: string, status: string, ...messages: string[]) => ({
    title,
    file: 'search/search.spec.ts',
    tests: [{ status, projectName: 'app', results: [{ errors: messages.map((message) => ({ message })) }] }],
  });
  const suite = (title: string, specs: ReturnType<typeof spec>[]) => ({
    title,
    file: 'search/search.spec.ts',
    specs,
  });
  const report = {
    suites: [
      {
        ...suite('search/search.spec.ts', [
          spec('finds', 'expected'),
          spec('goes', 'unexpected', 'one', 'two'),
        ]),
        suites: [suite('in a theme', [spec('finds', 'skipped'), spec('waits', 'flaky', 'slow')])],
      },
    ],
    errors: [{ message: 'no such project' }],
  };
  const file = 'e2e/search/search.spec.ts';
  expect(failedJourneys(report)).toEqual([
    { file, name: '[app] goes', message: 'one' },
    { file, name: '[app] in a theme finds', message: 'It was not run.' },
    { file, name: '[app] in a theme waits', message: 'slow' },
    { file: 'e2e', name: 'outside all journeys', message: 'no such project' },
  ]);
});

test('a failure is its name and the beginning of its message, without colours and the insides of tools', () => {
  const stack = ['    at /app/a.test.ts:3:4', '    at run (/app/node_modules/vitest/dist/a.js:1:1)'];
  const message = ['\u001b[31mError: 3 is not 2\u001b[39m', '', ...stack, ...Array(20).fill('more')].join(
    '\n',
  );
  expect(failureLines({ file: 'a.test.ts', name: 'counts', message }).split('\n')).toEqual([
    '✗ a.test.ts › counts',
    '    Error: 3 is not 2',
    '        at /app/a.test.ts:3:4',
    ...Array(6).fill('    more'),
  ]);
});
