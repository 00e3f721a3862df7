// @vitest-environment happy-dom
import type { SpeakerReview } from '@shared/query/speakerReview';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissNotices, useNotices } from '@/bridge/notices';
import { showProject } from '@/bridge/projectMirror';
import { showDocument, useSelection } from '@/bridge/selection';
import { emptyProject } from '@/bridge/testing/emptyProject';
import { reviewSpeakers, useDialogs } from './dialogs';
import { importDocuments } from './importDocuments';

let answer: () => void = () => undefined;
let found: SpeakerReview = { people: [], documents: [] };

const turn: SpeakerReview['documents'][number]['turns'][number] = {
  person: 'anna',
  attribution: null,
  speech: [{ start: 0, end: 5 }],
  label: 'ANNA',
  confidence: 1,
  reason: '',
  given: false,
};

beforeEach(() => {
  const call = (name: string) =>
    new Promise((resolve) => {
      const files = [{ name: 'a.txt', document: 'd', warnings: [], problem: null }];
      if (name === 'importFiles') answer = () => resolve({ ok: true, value: { files, cancelled: false } });
      else resolve({ ok: true, value: found });
    });
  vi.stubGlobal('roundtable', { on: () => () => undefined, call });
  showProject(emptyProject);
});
afterEach(() => {
  found = { people: [], documents: [] };
  reviewSpeakers(null);
  vi.restoreAllMocks();
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

it('opens the review of who was found, or offers it to who is doing something else by now', async () => {
  found = { people: [], documents: [{ document: 'd', turns: [turn] }] };
  const quick = importDocuments();
  answer();
  await quick;
  expect(useDialogs.getState().reviewing).toEqual(['d']);
  reviewSpeakers(null);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 5000));
  const slow = importDocuments();
  answer();
  await slow;
  expect(useDialogs.getState().reviewing).toBeNull();
  const [notice] = useNotices.getState().notices;
  expect(notice?.line).toBe('1 document imported. 1 turn found.');
  notice?.action?.run();
  expect(useDialogs.getState().reviewing).toEqual(['d']);
});

it('leaves a review alone that is open by the time somebody was found', async () => {
  found = { people: [], documents: [{ document: 'd', turns: [turn] }] };
  reviewSpeakers(['other']);
  const done = importDocuments();
  answer();
  await done;
  expect(useDialogs.getState().reviewing).toEqual(['other']);
  expect(useNotices.getState().notices[0]?.line).toBe('1 document imported. 1 turn found.');
});
