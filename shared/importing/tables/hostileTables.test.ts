import { expect, test } from 'vitest';
import { guessTable } from './guessTable';
import { tableDocuments } from './tableDocuments';
import type { TableRows } from './tableLayout';

/** Tables that would take long if anything looked at each part of them for each other part; `size` is what grows. */
const tables: Readonly<Record<string, (size: number) => TableRows>> = {
  'a row of very many cells': (size) => [
    ['Speaker', 'Text'],
    Array.from({ length: size }, (_, at) => `c${at % 99}`),
  ],
  'very many columns of answers': (size) =>
    ['Why did you say', 'I said it freely and'].map((words) =>
      Array.from({ length: size }, (_, at) => `${words} ${at}${words.startsWith('Why') ? '?' : ''}`),
    ),
  'colons behind a name': (size) => [
    ['Speaker', 'Text'],
    [`A${':'.repeat(size)}b`, 'words'],
  ],
  'what might be an address': (size) => [
    ['Speaker', 'Text'],
    ['A', `${'a@b.'.repeat(size)} x`],
  ],
  'blanks in a cell': (size) => [
    ['Speaker', 'Text'],
    [`A${' '.repeat(size)}B`, `a${' \t'.repeat(size)}b`],
  ],
  'lines in a cell': (size) => [
    ['Speaker', 'Text'],
    ['A', 'a\r\n\r\n'.repeat(size)],
  ],
  'question marks in a name': (size) => [
    ['Speaker', `Text ${'? '.repeat(size)}x`],
    ['A', 'words'],
  ],
  'digits and signs': (size) => [
    ['Speaker', 'Text'],
    ['A', `${'1-'.repeat(size)}x`],
  ],
  'rows without text': (size) => [
    ['Text', 'No'],
    ['a', ''],
    ...Array.from({ length: size }, (_, at) => [at % 2 ? 'a' : '', '1']),
  ],
  'accents on one letter': (size) => [
    ['Title', 'Text'],
    [`a${'\u0301'.repeat(size)}`, `b${'\u0301'.repeat(size)}`],
  ],
};

const enough = { format: 'csv' };

test.each(Object.entries(tables))('%s: ten times as much takes about ten times as long', (_, make) => {
  const time = (size: number) => {
    const rows = make(size);
    const start = performance.now();
    const guess = guessTable(rows);
    for (const documentPerRow of [false, true]) {
      const read = tableDocuments('a.csv', rows, { ...guess, documentPerRow, speaker: 0, title: 0 }, enough);
      expect(read.ok || read.problem.code === 'too-many-documents').toBe(true);
    }
    return performance.now() - start;
  };
  time(1000);
  const small = Math.max(20, time(10_000));
  expect(time(100_000)).toBeLessThan(40 * small);
});
