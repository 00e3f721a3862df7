import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '@shared/importing/readFile';
import { describe, expect, test } from 'vitest';
import { joinBlocks } from '../text/joinBlocks';
import { detectSpeakers } from './detectSpeakers';
import { type SpeakerPrediction, speakerPrediction } from './speakerPrediction';
import { type Gold, scoreAgainstGold } from './testing/scoreAgainstGold';
import { type Row, rates, scoreTable, sum } from './testing/scoreTable';

const here = import.meta.dirname;
const fixtures = path.join(here, 'fixtures');
const samples = process.env.ROUNDTABLE_SAMPLES ?? path.resolve(here, '../../../shared/samples');

async function predict(folder: string, name: string): Promise<SpeakerPrediction> {
  const read = await readFile({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) });
  if (!read.ok) throw new Error(read.problem.message);
  const { blocks, turns } = read.value;
  return speakerPrediction(name, joinBlocks(blocks), detectSpeakers({ blocks, stated: turns }));
}

const goldOf = (folder: string, file: string): Gold =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold;

const goldFiles = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.speakers.json')) : [];

async function scoreOf(folder: string, file: string): Promise<Row> {
  const gold = goldOf(folder, file);
  const text = readFileSync(path.join(folder, gold.document), 'utf8');
  const score = scoreAgainstGold(gold, text, await predict(folder, gold.document));
  return { name: gold.document, languages: gold.languages, score };
}

async function expectPerfect(folder: string, file: string): Promise<void> {
  const { score } = await scoreOf(folder, file);
  const all = score.gold;
  expect(score).toMatchObject({ proposed: all, right: all, exact: all, splitPeople: 0 });
  expect(score.proposedPeople).toBe(score.people);
}

describe('documents with gold files', () => {
  test.each(goldFiles(fixtures))('%s: every turn, nothing else, every person once', (file) =>
    expectPerfect(fixtures, file),
  );
  const real = goldFiles(samples).filter((name) => !existsSync(path.join(fixtures, name)));
  if (real.length > 0) {
    test.each(real)('real: %s', (file) => expectPerfect(samples, file));
  }
});

describe('realistic documents in ten languages', () => {
  /** What the rules reach today: a change that makes them worse is noticed, one that makes them better raises the bar. */
  const reached = {
    tuned: { precision: 0.96, f1: 0.945, exact: 0.98 },
    heldOut: { precision: 0.895, f1: 0.838, exact: 0.98 },
  };
  test.each(['tuned', 'heldOut'] as const)(
    '%s: the measured table is true, and the bar is held',
    async (set) => {
      const folder = path.join(here, 'gold', set);
      const rows = await Promise.all(
        goldFiles(folder)
          .sort()
          .map((file) => scoreOf(folder, file)),
      );
      await expect(`${scoreTable(rows)}\n`).toMatchFileSnapshot(`gold/${set}.md`);
      const { precision, f1, exact } = rates(sum(rows.map(({ score }) => score)));
      expect(precision).toBeGreaterThanOrEqual(reached[set].precision);
      expect(f1).toBeGreaterThanOrEqual(reached[set].f1);
      expect(exact).toBeGreaterThanOrEqual(reached[set].exact);
    },
  );
});

const roundTable = 'round-table-2022-09-27';
if (existsSync(path.join(samples, `${roundTable}.txt`))) {
  test('the round table: six people with roles as written, exact attributions and speech', async () => {
    const gold = goldOf(samples, `${roundTable}.speakers.json`);
    const found = await predict(samples, `${roundTable}.txt`);
    expect(found.speakers.map(({ name, role }) => ({ name, role }))).toEqual(
      gold.speakers.map(({ name, role }) => ({ name, role })),
    );
    expect(
      found.turns.map((turn) => [turn.attribution?.text, ...turn.speech.map(({ text }) => text)]),
    ).toEqual(gold.turns.map((turn) => [turn.attribution?.text, ...turn.speech.map(({ text }) => text)]));
  });
}
