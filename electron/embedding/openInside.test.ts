import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { ProjectRecords } from '@shared/project/projectRecords';
import type { AnyRecord } from '@shared/project/records';
import { recordsById, repeatableContext } from '@shared/project/testing/testProject';
import { ReportProject } from '@shared/report/testing/reportProject';
import { beforeEach, expect, test } from 'vitest';
import { type ImportLimits, importLimits } from '../importing/importLimits';
import { handmadePdf, textLines } from '../importing/pdf/testing/handmadePdf';
import { encodeLine } from '../projects/logLines';
import { embedProject } from './embedProject';
import { openInside } from './openInside';
import { projectInside } from './projectInside';
import { saysProjectInside } from './saysProjectInside';
import { sliceBytes } from './sliceBytes';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-inside-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const report = handmadePdf([{ content: textLines(['A report.']) }]);
const sha256 = createHash('sha256').update(report).digest('hex');

/** A project of which one document was imported from the report itself. */
function hearing(): ProjectRecords {
  const project = new ReportProject('Слушание');
  const theme = project.theme('Су');
  const document = project.document('First', 'a.pdf', ['Бұл дұрыс.', 'Not told.']);
  project.turn(document, project.speaker('Ann', 'Engineer'), [0, 9]);
  project.code(document, 'дұрыс', 'Not', [theme], 'Why?');
  return ProjectRecords.from(
    [...project.state().all()].map((record) =>
      record.type === 'annotation'
        ? {
            ...record,
            quote: { head: 'дұрыс.\nNot', tail: '', length: 10, prefix: 'Бұл ', suffix: ' told.' },
          }
        : record.type === 'document'
          ? { ...record, source: { ...record.source, sha256, size: report.length } }
          : record,
    ),
  );
}

async function embedded(project: Uint8Array, pdf = report): Promise<Uint8Array> {
  const made = await embedProject('report.pdf', pdf, project);
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}

async function opened(pdf: Uint8Array, limits: ImportLimits = importLimits) {
  const file = { path: path.join(folder, 'report.pdf'), name: 'report.pdf' };
  writeFileSync(file.path, pdf);
  const project = await projectInside(file, limits);
  if (!project.ok) return project;
  return openInside({ file, project: project.value, folder: path.join(folder, 'New') }, repeatableContext());
}

async function refusal(pdf: Uint8Array, limits: ImportLimits = importLimits): Promise<string> {
  const made = await opened(pdf, limits);
  expect(existsSync(path.join(folder, 'New'))).toBe(false);
  return made.ok ? 'opened' : made.problem.code;
}

test('a project that went out inside a PDF is one again, with the original that the PDF begins with', async () => {
  const project = hearing();
  const pdf = await embedded(await sliceBytes(project));
  expect(Buffer.from(pdf).subarray(0, report.length).equals(report)).toBe(true);
  expect(Buffer.from(await embedded(await sliceBytes(project))).equals(pdf)).toBe(true);
  expect([saysProjectInside(report), saysProjectInside(pdf)]).toEqual([false, true]);
  const made = await opened(pdf);
  if (!made.ok) throw new Error(made.problem.message);
  expect(recordsById(made.value.state)).toEqual(recordsById(project));
  expect(made.value.history().undo).toBeNull();
  expect(await made.value.readOriginal(sha256)).toEqual({ ok: true, value: Buffer.from(report) });
  await made.value.close();
});

test('a PDF that is given a project twice has the second, and keeps the attachments of others', async () => {
  const other = await PDFDocument.load(report, { updateMetadata: false });
  await other.attach(new Uint8Array([1, 2]), 'other.txt', {});
  const with2 = await embedded(await sliceBytes(new ReportProject('One').state()), await other.save());
  const pdf = await embedded(await sliceBytes(new ReportProject('Two').state()), with2);
  const made = await opened(pdf);
  if (!made.ok) throw new Error(made.problem.message);
  expect(made.value.state.project().name).toBe('Two');
  await made.value.close();
  const names = (await PDFDocument.load(pdf, { updateMetadata: false }))
    .getAttachments()
    .map(({ name }) => name);
  expect(names).toEqual(['other.txt', '~roundtable-project']);
});

const asLog = (records: readonly unknown[], version = 5) =>
  Buffer.concat(
    [
      { format: 'roundtable-project', version, generation: 1, seq: 0, records: records.length, kept: 0 },
      ...records.map((record) => ({ record })),
    ].map(encodeLine),
  );

test('what is not sound is refused, and nothing is made', async () => {
  const sound = [...hearing().all()];
  const changed = (type: AnyRecord['type'], change: object) =>
    sound.map((record) => (record.type === type ? { ...record, ...change } : record));
  const outcome = async (project: Uint8Array) => refusal(await embedded(project));
  expect(await refusal(report)).toBe('no-project-inside');
  expect(await refusal(Buffer.from('no PDF'))).toBe('no-project-inside');
  const damaged = 'damaged-project-inside';
  expect(await outcome(Buffer.from('no log'))).toBe('no-project-inside'.replace('no', 'damaged'));
  expect(await outcome(asLog(sound, 99))).toBe('newer-project-inside');
  expect(await outcome(Buffer.concat([asLog(sound), Buffer.from('more')]))).toBe(damaged);
  expect(await outcome(asLog(sound).subarray(0, -20))).toBe(damaged);
  expect(await outcome(asLog(sound.filter(({ type }) => type !== 'project')))).toBe(damaged);
  expect(await outcome(asLog(changed('block', { document: 'nowhere' })))).toBe(damaged);
  expect(await outcome(asLog(changed('annotation', { memo: 7 })))).toBe(damaged);
  expect(await outcome(asLog(changed('theme', { parent: 'nowhere' })))).toBe(damaged);
  expect(
    await outcome(
      asLog(changed('document', { source: { fileName: 'a', format: 'pdf', sha256: '../../x', size: 1 } })),
    ),
  ).toBe(damaged);
});

test('a project that would be huge once unpacked is refused', async () => {
  const pdf = await embedded(Buffer.alloc(3_000_000));
  expect(pdf.length).toBeLessThan(report.length + 20_000);
  expect(await refusal(pdf, { ...importLimits, unpackedBytes: 1_000_000 })).toBe('damaged-project-inside');
});
