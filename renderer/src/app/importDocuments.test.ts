// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissNotices, useNotices } from '@/bridge/notices';
import { showProject } from '@/bridge/projectMirror';
import { showDocument, useSelection } from '@/bridge/selection';
import { emptyProject } from '@/bridge/testing/emptyProject';
import { importDocuments } from './importDocuments';

let answer: () => void = () => undefined;

beforeEach(() => {
  const call = (name: string) =>
    new Promise((resolve) => {
      const files = [{ name: 'a.txt', document: 'd', warnings: [], problem: null }];
      if (name === 'importFiles') answer = () => resolve({ ok: true, value: { files, cancelled: false } });
      else resolve({ ok: true, value: { people: [], documents: [] } });
    });
  vi.stubGlobal('roundtable', { on: () => () => undefined, call });
  showProject(emptyProject);
});
afterEach(() => {
  dismissNotices();
  showDocument(null);
  showProject(null);
  vi.unstubAllGlobals();
});

const outcome = () => [
  useSelection.getState().document,
  useNotices.getState().notices.map(({ line }) => line),
];

it('shows what came in', async () => {
  const done = importDocuments();
  answer();
  await done;
  expect(outcome()).toEqual(['d', ['1 document imported.']]);
});

it('shows and undoes nothing in a project that was opened while files came into another', async () => {
  const done = importDocuments();
  showProject({ ...emptyProject, path: '/q' });
  answer();
  await done;
  expect(outcome()).toEqual([null, []]);
});
