// @vitest-environment happy-dom
import type { DocumentRecord } from '@shared/project/records';
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissNotices, useNotices } from '@/bridge/notices';
import { applyToMirror, showProject } from '@/bridge/projectMirror';
import { emptyProject } from '@/bridge/testing/emptyProject';
import { changeOptions, exportReport, useReport, useTellsOutcome } from './reportStore';

const written = { path: '/home/ada/Trust.pdf', pages: 3, names: null, originals: null };
let answer: () => void = () => undefined;

beforeEach(() => {
  vi.stubGlobal('roundtable', {
    on: () => () => undefined,
    call: () =>
      new Promise((resolve) => {
        answer = () => resolve({ ok: true, value: written });
      }),
  });
  showProject(emptyProject);
});
afterEach(() => {
  cleanup();
  dismissNotices();
  showProject(null);
  vi.unstubAllGlobals();
});

const told = () => useNotices.getState().notices.map(({ line, action }) => [line, action?.label]);

it('an export that ends while something else is looked at is told of by a notice, else only in its place', async () => {
  let done = exportReport();
  answer();
  await done;
  expect(told()).toEqual([['Saved as Trust.pdf.', 'Show in folder']]);
  dismissNotices();
  renderHook(() => useTellsOutcome());
  done = exportReport();
  answer();
  await done;
  expect([told(), useReport.getState().written]).toEqual([[], written]);
});

it('what was written of one project is not told in the view of the next', async () => {
  const done = exportReport();
  showProject({ ...emptyProject, path: '/q' });
  answer();
  await done;
  expect(useReport.getState().written).toBeNull();
});

it('a document that is deleted is chosen no more', () => {
  const document = (id: string) => ({ type: 'document', id, order: id, title: id }) as DocumentRecord;
  showProject({ ...emptyProject, documents: [document('a'), document('b'), document('c')] });
  changeOptions({ documents: ['a', 'b'] });
  applyToMirror([{ before: document('a'), after: null }], null);
  expect(useReport.getState().options.documents).toEqual(['b']);
  applyToMirror([{ before: document('b'), after: null }], null);
  expect(useReport.getState().options.documents).toEqual([]);
});
