import { expect, test } from 'vitest';
import { growth } from '../../base/testing/growth';
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

test.each(Object.entries(tables))('%s: guessed and read in time that grows as they do', async (_, make) => {
  const work = (rows: TableRows) => {
    const guess = guessTable(rows);
    for (const documentPerRow of [false, true]) {
      const read = tableDocuments('a.csv', rows, { ...guess, documentPerRow, speaker: 0, title: 0 }, enough);
      expect(read.ok || read.problem.code === 'too-many-documents').toBe(true);
    }
  };
  expect(await growth({ processor: process, limit: 4, make, work, size: 40_000 })).toBeLessThan(4);
});

test('20,000 rows with speakers and a further column, some without text: in time that grows as they do', async () => {
  const make = (size: number) => [
    ['Speaker', 'Text', 'Id'],
    ...Array.from({ length: size }, (_, index) => [
      `S ${index % 7}`,
      index % 3 === 0 ? '' : `some words ${index}`,
      `${index}`,
    ]),
  ];
  const work = (rows: TableRows) => {
    for (const documentPerRow of [false, true]) {
      const columns = { ...guessTable(rows), documentPerRow, attributes: [2] };
      expect(tableDocuments('a.csv', rows, columns, enough, 1e9).ok).toBe(true);
    }
  };
  expect(await growth({ processor: process, limit: 4, make, work, size: 20_000 })).toBeLessThan(4);
});
