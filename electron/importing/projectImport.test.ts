import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Change } from '@shared/project/change';
import { repeatableContext } from '@shared/project/testing/testProject';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createProject, type OpenProject } from '../projects';
import { sha256Of } from './fileBytes';
import { ProjectImport } from './projectImport';
import type { ReadFile } from './readPath';

let folder = '';
let project: OpenProject;
const changes: Change[] = [];

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'project-import-'));
  const made = await createProject(path.join(folder, 'Project'), 'Project', repeatableContext());
  if (!made.ok) throw new Error(made.problem.message);
  project = made.value;
  changes.length = 0;
  project.onChange((change) => changes.push(change));
});
afterEach(async () => {
  await project.close();
  rmSync(folder, { recursive: true });
});

/** A file on the disk, and what was read of it. */
function file(name: string, documents: ReadFile['documents']) {
  const at = path.join(folder, name);
  writeFileSync(at, name);
  const bytes = Buffer.from(name);
  const read: ReadFile = { documents, sha256: sha256Of(bytes), size: bytes.length };
  return [
    { path: at, name, problem: null },
    { ok: true, value: read },
  ] as const;
}

const rows = (count: number, said: (row: number) => string): ReadFile['documents'] =>
  Array.from({ length: count }, (_, row) => ({
    title: `Row ${row}`,
    format: 'csv',
    blocks: [{ kind: 'paragraph', text: 'Words of an answer.', marks: [] }],
    turns: [],
    attributes: [{ name: 'Age', value: said(row) }],
    warnings: [],
  }));

it('brings a table of many documents in by portions, which are one step', async () => {
  const bringing = new ProjectImport(project);
  await bringing.take(...file('Survey.csv', rows(2000, String)));
  await bringing.bringIn();
  const titles = project.state.documents().map(({ title }) => title);
  expect(titles).toEqual(Array.from({ length: 2000 }, (_, row) => `Row ${row}`));
  expect(bringing.told[0]?.documents).toEqual(project.state.documents().map(({ id }) => id));
  expect(Math.max(...changes.map(({ diff }) => diff.length))).toBeLessThan(600);
  expect(project.history()).toEqual({ undo: 'Import 2,000 documents', redo: null, undone: 0 });
  await project.undo();
  expect([...project.state.all()].map(({ type }) => type)).toEqual(['project']);
});

it('makes attributes of the kind that all rows of a table have, those of later portions too', async () => {
  const bringing = new ProjectImport(project);
  await bringing.take(
    ...file(
      'Survey.csv',
      rows(2000, (row) => (row === 1999 ? 'none' : String(row))),
    ),
  );
  await bringing.bringIn();
  expect(project.state.attributes('document').map(({ name, kind }) => [name, kind])).toEqual([
    ['Age', 'text'],
  ]);
  expect(project.state.documents().at(-1)?.warnings).toEqual([]);
});

it('tells of each file what came in of it, in a portion with others', async () => {
  const bringing = new ProjectImport(project);
  await bringing.take(...file('One.csv', rows(2, String)));
  await bringing.take(
    { path: path.join(folder, 'Gone.csv'), name: 'Gone.csv', problem: null },
    {
      ok: false,
      problem: { code: 'gone', message: 'It is gone.' },
    },
  );
  await bringing.take(
    ...file(
      'Two.csv',
      rows(1, () => 'old'),
    ),
  );
  await bringing.bringIn();
  const ids = project.state.documents().map(({ id }) => id);
  expect(changes.map(({ label }) => label)).toEqual(['Import 3 documents']);
  expect(bringing.told.map(({ name, documents, problem }) => [name, documents, problem?.code])).toEqual([
    ['One.csv', ids.slice(0, 2), undefined],
    ['Gone.csv', [], 'gone'],
    ['Two.csv', ids.slice(2), undefined],
  ]);
  expect(project.state.attributes('document').map(({ kind }) => kind)).toEqual(['text']);
});
