import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Files, realFiles } from '../projects/files';
import { tryPlace, writeReport } from './writeReport';

const bytes = new TextEncoder().encode('%PDF-1.4 new');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'roundtable-report-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const failing = (code: string): Files => ({
  ...realFiles,
  create: async (file) => ({
    ...(await realFiles.create(file)),
    write: async () => {
      throw Object.assign(new Error(code), { code });
    },
  }),
});

describe('tryPlace', () => {
  it('leaves nothing at a good place and an older report as it is', async () => {
    const file = path.join(folder, 'report.pdf');
    await writeFile(file, 'old');
    expect(await tryPlace(realFiles, file)).toEqual({ ok: true, value: true });
    expect(await readdir(folder)).toEqual(['report.pdf']);
    expect(await readFile(file, 'utf8')).toBe('old');
  });

  it('refuses a folder that is not there before anything is printed', async () => {
    const refused = await tryPlace(realFiles, path.join(folder, 'absent', 'report.pdf'));
    expect(refused).toMatchObject({ ok: false, problem: { code: 'cannot-write' } });
  });
});

describe('writeReport', () => {
  it('replaces an older report and leaves nothing beside it', async () => {
    const file = path.join(folder, 'report.pdf');
    await writeFile(file, 'old');
    expect(await writeReport(realFiles, file, bytes)).toEqual({ ok: true, value: true });
    expect(await readFile(file, 'utf8')).toBe('%PDF-1.4 new');
    expect(await readdir(folder)).toEqual(['report.pdf']);
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'may not be changed'],
    ['EBUSY', 'another program has it open'],
  ])('keeps the older report after %s and says why', async (code, words) => {
    const file = path.join(folder, 'report.pdf');
    await writeFile(file, 'old');
    const result = await writeReport(failing(code), file, bytes);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problem.message).toContain('“report.pdf”');
    expect(result.problem.message).toContain(words);
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['report.pdf']);
  });

  it('names the folder that is missing', async () => {
    const result = await writeReport(realFiles, path.join(folder, 'gone', 'report.pdf'), bytes);
    expect(result).toMatchObject({ ok: false, problem: { code: 'cannot-write' } });
    expect(result.ok ? '' : result.problem.message).toContain(
      `there is no folder “${path.join(folder, 'gone')}”`,
    );
  });

  it('does not write over a folder', async () => {
    const file = path.join(folder, 'report.pdf');
    await mkdir(file);
    const result = await writeReport(realFiles, file, bytes);
    expect(result.ok ? '' : result.problem.message).toContain('there is a folder of this name');
    expect(await readdir(folder)).toEqual(['report.pdf']);
  });

  it('writes nothing once cancelled', async () => {
    const result = await writeReport(realFiles, path.join(folder, 'report.pdf'), bytes, AbortSignal.abort());
    expect(result).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(await readdir(folder)).toEqual([]);
  });
});
