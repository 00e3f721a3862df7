import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '@shared/base/seededRandom';
import { reverseDiff } from '@shared/project/diff';
import { build } from 'vite';
import { createProject, type OpenProject, openProject } from '../../electron/projects';
import { realFiles, withFile } from '../../electron/projects/files';
import { readLog } from '../../electron/projects/readLog';
import { importedName } from './importedName';
import type { Plant } from './plantedFaults';
import { StateSum } from './stateSum';

const root = path.resolve(import.meta.dirname, '../..');

/** What came of killing the writer again and again. */
export interface CrashReport {
  kills: number;
  acknowledged: number;
  /** Acknowledged changes that were not there afterwards. */
  lost: number;
  /** Projects that did not open, or with faults, or with other records than were acknowledged. */
  unreadable: number;
  /** Changes that were on disk though not yet acknowledged; allowed. */
  early: number;
  /** Openings that put an unfinished line aside; allowed. */
  torn: number;
  snapshots: number;
}

/** The writer as one file that plain Node runs. */
export async function bundleWriter(outDir: string): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': path.join(root, 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: path.join(root, 'e2e/crash/writer.ts'),
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return path.join(outDir, 'writer.mjs');
}

/**
 * Starts the writer, kills it at a random moment after it is ready (0–200 ms), opens the project and compares, `kills` times; each
 * project is used for ten kills in a row.
 */
export async function killAndReopen(kills: number, seed: number, plant: Plant): Promise<CrashReport> {
  const place = await mkdtemp(path.join(os.tmpdir(), 'roundtable-crash-'));
  const report: CrashReport = {
    kills,
    acknowledged: 0,
    lost: 0,
    unreadable: 0,
    early: 0,
    torn: 0,
    snapshots: 0,
  };
  try {
    const writer = await bundleWriter(place);
    const random = seededRandom(seed);
    for (let kill = 0; kill < kills; kill += 1) {
      const folder = path.join(place, `project ${Math.floor(kill / 10)}`);
      if (kill % 10 === 0 || report.unreadable > 0) await newProject(folder);
      const acknowledged = await killed(
        [writer, folder, String(seed * 1000 + kill), plant],
        random.int(0, 200),
      );
      await compare(folder, acknowledged, report);
      if (plant !== 'none' && report.lost + report.unreadable > 0) return { ...report, kills: kill + 1 };
    }
  } finally {
    await rm(place, { recursive: true, force: true });
  }
  return report;
}

const context = (name: string) => {
  let next = 0;
  return {
    author: 'Ada',
    clock: { now: () => new Date().toISOString() },
    ids: { next: () => `${name}-${(next += 1)}` },
  };
};

async function newProject(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const made = await createProject(folder, 'Crash', context('made'));
  if (!made.ok) throw new Error(made.problem.message);
  await made.value.close();
}

/** The lines that the writer got out before it was killed: number and sum of each acknowledged change. */
async function killed(args: string[], wait: number): Promise<[seq: number, sum: string][]> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const errors: string[] = [];
  const reader = createInterface(child.stdout);
  const readerClosed = once(reader, 'close');
  const ready = new Promise<void>((resolve) => {
    reader.on('line', (line) => {
      if (line === 'ready') resolve();
      else lines.push(line);
    });
  });
  child.stderr.on('data', (data: Buffer) => errors.push(data.toString()));
  const ended = once(child, 'exit');
  await Promise.race([ready, ended]);
  await Promise.race([pause(wait), ended]);
  if (child.exitCode !== null) throw new Error(`the writer ended by itself: ${errors.join('')}`);
  child.kill('SIGKILL');
  await Promise.all([ended, readerClosed]);
  return lines.map((line) => {
    const [seq = '', sum = ''] = line.split(' ');
    return [Number(seq), sum];
  });
}

/** Whether the file of every document that was imported is kept, byte for byte. */
async function hasOriginals(project: OpenProject): Promise<boolean> {
  const imported = project.state
    .documents()
    .filter(({ source }) => source.fileName.startsWith(importedName))
    .map(({ source }) => project.readOriginal(source.sha256));
  return (await Promise.all(imported)).every(({ ok }) => ok);
}

async function compare(folder: string, acknowledged: [number, string][], report: CrashReport): Promise<void> {
  report.acknowledged += acknowledged.length;
  const opened = await openProject(folder, context('again'));
  if (!opened.ok || opened.value.faults().length > 0) {
    report.unreadable += 1;
    if (opened.ok) await opened.value.close();
    return;
  }
  if (!(await hasOriginals(opened.value))) report.unreadable += 1;
  if (opened.value.notices.some((notice) => notice.includes('interrupted'))) report.torn += 1;
  await opened.value.close();
  const read = await withFile(realFiles, path.join(folder, 'project.log'), (log) =>
    readLog(log, 'Crash', []),
  );
  if (!read.ok) throw new Error(read.problem.message);
  report.snapshots = Math.max(report.snapshots, read.value.header.generation - 1);
  const [lastSeq, lastSum] = acknowledged.at(-1) ?? [0, ''];
  if (acknowledged.length === 0) return;
  if (read.value.seq < lastSeq) {
    report.lost += lastSeq - read.value.seq;
    return;
  }
  const { records, changes } = read.value.data;
  const unasked = changes.filter(({ seq }) => seq > lastSeq);
  for (const change of unasked.reverse()) records.apply(reverseDiff(change.diff));
  report.early += unasked.length;
  if (StateSum.of(records.all()).toString() !== lastSum) report.unreadable += 1;
}
