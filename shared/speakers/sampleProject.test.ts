import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '@shared/importing/readFile';
import { expect, test } from 'vitest';
import { joinBlocks } from '../text/joinBlocks';
import { detectSpeakers } from './detectSpeakers';

const folder = path.resolve(import.meta.dirname, '../../resources/sample');

interface Sample {
  readonly themes: readonly { readonly name: string; readonly parent?: string }[];
  readonly annotations: readonly {
    readonly document: string;
    readonly start: number;
    readonly end: number;
    readonly themes: readonly string[];
    readonly memo?: string;
  }[];
}

const sample = JSON.parse(readFileSync(path.join(folder, 'sample.json'), 'utf8')) as Sample;
/** Document, first words and last words of each coded passage, in order. */
const quotes = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'fixtures/samplePassages.json'), 'utf8'),
) as readonly (readonly [string, string, string])[];

async function load(name: string) {
  const read = await readFile({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

const textOf = async (name: string): Promise<string> => joinBlocks((await load(name)).blocks);

test('every coded passage begins and ends with the words that were meant', async () => {
  const texts = new Map<string, string>();
  for (const { document } of sample.annotations) texts.set(document, await textOf(document));
  const passages = sample.annotations.map(({ document, start, end }) =>
    (texts.get(document) ?? '').slice(start, end),
  );
  const edges = passages.map((passage, at) => [
    sample.annotations[at]?.document,
    passage.slice(0, quotes[at]?.[1].length),
    passage.slice(-(quotes[at]?.[2].length ?? 0)),
  ]);
  expect(edges).toEqual(quotes);
  expect(passages.filter((passage) => passage.includes('\n')).length).toBeGreaterThanOrEqual(3);
  expect(sample.annotations.filter(({ memo }) => memo !== undefined)).toHaveLength(5);
});

test('all themes are defined, and four layers lie over each other somewhere', () => {
  const known = new Set(sample.themes.map(({ name }) => name));
  expect(sample.annotations.flatMap(({ themes }) => themes).filter((name) => !known.has(name))).toEqual([]);
  expect(
    sample.themes.flatMap(({ parent }) => (parent === undefined || known.has(parent) ? [] : [parent])),
  ).toEqual([]);
  const depthAt = (offset: number, document: string): number =>
    sample.annotations
      .filter((passage) => passage.document === document && passage.start <= offset && offset < passage.end)
      .reduce((sum, { themes }) => sum + themes.length, 0);
  expect(Math.max(...sample.annotations.map(({ start, document }) => depthAt(start, document)))).toBe(4);
});

test('six people speak in the press release, five in the webinar, three in both', async () => {
  const people = await Promise.all(
    ['Lenna round table.txt', 'Lenna webinar.vtt'].map(async (name) => {
      const { blocks, turns } = await load(name);
      const found = detectSpeakers({ blocks, stated: turns });
      return found.people.map((person) => `${person.name}, ${person.role}`.replace(/, $/, ''));
    }),
  );
  expect(people).toEqual([
    [
      'Marta Velichko, IRF Director',
      'Daniyar Akhmetzhan, Ambassador Extraordinary and Plenipotentiary of the Republic of Kargala to the Republic of Veska',
      'Ilona Terasova, Deputy Chairperson of the Committee on Natural Resources of the Assembly of Veska, member of the working group on cooperation with the Parliament of Kargala',
      'Konstantin Hrabal, Member of the Joint Lenna Commission, Head of the Department of River Basins of the Ministry of Water Management of the Republic of Veska',
      'Tomas Rehor, Chairman of the Public Association "Living Banks"',
      'Sofia Lindqvist, Corresponding member of the Academy of Sciences of Veska',
    ],
    ['Ana Bielik', 'Sofia Lindqvist', 'Tomas Rehor', 'Konstantin Hrabal', 'Aigerim Sadu'],
  ]);
});
