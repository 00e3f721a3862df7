import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { wordDocument } from '@shared/importing/testing/wordDocument';
import { zipArchive } from '@shared/importing/testing/zipArchive';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ImportLimits, importLimits } from './importLimits';
import { type ReadFiles, readFilesApart } from './readFilesApart';
import type { ReadingChild } from './readingProcess';
import { type BundledChild, bundleChild } from './testing/bundledChild';

let child: BundledChild;
let folder = '';

beforeAll(async () => {
  child = await bundleChild();
});

afterAll(() => child.remove());

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  return () => rmSync(folder, { recursive: true });
});

const launch = (): ReadingChild => child.launch();

/** Nothing takes too long by itself: on a busy computer the start of a process alone may take ten seconds. */
const patient = { ...importLimits, timePerFile: 600_000 };
const read = (
  paths: readonly string[],
  options: Parameters<typeof readFilesApart>[1] = {},
  limits: ImportLimits = patient,
) => readFilesApart(paths, options, launch, limits);

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

const summary = ({ files }: ReadFiles) =>
  files.map(({ name, result }) => [
    name,
    result.ok ? result.value.documents[0]?.format : result.problem.code,
  ]);

/** 12 MB of XML in 12 kB: opened, it takes many times that of memory. */
function bomb(): Uint8Array {
  const content = new Uint8Array(12 * 2 ** 20).fill(0x20);
  return zipArchive([{ name: 'word/document.xml', content, packed: deflateRawSync(content) }]);
}

/** Markdown that takes minutes. */
const slow = '[a](<'.repeat(400_000);

describe('files are read apart', () => {
  test('in order, with hash and size, progress told, and no process left', async () => {
    const text = file('Баспасөз.txt', 'Біз бірге');
    const word = file('b.docx', wordDocument('<w:p><w:r><w:t>Мәтін</w:t></w:r></w:p>'));
    const progress: unknown[] = [];
    const onProgress = (...told: unknown[]) => progress.push(told);
    const outcome = await read([text, word, text], { onProgress });
    const bytes = readFileSync(text);
    expect(outcome.cancelled).toBe(false);
    expect(outcome.files[0]).toEqual({
      path: text,
      name: 'Баспасөз.txt',
      result: {
        ok: true,
        value: {
          documents: [
            {
              title: 'Баспасөз',
              format: 'txt',
              encoding: 'UTF-8',
              language: '',
              blocks: [{ kind: 'paragraph', text: 'Біз бірге', marks: [] }],
              turns: [],
              warnings: [],
            },
          ],
          sha256: createHash('sha256').update(bytes).digest('hex'),
          size: bytes.length,
        },
      },
    });
    expect(summary(outcome)).toEqual([
      ['Баспасөз.txt', 'txt'],
      ['b.docx', 'docx'],
    ]);
    expect(progress[0]).toEqual([0, 2, 'Баспасөз.txt']);
    expect(progress.at(-1)).toEqual([2, 2, 'b.docx']);
    await expect.poll(() => child.running.size).toBe(0);
  });

  test('a folder means its readable files, sorted, at any depth, hidden ones and links left out', async () => {
    for (const name of [
      'in/part 10.txt',
      'in/part 2.txt',
      'in/deep/c.md',
      'in/.hidden.txt',
      'in/photo.jpg',
    ]) {
      file(name, 'words');
    }
    mkdirSync(path.join(folder, 'bare'));
    symlinkSync(path.join(folder, 'in'), path.join(folder, 'in', 'loop'));
    const outcome = await read([path.join(folder, 'in'), path.join(folder, 'bare')]);
    expect(summary(outcome)).toEqual([
      ['c.md', 'md'],
      ['part 2.txt', 'txt'],
      ['part 10.txt', 'txt'],
      ['bare', 'empty-folder'],
    ]);
  });

  test('a folder whose files were named before is not said to hold none', async () => {
    const text = file('in/a.txt', 'words');
    const outcome = await read([text, path.dirname(text), path.dirname(text)]);
    expect(summary(outcome)).toEqual([['a.txt', 'txt']]);
  });

  test('each file that cannot be read says why, the others come in', async () => {
    const limits = { ...patient, textBytes: 1000, memory: 2 ** 40 };
    const forged = new Uint8Array(2 ** 20).fill(0x41);
    const paths = [
      file('photo.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])),
      path.join(folder, 'gone.txt'),
      file('zero.txt', ''),
      file('large.txt', 'x'.repeat(1001)),
      file('bomb.docx', bomb()),
      file(
        'forged.docx',
        zipArchive([
          { name: 'word/document.xml', content: forged, packed: deflateRawSync(forged), declaredSize: 1000 },
        ]),
      ),
      file('short.docx', wordDocument('').subarray(0, 300)),
      file('fine.txt', 'words'),
    ];
    expect(summary(await read(paths, {}, limits))).toEqual([
      ['photo.jpg', 'unsupported-format'],
      ['gone.txt', 'file-not-found'],
      ['zero.txt', 'empty-file'],
      ['large.txt', 'file-too-large'],
      ['bomb.docx', 'archive-too-large'],
      ['forged.docx', 'damaged-document'],
      ['short.docx', 'damaged-document'],
      ['fine.txt', 'txt'],
    ]);
  });
});

describe('a process that has to be killed takes nothing with it', () => {
  test('too long', async () => {
    const paths = [file('slow.md', slow), file('a.txt', 'a'), file('b.txt', 'b'), file('c.txt', 'c')];
    // Only the first file has to be quick: on a busy computer the start of a process alone takes seconds.
    const times = [3000];
    const limits = {
      ...importLimits,
      // It holds ever more of it, and must not be ended for that.
      memory: 2 ** 40,
      get timePerFile() {
        return times.shift() ?? patient.timePerFile;
      },
    };
    const outcome = await read(paths, {}, limits);
    expect(summary(outcome)).toEqual([
      ['slow.md', 'took-too-long'],
      ['a.txt', 'txt'],
      ['b.txt', 'txt'],
      ['c.txt', 'txt'],
    ]);
    await expect.poll(() => child.running.size).toBe(0);
  });

  test('too much memory', async () => {
    const text = file('large.md', '*words* and more\n\n'.repeat(60_000));
    const limits = { ...patient, memory: 200 * 2 ** 20 };
    const outcome = await read([text, file('a.txt', 'a')], {}, limits);
    expect(summary(outcome)).toEqual([
      ['large.md', 'too-much-memory'],
      ['a.txt', 'txt'],
    ]);
  });

  test('broken down', async () => {
    const launchFragile = (): ReadingChild => {
      const fragile = launch();
      const send: ReadingChild['send'] = (request) =>
        request.path.endsWith('crash.txt') ? fragile.kill() : fragile.send(request);
      return { ...fragile, send };
    };
    const paths = [file('crash.txt', 'x'), file('a.txt', 'a'), file('b.txt', 'b')];
    expect(summary(await readFilesApart(paths, {}, launchFragile, patient))).toEqual([
      ['crash.txt', 'reader-crashed'],
      ['a.txt', 'txt'],
      ['b.txt', 'txt'],
    ]);
  });

  test('cancelled: what was read stays, the rest is left out', async () => {
    const paths = [file('a.txt', 'a'), file('slow.md', slow), file('slow2.md', slow), file('b.txt', 'b')];
    const controller = new AbortController();
    const onProgress = (done: number) => {
      if (done === 1) setTimeout(() => controller.abort(), 100);
    };
    const outcome = await read(paths, { onProgress, signal: controller.signal });
    expect(outcome.cancelled).toBe(true);
    expect(summary(outcome)).toEqual([['a.txt', 'txt']]);
    await expect.poll(() => child.running.size).toBe(0);
  });
});
