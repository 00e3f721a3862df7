import { expect, test } from 'vitest';
import { leastRatio } from '../base/testing/leastRatio';
import { sortWords } from '../base/testing/sortWords';
import { ProjectRecords } from '../project/projectRecords';
import type { ThemeRecord } from '../project/records';
import { unwritten } from '../project/themeTree';
import { SpeakerUse } from './speakerUse';
import { hugeProject } from './testing/hugeProject';
import { themeDuplicates } from './themeDuplicates';
import { ThemeUse } from './themeUse';

const records = [...hugeProject()];

/** Takes a coding away in ten documents, one after the other, asks for the numbers after each, and gives the codings back. */
function tenChanges(state: ProjectRecords, use: ThemeUse | SpeakerUse) {
  for (let n = 0; n < 10; n += 1) {
    const [before] = state.annotations(`d${n * 50}`);
    if (before === undefined) throw new Error('no annotation');
    const without = { ...before, codings: [] };
    const steps = [
      { before, after: without },
      { before: without, after: before },
    ];
    for (const step of steps) {
      state.apply([step]);
      use.note([step]);
      use.numbers();
    }
  }
}

test('use of themes in 1,000 documents with 100,000 codings is told after a change in 4 times what sorting 20,000 words takes', async () => {
  const state = ProjectRecords.from(records);
  const use = new ThemeUse(state);
  use.numbers();
  const work = () => tenChanges(state, use);
  expect(await leastRatio({ processor: process, limit: 80, work, floor: sortWords })).toBeLessThan(80);
});

test('use of speakers in such a project is told as soon', async () => {
  const state = ProjectRecords.from(records);
  const use = new SpeakerUse(state);
  await use.catchUp(() => null);
  const work = () => tenChanges(state, use);
  expect(await leastRatio({ processor: process, limit: 80, work, floor: sortWords })).toBeLessThan(80);
});

test('10,000 themes are looked through for duplicates in 400 times what sorting 20,000 words takes', async () => {
  const themes = Array.from(
    { length: 10_000 },
    (_, n): ThemeRecord => ({
      type: 'theme',
      id: `t${n}`,
      parent: null,
      order: String(n).padStart(6, '0'),
      name: `A rather long name of a theme ${n * 7919}`,
      color: '#3463a6',
      ...unwritten,
    }),
  );
  const work = () => expect(themeDuplicates(themes)).toEqual([]);
  expect(await leastRatio({ processor: process, limit: 400, work, floor: sortWords })).toBeLessThan(400);
});
