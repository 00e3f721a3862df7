import path from 'node:path';
import { readFile } from '@shared/importing/readFile';
import { expect, test } from 'vitest';
import { joinBlocks } from '../text/joinBlocks';
import { detectSpeakers } from './detectSpeakers';
import { speakerPrediction } from './speakerPrediction';
import { type Cell, cells, recordOf } from './testing/records/records';
import { type Score, scoreAgainstGold } from './testing/scoreAgainstGold';
import { type Row, rates, scoreTable, sum } from './testing/scoreTable';

/** One record of each cell; another seed gives others. */
const seeds = [1];

async function scoreOf(cell: Cell): Promise<Score> {
  const scores = await Promise.all(
    seeds.map(async (seed) => {
      const { text, gold } = recordOf(cell, seed);
      const read = await readFile({ name: gold.document, bytes: new TextEncoder().encode(text) });
      if (!read.ok) throw new Error(`${cell.layout.name}: ${read.problem.message}`);
      const { blocks, turns } = read.value;
      const found = speakerPrediction(
        gold.document,
        joinBlocks(blocks),
        detectSpeakers({ blocks, stated: turns }),
      );
      return scoreAgainstGold(gold, text, found);
    }),
  );
  return sum(scores);
}

/** One row for each layout, of the languages that are shown. */
function rowsOf(scored: readonly { cell: Cell; score: Score }[]): Row[] {
  const names = [...new Set(scored.map(({ cell }) => cell.layout.name))];
  return names.map((name) => {
    const of = scored.filter(({ cell }) => cell.layout.name === name);
    return {
      name,
      languages: of.map(({ cell }) => cell.tongue.code),
      score: sum(of.map(({ score }) => score)),
    };
  });
}

test('layouts of records in ten languages: the measured table is true, and the bars are held', async () => {
  const scored: { cell: Cell; score: Score }[] = [];
  for (const cell of cells) scored.push({ cell, score: await scoreOf(cell) });
  const shown = scored.filter(({ cell }) => !cell.heldOut);
  const heldOut = sum(scored.filter(({ cell }) => cell.heldOut).map(({ score }) => score));
  const kept: Row = { name: 'kept aside', languages: [], score: heldOut };
  await expect(
    `${scoreTable(rowsOf(shown))}\n\nThe other half of the cells, of which only the sum is looked at:\n\n${scoreTable([kept])}\n`,
  ).toMatchFileSnapshot(path.join(import.meta.dirname, 'gold', 'layouts.md'));
  const open = rates(sum(shown.map(({ score }) => score)));
  expect(open.precision).toBeGreaterThanOrEqual(0.99);
  expect(open.recall).toBeGreaterThanOrEqual(0.97);
  const aside = rates(heldOut);
  expect(aside.precision).toBeGreaterThanOrEqual(0.985);
  expect(aside.recall).toBeGreaterThanOrEqual(0.97);
});
