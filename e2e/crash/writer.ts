import { randomUUID } from 'node:crypto';
import { writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { seededRandom } from '@shared/base/seededRandom';
import { randomCommand } from '@shared/project/testing/randomCommand';
import { sha256Of } from '../../electron/importing/fileBytes';
import { ProjectImport } from '../../electron/importing/projectImport';
import { openProject } from '../../electron/projects';
import { importedName } from './importedName';
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

/** Brings a few files in as the window does, by several portions. */
async function importSome(): Promise<void> {
  const bringing = new ProjectImport(project);
  const paragraphs = Array.from({ length: 150 }, (_, index) => `Paragraph ${index} of what was said.`);
  await project.withoutSnapshots(async () => {
    for (let number = 0; number < 8; number += 1) {
      const name = `${importedName}${randomUUID()}.txt`;
      const file = path.join(path.dirname(folder), name);
      const bytes = Buffer.from(`${name}\n${paragraphs.join('\n')}`);
      writeFileSync(file, bytes);
      const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text, marks: [] }));
      const document = { title: name, format: 'txt', blocks, turns: [], warnings: [] };
      const read = { documents: [document], sha256: sha256Of(bytes), size: bytes.length };
      await bringing.take({ path: file, name, problem: null }, { ok: true, value: read });
    }
    await bringing.bringIn();
  });
}

const random = seededRandom(Number(seed));
for (;;) {
  // Some steps wait for each other, some come together, as when an analyst types fast.
  const together = Array.from({ length: random.chance(0.3) ? 5 : 1 }, async () => {
    if (random.chance(0.1)) return project.undo();
    if (random.chance(0.05)) return project.redo();
    if (random.chance(0.03)) return importSome();
    const { code, params } = randomCommand(project.state, random, () => randomUUID());
    return project.run(code, params);
  });
  await Promise.all(together);
}
