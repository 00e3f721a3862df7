// @vitest-environment happy-dom
import type { ImportedFile } from '@shared/ipc/contract';
import type { DocumentRecord } from '@shared/project/records';
import type { SpeakerReview } from '@shared/query/speakerReview';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissNotices, useNotices } from '@/bridge/notices';
import { showProject } from '@/bridge/projectMirror';
import { showDocument, useSelection } from '@/bridge/selection';
import { emptyProject } from '@/bridge/testing/emptyProject';
import { tellFiles, useImportQuestions } from '@/features/importing';
import { reviewSpeakers, useDialogs } from './dialogs';
import { importDocuments, importProtected } from './importDocuments';

/** Answers the import that main was asked for; null: it was not asked yet. */
let answer: (() => void) | null = null;
let asked: unknown[] = [];
let found: SpeakerReview = { people: [], documents: [] };
let known: string[] = [];
let otherKinds = 0;
let replaced: ImportedFile['replaced'] = [];

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
  const call = (name: string, params: unknown) =>
    new Promise((resolve) => {
      if (name === 'importFiles') asked.push(params);
      const looked = {
        path: '/a.txt',
        name: 'a.txt',
        format: 'txt',
        problem: null,
        already: known,
        candidates: known.map((id) => [id]),
        repeats: false,
        doubt: null,
      };
      const files = [
        { path: '/a.txt', name: 'a.txt', documents: ['d'], replaced, warnings: [], problem: null },
      ];
      if (name === 'lookAtFiles') resolve({ ok: true, value: { files: [looked], otherKinds } });
      else if (name === 'importFiles')
        answer = () => resolve({ ok: true, value: { files, cancelled: false, unsaid: ['d'] } });
      else resolve({ ok: true, value: found });
    });
  vi.stubGlobal('roundtable', { on: () => () => undefined, call });
  showProject(emptyProject);
});
afterEach(() => {
  found = { people: [], documents: [] };
  known = [];
  replaced = [];
  otherKinds = 0;
  answer = null;
  asked = [];
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

/** Lets main answer, once it is asked to import. */
async function answerWhenAsked(done: Promise<void>): Promise<void> {
  await vi.waitUntil(() => answer !== null);
  answer?.();
  await done;
}

it('shows what came in', async () => {
  await answerWhenAsked(importDocuments());
  expect(outcome()).toEqual(['d', ['1 document imported.']]);
});

it('shows and undoes nothing in a project that was opened while files came into another', async () => {
  const done = importDocuments();
  await vi.waitUntil(() => answer !== null);
  showProject({ ...emptyProject, path: '/q' });
  await answerWhenAsked(done);
  expect(outcome()).toEqual([null, []]);
});

it('opens the review of who was found, or offers it to who is doing something else by now', async () => {
  found = { people: [], documents: [{ document: 'd', turns: [turn] }] };
  await answerWhenAsked(importDocuments());
  answer = null;
  expect(useDialogs.getState().reviewing).toEqual(['d']);
  reviewSpeakers(null);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 5000));
  await answerWhenAsked(importDocuments());
  expect(useDialogs.getState().reviewing).toBeNull();
  const [notice] = useNotices.getState().notices;
  expect(notice?.line).toBe('1 document imported. 1 turn found.');
  notice?.action?.run();
  expect(useDialogs.getState().reviewing).toEqual(['d']);
});

it('leaves a review alone that is open by the time somebody was found', async () => {
  found = { people: [], documents: [{ document: 'd', turns: [turn] }] };
  reviewSpeakers(['other']);
  await answerWhenAsked(importDocuments());
  expect(useDialogs.getState().reviewing).toEqual(['other']);
  expect(useNotices.getState().notices[0]?.line).toBe('1 document imported. 1 turn found.');
});

it('says how many files of other kinds a folder held', async () => {
  otherKinds = 2;
  await answerWhenAsked(importDocuments(['/folder']));
  expect(outcome()).toEqual(['d', ['1 document imported. 2 files of other kinds were left out.']]);
});

it('asks about files that are in the project already, and imports those that are wanted again', async () => {
  known = ['there'];
  const question = () => useImportQuestions.getState().known;
  const refused = importDocuments();
  await vi.waitUntil(() => question() !== null);
  question()?.answer(null);
  await refused;
  expect(asked).toEqual([]);
  const skipped = importDocuments();
  await vi.waitUntil(() => question() !== null);
  question()?.answer(new Map());
  await skipped;
  expect(asked).toEqual([]);
  const again = importDocuments();
  await vi.waitUntil(() => question() !== null);
  question()?.answer(new Map([['/a.txt', []]]));
  await answerWhenAsked(again);
  expect(asked).toEqual([{ files: [{ path: '/a.txt', options: {}, into: [] }] }]);
});

it('gives a document the text of a file, read as it was before, and says so', async () => {
  const options = { wholePage: true };
  const source = { fileName: 'a.txt', format: 'html', sha256: 'ab', size: 1, options };
  const there: DocumentRecord = {
    type: 'document',
    id: 'there',
    order: 'V',
    title: 'A',
    source,
    date: '',
    provenance: '',
    language: '',
    attributes: {},
    importedAt: '',
    warnings: [],
    memo: '',
  };
  showProject({ ...emptyProject, documents: [there] });
  known = ['there'];
  replaced = [{ document: 'there', numbers: { exact: 1, moved: 0, changed: 0, uncertain: 0, lost: 1 } }];
  const done = importDocuments();
  await vi.waitUntil(() => useImportQuestions.getState().known !== null);
  useImportQuestions.getState().known?.answer(new Map([['/a.txt', ['there']]]));
  await answerWhenAsked(done);
  expect(asked).toEqual([{ files: [{ path: '/a.txt', options, into: ['there'] }] }]);
  expect(outcome()).toEqual(['d', ['1 document imported. 1 text replaced.']]);
});

it('imports a protected file with its password, and goes on telling of the others', async () => {
  const problem = { code: 'needs-password', message: '“a.pdf” is protected.' };
  const unread = { documents: [], replaced: [], warnings: [], problem };
  tellFiles(
    [
      { path: '/a.pdf', name: 'a.pdf', ...unread },
      { path: '/b.txt', name: 'b.txt', ...unread },
    ],
    [{ path: '/a.pdf', options: { wholePage: true }, into: ['d'] }],
  );
  await answerWhenAsked(importProtected('/a.pdf', 'open'));
  expect(asked).toEqual([
    { files: [{ path: '/a.pdf', options: { wholePage: true, password: 'open' }, into: ['d'] }] },
  ]);
  expect(useImportQuestions.getState().told.map(({ name }) => name)).toEqual(['b.txt', 'a.txt']);
});
