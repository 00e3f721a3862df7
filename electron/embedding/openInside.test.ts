import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
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

test('a folder with files in it, a file and a place where nothing can be made are refused, and stay as they are', async () => {
  const inside = await sliceBytes(hearing());
  const pdf = path.join(folder, 'report.pdf');
  writeFileSync(pdf, await embedded(inside));
  const into = async (place: string) => {
    const made = await openInside(
      { file: { path: pdf, name: 'report.pdf' }, project: inside, folder: place },
      repeatableContext(),
    );
    return made.ok ? made.value.path : made.problem.code;
  };
  const full = path.join(folder, 'full');
  mkdirSync(full);
  writeFileSync(path.join(full, 'letter.txt'), 'Dear Sir');
  expect(await into(full)).toBe('folder-not-empty');
  expect(readdirSync(full)).toEqual(['letter.txt']);
  expect(await into(pdf)).toBe('folder-not-empty');
  expect(await into(path.join(pdf, 'below'))).toBe('folder-not-empty');
  expect(await into('/proc/roundtable')).toBe('not-created');
});

test('every original that the PDF begins with is kept, whatever else is claimed, and names of files reach nothing', async () => {
  const longer = Buffer.concat([report, Buffer.from('\n% more\n')]);
  const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const project = new ReportProject('Originals');
  const claims = [
    { fileName: '../../one.pdf', sha256: sum(report), size: report.length },
    { fileName: 'C:\\two.exe', sha256: sum(longer), size: longer.length },
    { fileName: 'three.pdf', sha256: '0'.repeat(64), size: report.length },
    { fileName: 'four.pdf', sha256: sum(report), size: Number.MAX_SAFE_INTEGER },
    ...Array.from({ length: 300 }, (_, at) => ({ fileName: `${at}`, sha256: 'f'.repeat(64), size: at })),
  ];
  for (const { fileName } of claims) project.document(fileName, fileName, ['Text.']);
  const records = ProjectRecords.from(
    [...project.state().all()].map((record) => {
      const claim = claims.find((each) => record.type === 'document' && each.fileName === record.title);
      return record.type === 'document' && claim
        ? { ...record, source: { ...claim, format: 'pdf' } }
        : record;
    }),
  );
  const made = await opened(await embedded(await sliceBytes(records), longer));
  if (!made.ok) throw new Error(made.problem.message);
  await made.value.close();
  expect(readdirSync(path.join(folder, 'New', 'originals')).sort()).toEqual(
    [sum(report), sum(longer)].sort(),
  );
  expect(readdirSync(folder).sort()).toEqual(['New', 'report.pdf']);
});

test('a list of attachments that leads back into itself ends', async () => {
  const document = await PDFDocument.load(report, { updateMetadata: false });
  const { context } = document;
  const tree = context.obj({ Kids: [] });
  const ref = context.register(tree);
  tree.set(PDFName.of('Kids'), context.obj(Array.from({ length: 40 }, () => ref)));
  document.catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: ref }));
  expect(await refusal(await document.save())).toBe('no-project-inside');
});

test('a project that would be huge once unpacked is refused', async () => {
  const pdf = await embedded(Buffer.alloc(3_000_000));
  expect(pdf.length).toBeLessThan(report.length + 20_000);
  expect(await refusal(pdf, { ...importLimits, unpackedBytes: 1_000_000 })).toBe('damaged-project-inside');
});
