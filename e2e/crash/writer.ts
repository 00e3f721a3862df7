import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { seededRandom } from '@shared/base/seededRandom';
import { randomCommand } from '@shared/project/testing/randomCommand';
import { openProject } from '../../electron/projects';
import { brokenFiles, type Plant } from './plantedFaults';
import { StateSum } from './stateSum';

/**
 * The process that is killed: `writer FOLDER SEED PLANT`. Works on the project without end and tells on standard output, one line
 * each: `ready`, then for each acknowledged change its number and the sum of all records.
 */
const [folder = '', seed = '1', plant = 'none'] = process.argv.slice(2);

const context = {
  author: 'Ada',
  clock: { now: () => new Date().toISOString() },
  ids: { next: () => randomUUID() },
};
const tell = (line: string) => writeSync(1, `${line}\n`);

const opened = await openProject(folder, context, {
  files: brokenFiles(plant as Plant),
  checks: false,
  compactAt: 8_000,
});
if (!opened.ok) throw new Error(opened.problem.message);
const project = opened.value;
const sum = StateSum.of(project.state.all());
project.onChange((change) => {
  sum.apply(change.diff);
  tell(`${change.seq} ${sum.toString()}`);
});
tell('ready');

const random = seededRandom(Number(seed));
for (;;) {
  // Some steps wait for each other, some come together, as when an analyst types fast.
  const together = Array.from({ length: random.chance(0.3) ? 5 : 1 }, async () => {
    if (random.chance(0.1)) return project.undo();
    if (random.chance(0.05)) return project.redo();
    const { code, params } = randomCommand(project.state, random, () => randomUUID());
    return project.run(code, params);
  });
  await Promise.all(together);
}
