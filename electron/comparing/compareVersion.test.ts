import { rmSync } from 'node:fs';
import { importParams, paragraph, TestProject } from '@shared/project/testing/testProject';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleThread } from '../testing/bundleThread';
import { compareVersion } from './compareVersion';
import type { FromComparingThread, ToComparingThread } from './comparingMessages';
import { type LaunchComparingThread, launchComparingThread } from './launchComparingThread';
import { effectOf } from './versionEffect';

let folder = '';
let launch: LaunchComparingThread;
let ended: Promise<void> | undefined;
const logged: unknown[] = [];

beforeAll(async () => {
  const made = await bundleThread('electron/comparing/comparingThread.ts');
  folder = made.folder;
  launch = () => {
    const thread = launchComparingThread(made.bundle)();
    ended = new Promise((resolve) => thread.onExit(() => resolve()));
    return thread;
  };
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const file = { name: 'Hearing 2.txt', path: '/Hearing 2.txt', sha256: 'ab' };
const texts = ['We will open the harbour in the spring.', 'Nobody asked the fishermen.', 'It ended at noon.'];
const now = ['Nobody asked the fishermen.', 'We shall open the harbour late in the spring.'];
const content = {
  title: 'Hearing 2',
  format: 'txt',
  blocks: now.map(paragraph),
  turns: [],
  warnings: [],
} satisfies Parameters<typeof effectOf>[3];

function hearing() {
  const project = new TestProject();
  const document = project.do('importDocuments', importParams('Hearing', ...texts));
  const code = (words: string) =>
    project.do('codePassage', {
      document,
      span: project.find(document, words),
      themes: [],
      newTheme: { name: words, parent: null },
    });
  code('open the harbour in the spring');
  code('asked the fishermen');
  return { project, document, code };
}

const asking = (
  { project, document }: ReturnType<typeof hearing>,
  signal = new AbortController().signal,
) => ({
  state: project.state,
  document,
  file,
  content,
  signal,
  onProgress: () => undefined,
  log: (error: unknown) => logged.push(error),
});

/** A thread whose answers the test gives. */
function fakeThread() {
  const fake = { sent: [] as ToComparingThread[], answer: (_: FromComparingThread) => {}, ended: 0 };
  const launchFake: LaunchComparingThread = () => ({
    send: (message) => void fake.sent.push(message),
    onAnswer: (listener) => {
      fake.answer = listener;
    },
    onExit: () => undefined,
    end: () => {
      fake.ended += 1;
    },
  });
  const untilAsked = async (times: number) => {
    while (fake.sent.filter(({ kind }) => kind === 'compare').length < times) await new Promise(setImmediate);
  };
  return { fake, launchFake, untilAsked };
}

it('comes to what is worked out here; the command takes it over and comes to the same without it', async () => {
  const parts = hearing();
  const { project, document } = parts;
  const compared = await compareVersion(launch, asking(parts));
  if (!compared.ok) throw new Error(compared.problem.message);
  const here = effectOf(project.state, document, file, content);
  expect({ effect: compared.value.effect, placements: compared.value.placements }).toEqual(here);
  expect(compared.value.isStale()).toBe(false);
  await ended;
  expect(logged).toEqual([]);

  const params = {
    document,
    source: { fileName: file.name, format: 'txt', sha256: 'ab', size: 3 },
    blocks: now.map(paragraph),
    turns: [],
    warnings: [],
  };
  const other = hearing();
  project.do('replaceDocument', { ...params, placements: compared.value.placements });
  other.project.do('replaceDocument', params);
  expect([...project.state.all()]).toEqual([...other.project.state.all()]);
});

it('is not trusted for another text: what was worked out for one is worked out anew', () => {
  const { project, document } = hearing();
  const here = effectOf(project.state, document, file, content);
  const lost = here.placements.places.map(({ of }) => ({ of, anchoring: { kind: 'lost' as const } }));
  const [, before, last] = project.state.blocks(document).map(({ id }) => id);
  const params = {
    document,
    source: { fileName: file.name, format: 'txt', sha256: 'ab', size: 3 },
    blocks: now.map(paragraph),
    turns: [],
    warnings: [],
  };
  const inserted = [{ id: last ?? '', kind: 'paragraph' as const, marks: [], text: 'It ended late.' }];
  project.do('editText', { document, after: before ?? '', removed: [last ?? ''], inserted, caret: null });
  project.do('replaceDocument', { ...params, placements: { ...here.placements, places: lost } });
  expect(project.state.annotations(document).map(({ quote }) => quote.head)).toEqual(['asked the fishermen']);
});

it('looks again at what was changed meanwhile, and knows afterwards when it was', async () => {
  const parts = hearing();
  const { fake, launchFake, untilAsked } = fakeThread();
  const answer = compareVersion(launchFake, asking(parts));
  await untilAsked(1);
  parts.code('ended at noon');
  const compared = effectOf(parts.project.state, parts.document, file, content);
  fake.answer({ kind: 'compared', compared });
  await untilAsked(2);
  fake.answer({ kind: 'compared', compared });
  const comparison = await answer;
  expect(fake.ended).toBe(2);
  expect(comparison.ok && comparison.value.isStale()).toBe(false);
  parts.code('Nobody');
  expect(comparison.ok && comparison.value.isStale()).toBe(true);
});

it('is refused when the document was deleted meanwhile', async () => {
  const parts = hearing();
  const { fake, launchFake, untilAsked } = fakeThread();
  const answer = compareVersion(launchFake, asking(parts));
  await untilAsked(1);
  const compared = effectOf(parts.project.state, parts.document, file, content);
  parts.project.do('deleteDocuments', { documents: [parts.document] });
  fake.answer({ kind: 'compared', compared });
  expect(await answer).toMatchObject({ problem: { code: 'unknown-document' } });
});

it('is cancelled, and its thread ended', async () => {
  const asked = new AbortController();
  const { fake, launchFake, untilAsked } = fakeThread();
  const answer = compareVersion(launchFake, asking(hearing(), asked.signal));
  await untilAsked(1);
  asked.abort();
  expect(await answer).toMatchObject({ problem: { code: 'cancelled' } });
  expect(fake.ended).toBe(1);
});
