import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Result } from '@shared/base/result';
import { seededRandom } from '@shared/base/seededRandom';
import { randomCommand } from '@shared/project/testing/randomCommand';
import { recordsById, repeatableContext } from '@shared/project/testing/testProject';
import type { Json } from '@shared/projectFile/migrations';
import { formatVersion, type LogHeader } from '@shared/projectFile/projectFormat';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkProject, createProject, type OpenProject, openProject } from './index';
import { decodeLines, encodeLine } from './logLines';
import type { OpenOptions } from './openProject';
import { MemoryFiles } from './testing/memoryFiles';

const folder = path.join(path.sep, 'projects', 'Hearings');
const log = path.join(folder, 'project.log');

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** Closed after each test, so that one that fails does not keep the next out. */
const toClose: OpenProject[] = [];
afterEach(async () => {
  for (const project of toClose.splice(0)) await project.close();
});
const noted = (project: OpenProject) => {
  toClose.push(project);
  return project;
};

const made = async (files: MemoryFiles, options: OpenOptions = {}) =>
  noted(value(await createProject(folder, 'Hearings', repeatableContext(), { files, ...options })));
let contexts = 0;
const reopened = async (files: MemoryFiles, options: OpenOptions = {}) => {
  contexts += 1;
  return noted(value(await openProject(folder, repeatableContext(`re${contexts}`), { files, ...options })));
};
/** Ends without closing, as a killed process does; the lock of this very process is given back by hand. */
const abandon = async (project: OpenProject) => project.close();

async function work(project: OpenProject, seed: number, steps: number): Promise<void> {
  const random = seededRandom(seed);
  let fresh = 0;
  for (let step = 0; step < steps; step += 1) {
    const { code, params } = randomCommand(project.state, random, () => `fresh-${seed}-${(fresh += 1)}`);
    await project.run(code, params);
    if (random.chance(0.1)) await project.undo();
    if (random.chance(0.05)) await project.redo();
  }
}

/** What is on the lines of the log. */
async function linesOf(files: MemoryFiles): Promise<Json[]> {
  const lines: Json[] = [];
  for await (const line of decodeLines(await files.openToRead(log))) lines.push(line.value);
  return lines;
}

const addTheme = (project: OpenProject, name: string) => project.run('createTheme', { name, parent: null });
const themeNames = (project: OpenProject) => project.state.themes().map(({ name }) => name);

describe('a project on disk', () => {
  it.each([1, 2, 3])(
    'L1 H5 opened again is what was acknowledged, with its history, however often it was compacted (seed %i)',
    async (seed) => {
      const files = new MemoryFiles();
      let project = await made(files, { compactAt: 20_000 });
      for (let round = 0; round < 4; round += 1) {
        await work(project, seed * 10 + round, 40);
        const records = recordsById(project.state);
        const history = project.history();
        const { seq } = project;
        await project.close();
        project = await reopened(files, { compactAt: 20_000 });
        expect(recordsById(project.state)).toEqual(records);
        expect(project.history()).toEqual(history);
        expect([project.seq, project.notices, project.faults()]).toEqual([seq, [], []]);
      }
      const [generation] = await linesOf(files);
      expect(generation).toMatchObject({ format: 'roundtable-project', version: formatVersion });
      expect(generation).not.toMatchObject({ generation: 1 });
      while (project.history().undo !== null) value(await project.undo());
      expect(Object.values(recordsById(project.state)).map(({ type }) => type)).toEqual(['project']);
      await project.close();
    },
  );

  it('L2 changes that wait together share one sync', async () => {
    const files = new MemoryFiles();
    const project = await made(files);
    let syncs = 0;
    files.fail = (step) => {
      if (step === 'sync') syncs += 1;
      return null;
    };
    await Promise.all(Array.from({ length: 50 }, (_, index) => addTheme(project, `Theme ${index}`)));
    expect(syncs).toBeLessThanOrEqual(2);
    expect(project.seq).toBe(50);
    await project.close();
  });

  it('L3 a torn line at the end is put aside and told, everything before it is there', async () => {
    const files = new MemoryFiles();
    const project = await made(files);
    await addTheme(project, 'Kept');
    await project.close();
    const whole = files.content(log);
    const torn = encodeLine({ change: 'half' }).subarray(0, 12);
    files.put(log, Buffer.concat([whole, torn]));
    const again = await reopened(files);
    expect(themeNames(again)).toEqual(['Kept']);
    expect(again.notices.join()).toMatch(
      /the last 12 bytes of the project could not be read and were put aside as “backups\/unreadable-2026-01-01T00-00-0\d\.log”/,
    );
    expect(files.content(log)).toEqual(whole);
    const aside = (await files.list(path.join(folder, 'backups'))).find((name) =>
      name.startsWith('unreadable'),
    );
    expect(files.content(path.join(folder, 'backups', aside ?? ''))).toEqual(torn);
    await addTheme(again, 'Later');
    await again.close();
    const last = await reopened(files);
    expect([themeNames(last), last.notices]).toEqual([['Kept', 'Later'], []]);
    await last.close();
  });

  it('L3 says how much of a damaged core is missing, the steps kept for Undo counted', async () => {
    const files = new MemoryFiles();
    const project = await made(files, { compactAt: 10 });
    await addTheme(project, 'A');
    await project.close();
    const lines = files.content(log).toString().split('\n');
    const kept = lines.findIndex((line) => line.includes('"change"'));
    files.put(log, Buffer.from(`${lines.slice(0, kept).join('\n')}\n`));
    expect(await openProject(folder, repeatableContext(), { files })).toMatchObject({
      problem: { message: expect.stringContaining('is damaged: 1 of 3 records and steps cannot be read.') },
    });
  });

  it('L3 a disk that fails while the log is read is not taken for damage', async () => {
    const files = new MemoryFiles();
    const project = await made(files);
    for (const name of ['A', 'B', 'C']) {
      const description = 'x'.repeat(600_000);
      value(await project.run('createTheme', { name, parent: null, description }));
    }
    const bytes = files.content(log);
    await project.close();
    files.put(log, bytes);
    let reads = 0;
    files.fail = (step, file) => (step === 'read' && file === log && (reads += 1) === 3 ? 'EIO' : null);
    expect(await openProject(folder, repeatableContext(), { files })).toMatchObject({
      problem: { code: 'not-readable', message: expect.stringContaining('(EIO)') },
    });
  });

  it('L3 tells a save that was interrupted from a damage with whole lines behind it', async () => {
    const files = new MemoryFiles();
    const project = await made(files);
    await addTheme(project, 'A');
    const place = files.content(log).length;
    await addTheme(project, 'B');
    await addTheme(project, 'C');
    await project.close();
    const whole = files.content(log);
    const noticesOf = async (bytes: Buffer) => {
      const opened = await reopened(new MemoryFiles(new Map([[log, bytes]])));
      const told = opened.notices.join();
      await opened.close();
      return told;
    };
    expect(await noticesOf(whole.subarray(0, -9))).toMatch(/^Roundtable was interrupted while saving/);
    const damaged = Buffer.from(whole);
    damaged[place + 20] = (damaged[place + 20] ?? 0) ^ 1;
    expect(await noticesOf(damaged)).toMatch(/^The project file was damaged/);
  });

  it('L3 cut at any byte or with any bit turned it opens with the changes before that place, or says that its core is damaged (seed 4)', async () => {
    const files = new MemoryFiles();
    const project = await made(files);
    const header = files.content(log).length;
    const names = ['A', 'B', 'C', 'D'];
    const sizes: number[] = [];
    for (const name of names) {
      await addTheme(project, name);
      sizes.push(files.content(log).length);
    }
    await project.close();
    const whole = files.content(log);
    const random = seededRandom(4);
    for (let round = 0; round < 300; round += 1) {
      const at = random.int(0, whole.length - 1);
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << random.int(0, 7));
      const bytes = random.chance(0.5) ? whole.subarray(0, at) : damaged;
      const disk = new MemoryFiles(new Map([[log, bytes]]));
      const opened = await openProject(folder, repeatableContext(), { files: disk });
      if (at < header) {
        expect(opened).toMatchObject({ ok: false, problem: { code: 'damaged-project' } });
        expect(disk.content(log)).toEqual(bytes);
      } else {
        expect(themeNames(value(opened))).toEqual(names.slice(0, sizes.filter((size) => size <= at).length));
        await value(opened).close();
      }
    }
  });

  it('L4 after a full disk the log is as before, the step is taken back, and work goes on when there is space', async () => {
    const files = new MemoryFiles();
    const project = await made(files);
    await addTheme(project, 'A');
    files.fail = (step) => (step === 'write' ? 'ENOSPC' : null);
    expect(await addTheme(project, 'B')).toMatchObject({
      ok: false,
      problem: {
        code: 'not-saved',
        message:
          'Create theme “B” could not be saved and was taken back. The disk is full. Free some space and try again.',
      },
    });
    expect(themeNames(project)).toEqual(['A']);
    files.fail = () => null;
    value(await addTheme(project, 'C'));
    await abandon(project);
    const again = await reopened(files);
    expect([themeNames(again), again.notices]).toEqual([['A', 'C'], []]);
    await again.close();
  });

  it('L4 the same with a sync that fails', async () => {
    const files = new MemoryFiles();
    const project = await made(files);
    let left = 1;
    files.fail = (step) => (step === 'sync' && left-- > 0 ? 'EIO' : null);
    expect(await addTheme(project, 'B')).toMatchObject({ ok: false, problem: { code: 'not-saved' } });
    await abandon(project);
    const again = await reopened(files);
    expect([themeNames(again), again.notices]).toEqual([[], []]);
    left = 1;
    expect(await addTheme(again, 'B')).toMatchObject({ ok: false, problem: { code: 'not-saved' } });
    value(await addTheme(again, 'C'));
    await abandon(again);
    const last = await reopened(files);
    expect([themeNames(last), last.notices]).toEqual([['C'], []]);
    await last.close();
  });

  it('L5 when the log cannot be cut back either, the project is read-only and says so', async () => {
    const files = new MemoryFiles();
    const project = await made(files);
    await addTheme(project, 'A');
    const told: string[] = [];
    project.onReadOnly((reason) => told.push(reason));
    files.fail = (step) => (step === 'write' || step === 'truncate' ? 'EIO' : null);
    expect(await addTheme(project, 'B')).toMatchObject({ ok: false });
    expect(told).toEqual([
      'The disk reported an error (EIO). Nothing can be saved until the project is closed and opened again.',
    ]);
    files.fail = () => null;
    expect(await addTheme(project, 'C')).toMatchObject({ ok: false, problem: { code: 'read-only' } });
    await abandon(project);
    const again = await reopened(files);
    expect(themeNames(again)).toEqual(['A']);
    expect(again.notices).toHaveLength(1);
    await again.close();
  });

  it.each([...Array(12).keys()])(
    'L6 a new snapshot that fails at its step %i loses nothing',
    async (failing) => {
      const files = new MemoryFiles();
      const project = await made(files, { compactAt: 1500 });
      await Promise.all(['A', 'B', 'C'].map((name) => addTheme(project, name)));
      const kept: string[] = ['A', 'B', 'C'];
      let steps = 0;
      files.fail = (_, file) =>
        (file.startsWith(log) || file === folder) && (steps += 1) === failing + 1 ? 'EIO' : null;
      for (const name of ['D', 'E', 'F', 'G']) if ((await addTheme(project, name)).ok) kept.push(name);
      files.fail = () => null;
      await abandon(project);
      const again = await reopened(files);
      expect(themeNames(again)).toEqual(kept);
      await again.close();
    },
  );

  it('L13 a new snapshot for which there is no space takes none from what is saved after it, nor does a copy of the day', async () => {
    const files = new MemoryFiles();
    const project = await made(files, { compactAt: 1500 });
    files.fail = (step, file) => (step === 'write' && file.endsWith('.new') ? 'ENOSPC' : null);
    for (const name of ['A', 'B', 'C', 'D']) value(await addTheme(project, name));
    await project.close();
    const again = await reopened(files);
    await again.close();
    expect(themeNames(again)).toEqual(['A', 'B', 'C', 'D']);
    expect(await files.list(folder)).toEqual(['project.log']);
    expect(await files.list(path.join(folder, 'backups'))).toEqual([]);
  });

  it('L14 work that makes many changes has its snapshot at its end; what was acknowledged in it is on disk', async () => {
    const files = new MemoryFiles();
    const project = await made(files, { compactAt: 1000 });
    const generationOf = async () => (await linesOf(files))[0];
    const before = await generationOf();
    await project.withoutSnapshots(async () => {
      for (let index = 0; index < 40; index += 1) await addTheme(project, `Theme ${index}`);
      expect(await generationOf()).toEqual(before);
      expect((await linesOf(files)).length).toBeGreaterThan(40);
    });
    await vi.waitFor(async () => expect(await generationOf()).toMatchObject({ seq: 40, records: 41 }));
    await addTheme(project, 'One more');
    const records = recordsById(project.state);
    await project.close();
    expect(recordsById((await reopened(files)).state)).toEqual(records);
  });

  it('L14 work that goes on when the project is closed has no snapshot after it: the folder may be another’s then', async () => {
    const files = new MemoryFiles();
    const project = await made(files, { compactAt: 1000 });
    let end = () => {};
    const importing = project.withoutSnapshots(
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    );
    for (let index = 0; index < 40; index += 1) await addTheme(project, `Theme ${index}`);
    await project.close();
    const closed = await linesOf(files);
    end();
    await importing;
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    expect(await linesOf(files)).toEqual(closed);
  });

  it('L6 steps taken while a new snapshot is being written come after it', async () => {
    const files = new MemoryFiles();
    const project = await made(files, { compactAt: 1500 });
    const meanwhile: Promise<unknown>[] = [];
    files.fail = (step, file) => {
      if (step === 'write' && file.endsWith('.new'))
        meanwhile.push(addTheme(project, `During ${meanwhile.length}`));
      return null;
    };
    for (const name of 'ABCDEFGHIJKL') await addTheme(project, name);
    expect(meanwhile.length).toBeGreaterThan(1);
    await Promise.all(meanwhile);
    const names = themeNames(project);
    const { seq } = project;
    await abandon(project);
    const again = await reopened(files);
    expect([themeNames(again), again.seq, again.notices]).toEqual([names, seq, []]);
    await again.close();
  });

  it('L7 a project of a newer Roundtable is refused untouched', async () => {
    const files = new MemoryFiles();
    await (await made(files)).close();
    const newer = Buffer.concat([
      encodeLine({
        format: 'roundtable-project',
        version: formatVersion + 1,
        generation: 1,
        seq: 0,
        records: 0,
        kept: 0,
      }),
      Buffer.from('anything'),
    ]);
    files.put(log, newer);
    expect(await openProject(folder, repeatableContext(), { files })).toEqual({
      ok: false,
      problem: {
        code: 'newer-project',
        message:
          'The project Hearings was made with a newer Roundtable. Open it with that one; nothing was changed.',
      },
    });
    expect(files.content(log)).toEqual(newer);
    expect(await files.exists(path.join(folder, 'lock'))).toBe(false);
  });

  it('L7 a folder without a project, and a file that is none, are refused by name', async () => {
    const files = new MemoryFiles();
    expect(await openProject(folder, repeatableContext(), { files })).toMatchObject({
      ok: false,
      problem: { code: 'not-a-project' },
    });
    files.put(log, encodeLine({ hello: 'world' }));
    expect(await openProject(folder, repeatableContext(), { files })).toMatchObject({
      ok: false,
      problem: { code: 'not-a-project' },
    });
    await (await made(new MemoryFiles())).close();
    expect(await createProject(folder, 'Again', repeatableContext(), { files })).toMatchObject({
      ok: false,
      problem: { code: 'project-exists' },
    });
  });

  it('L9 the log is copied on the first opening of a day, and seven copies are kept', async () => {
    const files = new MemoryFiles();
    const project = await made(files);
    await addTheme(project, 'A');
    await project.close();
    for (let day = 1; day <= 9; day += 1) {
      const clock = { now: () => `2026-03-0${day}T10:00:00.000Z` };
      for (const context of [
        { ...repeatableContext(), clock },
        { ...repeatableContext(), clock },
      ]) {
        await value(await openProject(folder, context, { files })).close();
      }
    }
    const names = await files.list(path.join(folder, 'backups'));
    expect([...names].sort()).toEqual(
      ['03', '04', '05', '06', '07', '08', '09'].map((day) => `2026-03-${day}.log`),
    );
    expect(files.content(path.join(folder, 'backups', '2026-03-09.log'))).toEqual(files.content(log));
  });
});

describe('the check of an opened project', () => {
  /** A project whose snapshot holds these records as well, each line with its right checksum. */
  async function holding(...added: Json[]): Promise<MemoryFiles> {
    const files = new MemoryFiles();
    await (await made(files)).close();
    const [header, project] = await linesOf(files);
    const more = { ...(header as LogHeader), records: 1 + added.length };
    files.put(
      log,
      Buffer.concat([more, project, ...added.map((record) => ({ record }))].map((line) => encodeLine(line))),
    );
    return files;
  }
  const block = {
    type: 'block',
    id: 'b',
    document: 'd',
    order: 'V',
    kind: 'paragraph',
    text: 'We.',
    marks: [],
  };

  it('L11 makes a project read-only that holds a record of another form, and changes nothing', async () => {
    const files = await holding({ ...block, kind: 'spell' });
    const before = files.content(log);
    const project = await reopened(files, { checkAfter: 0 });
    const told = await new Promise((resolve) => project.onReadOnly(resolve));
    expect(told).toBe(
      'A record is not understood (block b kind). Nothing can be changed in this project any more, so that nothing is lost; a copy from its folder “backups” may be whole.',
    );
    expect(project.readOnly).toBe(told);
    expect(await addTheme(project, 'A')).toMatchObject({ ok: false, problem: { code: 'read-only' } });
    await project.close();
    expect(files.content(log)).toEqual(before);
  });

  it('L11 tells what does not fit together, bit by bit or at once', async () => {
    const files = await holding(block);
    const sentence =
      'Some things in this project do not fit together: The paragraph b belongs to no document. Nothing was changed.';
    const slowly = await reopened(files, { checkAfter: 0 });
    expect(await new Promise((resolve) => slowly.onNotice(resolve))).toBe(sentence);
    expect([slowly.notices, slowly.readOnly]).toEqual([[sentence], null]);
    await slowly.close();
    const atOnce = await reopened(files);
    expect(atOnce.notices).toEqual([]);
    atOnce.checkNow();
    expect(atOnce.notices).toEqual([sentence]);
    await atOnce.close();
  });

  it('L11 is done in full where no lock can be written, and says what it finds', async () => {
    const files = await holding(block);
    files.fail = (step) => (step === 'read' ? null : 'EROFS');
    expect(value(await checkProject(folder, '2026-01-01T00:00:00.000Z', files))).toEqual({
      records: { project: 1, block: 1 },
      faults: ['The paragraph b belongs to no document.'],
    });
  });

  it('L11 refuses a project whose themes, speakers or documents are of another form', async () => {
    const files = await holding({ type: 'theme', id: 't', name: 7 });
    expect(await openProject(folder, repeatableContext(), { files })).toMatchObject({
      ok: false,
      problem: { code: 'damaged-project' },
    });
  });
});

describe('power cuts', () => {
  /** Works until the power fails at a random step; answers whether all that was acknowledged is there afterwards. */
  async function cut(seed: number, plant: (files: MemoryFiles) => void): Promise<boolean> {
    const random = seededRandom(seed);
    const files = new MemoryFiles();
    const project = await made(files, { compactAt: 1500 });
    plant(files);
    const acknowledged: string[] = [];
    let stepsLeft = random.int(2, 60);
    let found: MemoryFiles | null = null;
    files.fail = () => {
      stepsLeft -= 1;
      if (stepsLeft === 0) found = files.afterPowerCut(random);
      return stepsLeft < 0 ? 'EIO' : null;
    };
    for (let index = 0; index < 40; index += 1) {
      const done = await addTheme(project, `Theme ${index}`);
      if (done.ok && found === null) acknowledged.push(`Theme ${index}`);
    }
    files.fail = () => null;
    await abandon(project);
    const opened = await openProject(folder, repeatableContext('x'), {
      files: found ?? files.afterPowerCut(random),
    });
    if (!opened.ok) return false;
    const there = themeNames(opened.value);
    await opened.value.close();
    return acknowledged.every((name, index) => there[index] === name);
  }

  const cuts = async (plant: (files: MemoryFiles) => void) => {
    let losses = 0;
    for (let seed = 1; seed <= 150; seed += 1) if (!(await cut(seed, plant))) losses += 1;
    return losses;
  };

  it('L8 lose nothing that was acknowledged, at any of 150 moments (seeds 1–150)', async () => {
    expect(await cuts(() => undefined)).toBe(0);
  });

  it('L8 are noticed by this test when a sync is left out, of the log or of the folder', async () => {
    const leftOut = (step: string) => (files: MemoryFiles) => {
      files.skip = (done) => done === step;
    };
    expect(await cuts(leftOut('sync'))).toBeGreaterThan(10);
    expect(await cuts(leftOut('syncFolder'))).toBeGreaterThan(3);
  });
});

describe('the lock of a project', () => {
  let place = '';
  beforeEach(async () => {
    place = await fs.mkdtemp(path.join(os.tmpdir(), 'roundtable-lock-'));
  });
  afterEach(() => fs.rm(place, { recursive: true, force: true }));

  const holder = (over: object) =>
    fs.writeFile(
      path.join(place, 'lock'),
      JSON.stringify({
        pid: 1,
        host: os.hostname(),
        started: null,
        since: '2026-01-02T03:04:05.000Z',
        ...over,
      }),
    );
  const open = () => openProject(place, repeatableContext());

  it('K1 keeps a second opening out and says who has it', async () => {
    const project = value(await createProject(place, 'One', repeatableContext()));
    expect(await open()).toMatchObject({ ok: false, problem: { code: 'locked-project' } });
    await project.close();
    await holder({});
    expect(await open()).toMatchObject({
      ok: false,
      problem: {
        message: expect.stringContaining(
          'is open in another Roundtable (process 1, since 2026-01-02 03:04 UTC)',
        ),
      },
    });
    await holder({ host: 'elsewhere' });
    expect(await open()).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('open on the computer elsewhere') },
    });
  });

  it('K3 gives a project to one of two openings at once, and not again by another way to its folder', async () => {
    await value(await createProject(place, 'One', repeatableContext())).close();
    const both = await Promise.all([open(), open()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const link = `${place}-link`;
    await fs.symlink(place, link);
    const again = await openProject(link, repeatableContext());
    await fs.rm(link);
    expect(again).toMatchObject({
      ok: false,
      problem: { code: 'locked-project', message: expect.stringMatching(/is open already\.$/) },
    });
    for (const opened of both) if (opened.ok) await opened.value.close();
    await value(await open()).close();
  });

  it('K2 does not keep a project from being closed, and opened again, when it cannot be removed', async () => {
    const files = new MemoryFiles();
    const project = await made(files);
    files.fail = (step) => (step === 'remove' ? 'EROFS' : null);
    await project.close();
    files.fail = () => null;
    await (await reopened(files)).close();
  });

  it('K2 is never removed by an opening that fails before it has looked at it', async () => {
    const files = new MemoryFiles();
    await (await made(files)).close();
    const lock = path.join(folder, 'lock');
    files.put(lock, Buffer.from('somebody'));
    files.fail = (step) => (step === 'create' ? 'EMFILE' : null);
    expect(await openProject(folder, repeatableContext(), { files })).toMatchObject({ ok: false });
    expect(files.content(lock).toString()).toBe('somebody');
  });

  it('K2 is taken over from a process that is gone, also when another has its number now', async () => {
    await value(await createProject(place, 'One', repeatableContext())).close();
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    await holder({ pid: child.pid });
    await value(await open()).close();
    await holder({ pid: process.pid });
    await value(await open()).close();
    if (process.platform === 'linux') {
      await holder({ pid: 1, started: 'another-boot:1' });
      await value(await open()).close();
    }
    await fs.writeFile(path.join(place, 'lock'), '');
    await value(await open()).close();
    expect(await fs.readdir(place)).not.toContain('lock');
  });

  it('K2 is waited for while it is empty: its writer may be slow', async () => {
    await value(await createProject(place, 'One', repeatableContext())).close();
    await fs.writeFile(path.join(place, 'lock'), '');
    const opened = open();
    await new Promise((resolve) => setTimeout(resolve, 600));
    await holder({});
    expect(await opened).toMatchObject({ ok: false, problem: { code: 'locked-project' } });
  });

  it('L10 originals are kept once, untouched, and known by their sum', async () => {
    const project = value(await createProject(place, 'One', repeatableContext()));
    const bytes = Buffer.from('Қазақстан');
    const sum = value(await project.storeOriginal(bytes));
    expect(value(await project.storeOriginal(bytes))).toBe(sum);
    expect(Buffer.from(value(await project.readOriginal(sum)))).toEqual(bytes);
    expect(await fs.readdir(path.join(place, 'originals'))).toEqual([sum]);
    await fs.writeFile(path.join(place, 'originals', sum), 'changed');
    expect(await project.readOriginal(sum)).toMatchObject({
      ok: false,
      problem: { code: 'damaged-original' },
    });
    expect(await project.readOriginal('../../etc/passwd')).toMatchObject({
      ok: false,
      problem: { code: 'no-original' },
    });
    await project.close();
  });
});
