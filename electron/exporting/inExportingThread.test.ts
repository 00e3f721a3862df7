import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ok } from '@shared/base/result';
import { buildReport } from '@shared/report/buildReport';
import { defaultReportOptions } from '@shared/report/reportOptions';
import { ReportProject } from '@shared/report/testing/reportProject';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { trustedRecords } from '../embedding/openInside';
import { projectInside } from '../embedding/projectInside';
import { importLimits } from '../importing/importLimits';
import { onePagePdf } from '../printing/testing/printedPdf';
import { bundleThread } from '../testing/bundleThread';
import { companionBytes } from './companionBytes';
import type { FromExportingThread, ToExportingThread } from './exportingMessages';
import { type AskThread, inExportingThread } from './inExportingThread';
import { type LaunchExportingThread, launchExportingThread } from './launchExportingThread';

let folder = '';
let launch: LaunchExportingThread;

beforeAll(async () => {
  const made = await bundleThread('electron/exporting/exportingThread.ts');
  folder = made.folder;
  launch = launchExportingThread(made.bundle);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const now = '2026-11-28T18:00:00.000Z';
const build = { kind: 'build', options: defaultReportOptions, pseudonyms: null, now } as const;

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

const written = (format: 'json' | 'xlsx', name = `hearing.${format}`) =>
  ({ kind: 'write', format, separator: ',', name }) as const;

/** What comes of building a report and writing it. */
const make = (format: 'json' | 'xlsx', name?: string) => async (ask: AskThread) => {
  const built = await ask(build);
  return built.ok ? ask(written(format, name)) : built;
};

/** The report's PDF, where the printer prints one page with these words each time, and empty heads. */
async function printed(ask: AskThread, name: string, embed: boolean, words = 'A report.') {
  let told = await ask({ kind: 'print', preview: false, faces: [] });
  while (told.ok && told.value.turn.kind === 'job') {
    const { job } = told.value.turn;
    const isHeads = job.kind === 'print' && job.window === 'heads';
    const answer = job.kind === 'measure' ? '[[],[]]' : onePagePdf(isHeads ? '' : words);
    const next = await ask({ kind: 'answer', answer });
    told = next.ok ? ok({ ...next.value, kind: 'print' }) : next;
  }
  return told.ok ? ask({ kind: 'finish', name, embed }) : told;
}

it('makes in its thread what is made here', async () => {
  const state = hearing();
  const logged: unknown[] = [];
  for (const format of ['json', 'xlsx'] as const) {
    const made = await inExportingThread(launch, state, { log: (error) => logged.push(error) }, make(format));
    const here = await companionBytes(buildReport(state, build.options, now), format, ',');
    expect(made.ok && Buffer.from(made.value.bytes).equals(Buffer.from(here))).toBe(true);
    expect(made.ok && made.value.leaks).toEqual([]);
  }
  expect(logged).toEqual([]);
});

it('puts what a report shows into a PDF, with pseudonyms where names are replaced', async () => {
  const project = new ReportProject('Hearing');
  const ann = project.speaker('Ann Lindqvist', '');
  const document = project.document('First', 'first.txt', ['Ann Lindqvist: We said it.']);
  project.turn(document, ann, [15, 26], [0, 13]);
  const names = { roles: 'keep', leaks: 'list' } as const;
  const inside = async (pseudonyms: typeof names | null) => {
    const embedded = await inExportingThread(launch, project.state(), {}, async (ask) => {
      const built = await ask({ ...build, pseudonyms });
      return built.ok ? printed(ask, 'a.pdf', true) : built;
    });
    if (!embedded.ok) throw new Error(embedded.problem.message);
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, embedded.value.bytes);
    const found = await projectInside({ path: file, name: 'a.pdf' }, importLimits);
    const records = found.ok ? await trustedRecords('a.pdf', found.value) : found;
    return records.ok ? JSON.stringify([...records.value.all()]) : records.problem.code;
  };
  expect(await inside(null)).toContain('Ann Lindqvist: We said it.');
  const replaced = await inside(names);
  expect(replaced).toContain('We said it.');
  expect(replaced).not.toMatch(/Ann|Lindqvist/);
});

it('replaces names there and finds those that are left, in files of its own and of others', async () => {
  const project = new ReportProject('Hearing');
  const ann = project.speaker('Ann Lindqvist', '');
  const document = project.document('First', 'first.txt', ['Ann Lindqvist: We said it.']);
  project.turn(document, ann, [15, 26], [0, 13]);
  const names = { ...build, pseudonyms: { roles: 'keep', leaks: 'list' } } as const;
  const told = await inExportingThread(launch, project.state(), {}, async (ask) => {
    const built = await ask(names);
    const own = await ask(written('json', 'Ann Lindqvist.json'));
    const other = await printed(ask, 'a.pdf', false, 'Lindqvist');
    return ok({
      built: built.ok && built.value.replaced,
      own: own.ok && own.value.leaks.map(({ name, where }) => [name, where]),
      other: other.ok && other.value.leaks.map(({ words }) => words),
    });
  });
  expect(told).toEqual({
    ok: true,
    value: {
      built: 1,
      own: [['Ann Lindqvist', 'the name of the file']],
      other: ['Lindqvist'],
    },
  });
});

it('is of the project as it was when it was asked for', async () => {
  const project = hearing();
  const { fake, launchFake } = fakeThread();
  const answer = inExportingThread(launchFake, project, {}, (ask) => ask(build));
  const [theme] = project.themes();
  if (theme === undefined) throw new Error('no theme');
  project.apply([{ before: theme, after: { ...theme, name: 'Later' } }]);
  while (fake.sent.at(-1)?.kind !== 'build') await new Promise(setImmediate);
  const sent = fake.sent.flatMap((message) => (message.kind === 'records' ? message.records : []));
  expect(sent.find(({ id }) => id === theme.id)).toEqual(theme);
  expect(Math.max(...fake.sent.map((m) => (m.kind === 'records' ? m.records.length : 0)))).toBe(1000);
  const told = { kind: 'build', replaced: 0, doubtful: 0, places: [] } as const;
  fake.answer(told);
  expect(await answer).toEqual({ ok: true, value: told });
  expect(fake.ended).toBe(1);
});

it('is cancelled, and its thread ended, while the project goes to it and after', async () => {
  for (const isUnderWay of [false, true]) {
    const { fake, launchFake } = fakeThread();
    const asked = new AbortController();
    const answer = inExportingThread(launchFake, hearing(), { signal: asked.signal }, make('json'));
    while (isUnderWay && fake.sent.at(-1)?.kind !== 'build') await new Promise(setImmediate);
    asked.abort();
    expect(await answer).toMatchObject({ problem: { code: 'cancelled' } });
    expect(fake.ended).toBe(1);
    expect(fake.sent.some(({ kind }) => kind === 'build')).toBe(isUnderWay);
  }
});

it('says so when its thread breaks, and writes why to the log', async () => {
  const { fake, launchFake } = fakeThread();
  const logged: unknown[] = [];
  const answer = inExportingThread(
    launchFake,
    hearing(),
    { log: (error) => logged.push(error) },
    make('json'),
  );
  fake.exit('out of memory');
  fake.exit('the thread ended with 1');
  expect(await answer).toMatchObject({ problem: { code: 'export-broken' } });
  expect(logged).toEqual(['out of memory']);
});
