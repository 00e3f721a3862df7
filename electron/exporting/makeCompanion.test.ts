import { rmSync } from 'node:fs';
import { buildReport } from '@shared/report/buildReport';
import { defaultReportOptions } from '@shared/report/reportOptions';
import { ReportProject } from '@shared/report/testing/reportProject';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleThread } from '../testing/bundleThread';
import { companionBytes } from './companionBytes';
import type { CompanionWanted, FromExportingThread, ToExportingThread } from './exportingMessages';
import { type LaunchExportingThread, launchExportingThread } from './launchExportingThread';
import { makeCompanion } from './makeCompanion';

let folder = '';
let launch: LaunchExportingThread;

beforeAll(async () => {
  const made = await bundleThread('electron/exporting/exportingThread.ts');
  folder = made.folder;
  launch = launchExportingThread(made.bundle);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const wanted: CompanionWanted = {
  format: 'json',
  options: defaultReportOptions,
  separator: ',',
  now: '2026-11-28T18:00:00.000Z',
};

function hearing() {
  const project = new ReportProject('Hearing');
  const theme = project.theme('Trust');
  const paragraphs = Array.from({ length: 1500 }, (_, number) => `We said it ${number} times.`);
  const document = project.document('First', 'first.txt', paragraphs);
  for (let number = 0; number < 1500; number += 50)
    project.code(document, `it ${number} times`, 'times', [theme]);
  return project.state();
}

/** A thread that the test plays. */
function fakeThread() {
  const fake = {
    sent: [] as ToExportingThread[],
    answer: (_: FromExportingThread) => {},
    exit: (_: unknown) => {},
    ended: 0,
  };
  const launchFake: LaunchExportingThread = () => ({
    send: (message) => void fake.sent.push(message),
    onAnswer: (listener) => {
      fake.answer = listener;
    },
    onExit: (listener) => {
      fake.exit = listener;
    },
    end: () => {
      fake.ended += 1;
    },
  });
  return { fake, launchFake };
}

it('makes in its thread what is made here, telling its steps', async () => {
  const state = hearing();
  const steps: string[] = [];
  for (const format of ['json', 'xlsx'] as const) {
    const made = await makeCompanion(
      launch,
      state,
      { ...wanted, format },
      { onProgress: ({ step }) => steps.push(step), log: (error) => steps.push(String(error)) },
    );
    const here = await companionBytes(buildReport(state, wanted.options, wanted.now), format, ',');
    expect(made.ok && Buffer.from(made.value).equals(Buffer.from(here))).toBe(true);
  }
  expect([...new Set(steps)]).toEqual(['Reading the project', 'Collecting the passages', 'Writing the file']);
});

it('is of the project as it was when it was asked for', async () => {
  const project = hearing();
  const { fake, launchFake } = fakeThread();
  const answer = makeCompanion(launchFake, project, wanted, {});
  const [theme] = project.themes();
  if (theme === undefined) throw new Error('no theme');
  project.apply([{ before: theme, after: { ...theme, name: 'Later' } }]);
  while (fake.sent.at(-1)?.kind !== 'make') await new Promise(setImmediate);
  const sent = fake.sent.flatMap((message) => (message.kind === 'records' ? message.records : []));
  expect(sent.find(({ id }) => id === theme.id)).toEqual(theme);
  expect(Math.max(...fake.sent.map((m) => (m.kind === 'records' ? m.records.length : 0)))).toBe(1000);
  fake.answer({ kind: 'made', bytes: new Uint8Array([1]) });
  expect(await answer).toEqual({ ok: true, value: new Uint8Array([1]) });
  expect(fake.ended).toBe(1);
});

it('is cancelled, and its thread ended, while the project goes to it and after', async () => {
  for (const isUnderWay of [false, true]) {
    const { fake, launchFake } = fakeThread();
    const asked = new AbortController();
    const answer = makeCompanion(launchFake, hearing(), wanted, { signal: asked.signal });
    while (isUnderWay && fake.sent.at(-1)?.kind !== 'make') await new Promise(setImmediate);
    asked.abort();
    expect(await answer).toMatchObject({ problem: { code: 'cancelled' } });
    expect(fake.ended).toBe(1);
  }
});

it('says so when its thread breaks, and writes why to the log', async () => {
  const { fake, launchFake } = fakeThread();
  const logged: unknown[] = [];
  const answer = makeCompanion(launchFake, hearing(), wanted, { log: (error) => logged.push(error) });
  fake.exit('out of memory');
  fake.exit('the thread ended with 1');
  expect(await answer).toMatchObject({ problem: { code: 'export-broken' } });
  expect(logged).toEqual(['out of memory']);
});
