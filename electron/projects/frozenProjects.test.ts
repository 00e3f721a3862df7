import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { recordsById, repeatableContext } from '@shared/project/testing/testProject';
import { type Json, type Migration, migrations } from '@shared/projectFile/migrations';
import { formatVersion } from '@shared/projectFile/projectFormat';
import { afterAll, describe, expect, it } from 'vitest';
import { realFiles, withFile } from './files';
import { decodeLines } from './logLines';
import { openProject } from './openProject';
import { readHeader } from './readLog';

const projectFile = path.resolve(import.meta.dirname, '../../shared/projectFile');
const place = mkdtempSync(path.join(os.tmpdir(), 'roundtable-frozen-'));
afterAll(() => fs.rm(place, { recursive: true, force: true }));

const frozen = (version: number) => path.join(projectFile, 'fixtures', `v${version}`);
/** All past ones, and the present one from its release on: until then its records may still change. */
const versions = Array.from({ length: formatVersion }, (_, index) => index + 1).filter(
  (version) => version < formatVersion || existsSync(frozen(version)),
);

/** A copy of a frozen project that may be opened. */
async function thawed(version: number): Promise<string> {
  const folder = await fs.mkdtemp(path.join(place, 'copy-'));
  await fs.cp(path.join(frozen(version), 'Hearing'), folder, { recursive: true });
  return folder;
}

/** The folder's migration files and what they must have beside them. */
function faultsOfMigrations(folder: string, steps: readonly Migration[], newest: number): string[] {
  const files = readdirSync(folder).filter((file) => /^\d{4}-.*(?<!\.test)\.ts$/.test(file));
  const numbers = files.map((file) => Number(file.slice(0, 4)));
  const wanted = Array.from({ length: newest - 1 }, (_, index) => index + 2);
  return [
    ...(String(numbers) === String(wanted)
      ? []
      : [`files lead to ${numbers.join()}, not to ${wanted.join()}`]),
    ...(String(steps.map(({ from }) => from + 1)) === String(wanted)
      ? []
      : ['the list has other steps than the format']),
    ...files
      .filter((file) => !existsSync(path.join(folder, file.replace('.ts', '.test.ts'))))
      .map((file) => `${file} has no test`),
  ];
}

describe('frozen projects', () => {
  it.each(versions)('M2 of version %i open today as they were', async (version) => {
    const log = path.join(frozen(version), 'Hearing/project.log');
    const header = await withFile(realFiles, log, (file) =>
      readHeader(decodeLines(file), 'frozen', formatVersion),
    );
    expect(header).toMatchObject({ ok: true, value: { header: { version } } });
    const opened = await openProject(await thawed(version), repeatableContext('x'));
    if (!opened.ok) throw new Error(opened.problem.message);
    const project = opened.value;
    const expected: unknown = JSON.parse(readFileSync(path.join(frozen(version), 'expected.json'), 'utf8'));
    const { undo, redo } = project.history();
    expect({ seq: project.seq, history: { undo, redo }, records: recordsById(project.state) }).toEqual(
      expected,
    );
    expect(project.faults()).toEqual([]);
    const [document] = project.state.documents();
    expect((await project.readOriginal(document?.source.sha256 ?? '')).ok).toBe(true);
    while (project.history().undo !== null) expect((await project.undo()).ok).toBe(true);
    expect(project.state.size).toBe(1);
    await project.close();
  });

  it('M2 every migration has a number, a file and a test', async () => {
    const folder = path.join(projectFile, 'migrations');
    expect(faultsOfMigrations(folder, migrations, formatVersion)).toEqual([]);
    const planted = await fs.mkdtemp(path.join(place, 'migrations-'));
    await fs.writeFile(path.join(planted, '0002-something.ts'), '');
    expect(faultsOfMigrations(planted, [], 1)).toEqual([
      'files lead to 2, not to ',
      '0002-something.ts has no test',
    ]);
    expect(faultsOfMigrations(planted, [], 3)).toHaveLength(3);
  });

  it('M1 an older project is copied, brought up to date once, and says so', async () => {
    const folder = await thawed(1);
    const before = await fs.readFile(path.join(folder, 'project.log'));
    const shout = (record: Json): Json =>
      typeof record === 'object' && record !== null && 'type' in record && record['type'] === 'project'
        ? { ...record, name: 'RENAMED' }
        : record;
    const further: Migration = {
      from: formatVersion,
      name: 'shout',
      migrate: ({ records }) => ({ records: records.map(shout), changes: [] }),
    };
    const later = { migrations: [...migrations, further], version: formatVersion + 1 };
    const first = await openProject(folder, repeatableContext('y'), later);
    if (!first.ok) throw new Error(first.problem.message);
    expect(first.value.state.project().name).toBe('RENAMED');
    expect(first.value.notices[0]).toMatch(
      /^This project was made with an older Roundtable \(format 1\)\..*“backups\/format-1-2026-01-01T00-00-0\d\.log”\.$/,
    );
    await first.value.close();
    const copies = await fs.readdir(path.join(folder, 'backups'));
    expect(copies).toHaveLength(1);
    expect(await fs.readFile(path.join(folder, 'backups', copies[0] ?? ''))).toEqual(before);
    const again = await openProject(folder, repeatableContext('z'), later);
    if (!again.ok) throw new Error(again.problem.message);
    expect([again.value.notices, again.value.state.project().name]).toEqual([[], 'RENAMED']);
    await again.value.close();
    expect(await openProject(folder, repeatableContext('z'))).toMatchObject({
      ok: false,
      problem: { code: 'newer-project' },
    });
  });
});
