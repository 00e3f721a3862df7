import { rmSync } from 'node:fs';
import { importParams, TestProject } from '@shared/project/testing/testProject';
import { proposeSpeakers } from '@shared/query/proposeSpeakers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleThread } from '../testing/bundleThread';
import type { FromDetectionThread, ToDetectionThread } from './detectionMessages';
import { launchDetectionThread } from './launchDetectionThread';
import { SpeakerDetection } from './speakerDetection';

let folder = '';
let detection: SpeakerDetection;
const logged: unknown[] = [];
let ended: Promise<void> | undefined;

beforeAll(async () => {
  const made = await bundleThread('electron/detecting/detectionThread.ts');
  folder = made.folder;
  const launch = () => {
    const thread = launchDetectionThread(made.bundle)();
    ended = new Promise((resolve) => thread.onExit(() => resolve()));
    return thread;
  };
  detection = new SpeakerDetection(launch, (error) => logged.push(error));
});
afterAll(() => rmSync(folder, { recursive: true }));

const transcript = ['ANNA BERG: We begin.', 'PAUL OHM: Let us.', 'ANNA BERG: It is done.', 'PAUL OHM: Good.'];
const odd = {
  name: 'Odd',
  pattern: '^§(?<speaker>.+?):',
  ignoreCase: false,
  speaker: '',
  reach: 'nextLabel' as const,
  enabled: true,
};
const hearings = (count: number) => {
  const project = new TestProject();
  const documents = Array.from({ length: count }, (_, index) =>
    project.do('importDocuments', importParams(`Hearing ${index + 1}`, ...transcript)),
  );
  return { project, documents };
};

const propose = (
  { state }: TestProject,
  documents: readonly string[],
  {
    signal = new AbortController().signal,
    onProgress = () => undefined,
    by = detection,
    patience = 600_000,
  } = {},
) => by.propose(state, documents, { signal, onProgress, patience });

/** A thread whose answers the test gives. */
function fakeThread() {
  const sent: ToDetectionThread[] = [];
  const fake = { answer: (_: FromDetectionThread) => {}, sent, ended: false };
  const by = new SpeakerDetection(() => ({
    send: (message) => void sent.push(message),
    onAnswer: (listener) => {
      fake.answer = listener;
    },
    onExit: () => undefined,
    end: () => {
      fake.ended = true;
    },
  }));
  return { fake, by };
}
const untilSent = async (sent: readonly ToDetectionThread[], kind: ToDetectionThread['kind'], count = 1) => {
  while (sent.filter((message) => message.kind === kind).length < count) await new Promise(setImmediate);
};

describe('looking for speakers in a thread', () => {
  it('finds what is found here, tells of every document, and joins the people of all', async () => {
    const { project, documents } = hearings(3);
    const told: unknown[] = [];
    const onProgress = (...progress: unknown[]) => void told.push(progress);
    const answer = await propose(project, documents, { onProgress });
    expect(answer.ok && JSON.parse(answer.value)).toEqual(proposeSpeakers(project.state, documents));
    await ended;
    expect(logged).toEqual([]);
    expect(told).toEqual([
      [0, 3, 'Hearing 1'],
      [1, 3, 'Hearing 2'],
      [2, 3, 'Hearing 3'],
      [3, 3, ''],
    ]);
  });

  it('is cancelled, and its thread ended', async () => {
    const { project, documents } = hearings(2);
    const { fake, by } = fakeThread();
    const asked = new AbortController();
    const answer = propose(project, documents, { signal: asked.signal, by });
    await untilSent(fake.sent, 'read');
    asked.abort();
    expect(await answer).toMatchObject({ problem: { code: 'cancelled' } });
    expect(fake.ended).toBe(true);
  });

  it('gives up a document that takes too long, and names it', async () => {
    const { project, documents } = hearings(1);
    const { fake, by } = fakeThread();
    expect(await propose(project, documents, { by, patience: 20 })).toMatchObject({
      problem: { code: 'detection-too-slow', message: expect.stringContaining('“Hearing 1”') },
    });
    expect(fake.ended).toBe(true);
  });

  it('reads again what was changed meanwhile, and leaves out what was deleted', async () => {
    const { project, documents } = hearings(2);
    const [first = '', second = ''] = documents;
    const { fake, by } = fakeThread();
    const answer = propose(project, documents, { by });
    await untilSent(fake.sent, 'read', 2);
    project.do('createTurn', {
      document: first,
      span: project.find(first, 'begin'),
      speaker: null,
      newSpeaker: 'Otto',
    });
    project.do('deleteDocuments', { documents: [second] });
    for (const document of documents) fake.answer({ kind: 'read', document });
    await untilSent(fake.sent, 'read', 3);
    expect(fake.sent.at(-1)).toMatchObject({ kind: 'read', input: { document: first, confirmed: [{}] } });
    fake.answer({ kind: 'read', document: first });
    await untilSent(fake.sent, 'join');
    expect(fake.sent.at(-1)).toMatchObject({ documents: [first] });
    fake.answer({ kind: 'review', json: '{}' });
    expect(await answer).toEqual({ ok: true, value: '{}' });
  });

  it('reads again when the rules are others meanwhile', async () => {
    const { project, documents } = hearings(1);
    const [document = ''] = documents;
    const { fake, by } = fakeThread();
    const answer = propose(project, documents, { by });
    await untilSent(fake.sent, 'read');
    project.do('addSpeakerRules', { rules: [odd] });
    fake.answer({ kind: 'read', document });
    await untilSent(fake.sent, 'read', 2);
    expect(fake.sent.at(-1)).toMatchObject({ kind: 'read', input: { document, rules: [{ name: 'Odd' }] } });
    fake.answer({ kind: 'read', document });
    await untilSent(fake.sent, 'join');
    fake.answer({ kind: 'review', json: '{}' });
    expect(await answer).toEqual({ ok: true, value: '{}' });
    expect(by.changedSince(project.state, documents)).toEqual([]);
  });

  it('knows afterwards which texts are not the ones any more that it looked through', async () => {
    const { project, documents } = hearings(2);
    const [first = '', second = ''] = documents;
    await propose(project, documents);
    expect(detection.changedSince(project.state, documents)).toEqual([]);
    const block = project.state.blocks(second)[0];
    if (block === undefined) throw new Error('no text');
    const inserted = [{ id: block.id, kind: block.kind, marks: [], text: 'Another one.' }];
    project.do('editText', { document: second, after: null, removed: [block.id], inserted, caret: null });
    expect(detection.changedSince(project.state, documents)).toEqual([second]);
    project.do('addSpeakerRules', { rules: [odd] });
    expect(detection.changedSince(project.state, documents)).toEqual([first, second]);
    await propose(project, documents);
    expect(detection.changedSince(project.state, documents)).toEqual([]);
    detection.letGo();
    expect(detection.changedSince(project.state, documents)).toEqual([first, second]);
  });
});
