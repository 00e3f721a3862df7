import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ok, type Result } from '@shared/base/result';
import { buildReport } from '@shared/report/buildReport';
import { highlightsOf } from '@shared/report/original/highlightsOf';
import { defaultReportOptions } from '@shared/report/reportOptions';
import { ReportProject } from '@shared/report/testing/reportProject';
import { beforeEach, expect, test } from 'vitest';
import { realFiles } from '../projects/files';
import { exportOriginals } from './exportOriginals';
import type { HighlightedOriginal } from './highlightOriginal';
import { originalProblems } from './originalProblems';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-originals-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

function hearings(count: number) {
  const project = new ReportProject('Hearings');
  const trust = project.theme('Trust');
  for (let number = 0; number < count; number += 1) {
    const id = project.document(`Day ${number + 1}`, 'hearing.pdf', ['It is safe.', 'We were not told.']);
    project.code(id, 'safe', 'We were', [trust]);
  }
  return buildReport(project.state(), defaultReportOptions, '2026-11-23T18:00:00.000Z');
}

const pdf = (number: number) => new TextEncoder().encode(`%PDF-1.4 ${number}`);
const files = () =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

function run(
  count: number,
  out: string,
  answers: Partial<Record<number, Result<HighlightedOriginal>>> = {},
  abort = -1,
) {
  const model = hearings(count);
  const cancelling = new AbortController();
  const highlight = async (number: number) => {
    if (number === abort) cancelling.abort();
    const { passages } = highlightsOf(model, number);
    return answers[number] ?? ok({ pdf: pdf(number), highlights: 0, unplaced: passages });
  };
  return exportOriginals({ files: realFiles, model, highlight, out, signal: cancelling.signal });
}

test('one document is one file; the words without a place are told', async () => {
  const out = path.join(folder, 'copy.pdf');
  const exported = await run(1, out);
  expect(exported).toMatchObject({
    value: {
      files: [
        {
          title: 'Day 1',
          path: out,
          highlights: 0,
          unplaced: [{ annotation: hearings(1).passages[0]?.id ?? '', words: 'safe.\nWe were' }],
        },
      ],
      without: [],
    },
  });
  expect(files()).toEqual({ 'copy.pdf': '%PDF-1.4 0' });
});

test('several are one file each in a folder, and one that cannot be highlighted holds up no other', async () => {
  writeFileSync(path.join(folder, 'hearing (highlighted 2).pdf'), 'older');
  const exported = await run(3, folder, { 0: originalProblems.encrypted('hearing.pdf') });
  expect(exported).toMatchObject({
    value: {
      files: [{ title: 'Day 2' }, { title: 'Day 3' }],
      without: [{ title: 'Day 1', problem: { code: 'encrypted-original' } }],
    },
  });
  expect(files()).toEqual({
    'hearing (highlighted 2).pdf': '%PDF-1.4 1',
    'hearing (highlighted 3).pdf': '%PDF-1.4 2',
  });
});

test('without any copy it is refused, and nothing is written', async () => {
  const no = originalProblems.notPdf('hearing.txt');
  expect(await run(2, folder, { 0: no, 1: no })).toEqual(no);
  expect(await run(1, path.join(folder, 'absent', 'a.pdf'))).toMatchObject({
    problem: { code: 'cannot-write' },
  });
  expect(files()).toEqual({});
});

test('cancelled, it leaves behind what was there before and nothing else', async () => {
  writeFileSync(path.join(folder, 'mine.txt'), 'mine');
  expect(await run(3, folder, {}, 2)).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  expect(files()).toEqual({ 'mine.txt': 'mine' });
});
