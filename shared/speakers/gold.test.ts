import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '@shared/importing/readFile';
import { describe, expect, test } from 'vitest';
import { joinBlocks } from '../text/joinBlocks';
import { detectSpeakers } from './detectSpeakers';
import { type SpeakerPrediction, speakerPrediction } from './speakerPrediction';
import { type Gold, scoreAgainstGold } from './testing/scoreAgainstGold';

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

async function expectPerfect(folder: string, file: string): Promise<void> {
  const gold = goldOf(folder, file);
  const score = scoreAgainstGold(gold, await predict(folder, gold.document));
  const all = score.gold;
  expect(score).toEqual({
    gold: all,
    proposed: all,
    right: all,
    exact: all,
    people: score.people,
    proposedPeople: score.people,
  });
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
