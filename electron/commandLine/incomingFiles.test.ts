import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ok } from '@shared/base/result';
import { repeatableContext } from '@shared/project/testing/testProject';
import { expect, it } from 'vitest';
import { sha256Of } from '../importing/fileBytes';
import { createProject } from '../projects';
import { IncomingFiles } from './incomingFiles';

it('the project makes no snapshot from the first file to the last', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'incoming-'));
  const made = await createProject(path.join(folder, 'Project'), 'Project', repeatableContext());
  if (!made.ok) throw new Error(made.problem.message);
  const project = made.value;
  const said: string[] = [];
  const holding: typeof project = {
    ...project,
    state: project.state,
    withoutSnapshots: async (work) => {
      said.push('held');
      const value = await work();
      said.push('let go');
      return value;
    },
  };
  const target = { opened: holding, project: async () => ok(holding) };
  const bringing = new IncomingFiles(target, 'new');
  for (const name of ['a.txt', 'b.txt']) {
    const at = path.join(folder, name);
    writeFileSync(at, name);
    const blocks = [{ kind: 'paragraph' as const, text: name, marks: [] }];
    const documents = [{ title: name, format: 'txt', blocks, turns: [], warnings: [] }];
    const value = { documents, sha256: sha256Of(Buffer.from(name)), size: 5 };
    await bringing.take({ path: at, name, problem: null }, ok(value));
    expect(said).toEqual(['held']);
  }
  const finished = await bringing.finish();
  expect(finished.ok && finished.value.told.map(({ problem }) => problem)).toEqual([null, null]);
  expect(project.state.documents()).toHaveLength(2);
  await Promise.resolve();
  expect(said).toEqual(['held', 'let go']);
  await project.close();
  rmSync(folder, { recursive: true });
});
