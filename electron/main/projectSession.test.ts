import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Result } from '@shared/base/result';
import { importParams, paragraph, repeatableContext } from '@shared/project/testing/testProject';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createProject, openProject } from '../projects';
import { ProjectSession } from './projectSession';

vi.mock('electron', () => ({ BrowserWindow: {}, ipcMain: {}, app: {}, protocol: {} }));

let place = '';
beforeEach(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'roundtable-session-'));
});
afterEach(() => rm(place, { recursive: true }));

const at = (name: string) => path.join(place, name);
const opening = (name: string) => () => openProject(at(name), repeatableContext());

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

it('opens one project after the other, and leaves none locked but the last', async () => {
  for (const name of ['One', 'Two', 'Three'])
    await value(await createProject(at(name), name, repeatableContext())).close();
  const session = new ProjectSession(() => undefined);
  const views = await Promise.all(['One', 'Two', 'Three'].map((name) => session.show(opening(name))));
  expect(views.map((view) => value(view).project.name)).toEqual(['One', 'Two', 'Three']);
  expect(session.project?.path).toBe(at('Three'));
  for (const name of ['One', 'Two']) await value(await opening(name)()).close();
  expect(await opening('Three')()).toMatchObject({ ok: false, problem: { code: 'locked-project' } });

  // What is asked for while another is still being opened comes after it.
  const closed = session.close();
  const again = session.show(opening('One'));
  await closed;
  value(await again);
  expect(session.project?.path).toBe(at('One'));
  await session.close();
  expect(session.project).toBe(null);
});

it('keeps the project that is open when the other is refused, or when it is the same', async () => {
  await value(await createProject(at('One'), 'One', repeatableContext())).close();
  const session = new ProjectSession(() => undefined);
  value(await session.show(opening('One')));
  const { project } = session;
  expect(await session.show(opening('Nowhere'))).toMatchObject({ ok: false });
  expect(value(await session.show(async (now) => ({ ok: true, value: now ?? never() }))).path).toBe(
    at('One'),
  );
  expect(session.project).toBe(project);
  await session.close();
});

it('tells the window of a passage that got its place in a text it has not opened that it waits no more', async () => {
  const made = value(await createProject(at('One'), 'One', repeatableContext()));
  const params = importParams('Hearing', 'Water is life.', 'Nothing of it.');
  const document = value(await made.run('importDocuments', params)).subject ?? '';
  const [first, second] = made.state.blocks(document);
  const wordOf = (block = '') => ({ start: { block, offset: 0 }, end: { block, offset: 5 } });
  const newTheme = { name: 'Water', parent: null };
  value(await made.run('codePassage', { document, span: wordOf(first?.id), themes: [], newTheme }));
  const source = { fileName: 'Hearing.txt', format: 'txt', sha256: '1'.repeat(64), size: 2 };
  const text = { blocks: [paragraph('Nothing of it.')], turns: [], warnings: [] };
  value(await made.run('replaceDocument', { document, source, ...text }));
  await made.close();

  const told: string[] = [];
  const session = new ProjectSession(() => undefined);
  const webContents = { send: (_: string, change: string) => told.push(change), isDestroyed: () => false };
  session.window = { webContents, isDestroyed: () => false } as unknown as BrowserWindow;
  const { orphans } = value(await session.show(opening('One')));
  const places = orphans.map(({ id }) => ({ orphan: id, span: wordOf(second?.id) }));
  value(await value(session.require()).run('placeOrphans', { places }));
  expect(told.map((change) => JSON.parse(change).change.now)).toEqual([[orphans[0]?.id]]);
  await session.close();
});

function never(): never {
  throw new Error('nothing is open');
}
