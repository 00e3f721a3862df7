import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { HighlightedDocument } from '@shared/report/original/highlight';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importLimits } from '../importing/importLimits';
import { handmadePdf, textLines } from '../importing/pdf/testing/handmadePdf';
import { ReadingProcess } from '../importing/readingProcess';
import { type BundledChild, bundleChild } from '../importing/testing/bundledChild';
import type { HighlightedOriginal } from './highlightOriginal';
import { readHighlights } from './testing/readHighlights';

let child: BundledChild;
let folder = '';

beforeAll(async () => {
  child = await bundleChild();
  folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-highlight-'));
});
afterAll(() => {
  child.remove();
  rmSync(folder, { recursive: true });
});

const patient = { ...importLimits, timePerFile: 600_000 };
const highlight = {
  id: 'c',
  color: '#1f77b4',
  author: 'Ана',
  at: '2026-11-20T10:20:30Z',
  subject: 'Water',
  words: 'A Water',
};
const document: HighlightedDocument = {
  blocks: ['Hello from a page.'],
  passages: [{ start: { block: 0, offset: 6 }, end: { block: 0, offset: 10 }, highlights: [highlight] }],
};

async function highlighted(bytes: Uint8Array | string, name?: string, inside?: Uint8Array) {
  const kept = path.join(folder, name ?? createHash('sha256').update(bytes).digest('hex'));
  writeFileSync(kept, bytes);
  const reading = new ReadingProcess<HighlightedOriginal>(
    () => child.launch<HighlightedOriginal>(),
    patient,
    'highlight',
    { ...document, ...(inside && { project: inside }) },
  );
  const made = await reading.read(kept, {}, 'hearing.pdf');
  reading.end();
  return made;
}

const hello = handmadePdf([{ content: textLines(['Hello from a page.']) }]);

test('a kept original is highlighted in the process that reads files', async () => {
  const made = await highlighted(hello);
  if (!made?.ok) throw new Error(made?.problem.message);
  expect(made.value).toMatchObject({ highlights: 1, unplaced: [] });
  expect(await readHighlights(made.value.pdf)).toMatchObject([{ contents: 'A Water', author: 'Ана' }]);
});

test('a project that is to be inside is found there by the same process', async () => {
  const project = Buffer.from('a project');
  const made = await highlighted(hello, undefined, project);
  if (!made?.ok) throw new Error(made?.problem.message);
  const file = path.join(folder, 'copy.pdf');
  writeFileSync(file, made.value.pdf);
  const reading = new ReadingProcess<Uint8Array>(() => child.launch<Uint8Array>(), patient, 'inside');
  const inside = await reading.read(file);
  reading.end();
  expect(inside?.ok === true && Buffer.from(inside.value).equals(project)).toBe(true);
});

test('what cannot be highlighted is refused by name', async () => {
  const outcome = async (...file: Parameters<typeof highlighted>) => {
    const made = await highlighted(...file);
    return made?.ok === false ? made.problem.code : made;
  };
  expect(await outcome(hello, '0'.repeat(64))).toBe('damaged-original');
  expect(await outcome('plain words')).toBe('not-a-pdf');
  const locked = path.join(import.meta.dirname, '../importing/pdf/fixtures/locked.pdf');
  expect(await outcome(readFileSync(locked))).toBe('encrypted-original');
});
