import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Result } from '@shared/base/result';
import { type SeededRandom, seededRandom } from '@shared/base/seededRandom';
import { canonicalText } from '@shared/importing/canonicalText';
import { extensionOf, formatList } from '@shared/importing/formats';
import { bookArchive } from '@shared/importing/testing/bookArchive';
import { webPages } from '@shared/importing/testing/webPages';
import { textRow, workbookArchive } from '@shared/importing/testing/workbookArchive';
import { utf8 } from '@shared/importing/testing/zipArchive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workbook } from '../tables/workbook';
import { importLimits } from './importLimits';
import { handmadePdf, textLines } from './pdf/testing/handmadePdf';
import { readApart } from './readApart';
import type { ReadFile } from './readPath';
import { type BundledChild, bundleChild } from './testing/bundledChild';
import { mutated, mutatedArchive } from './testing/mutate';

/** Damaged files for each format; `npm run fuzz` tries 2,000. */
const cases = Number(process.env['FUZZ_CASES'] ?? 100);
const seed = Number(process.env['FUZZ_SEED'] ?? 5);
const asked = (process.env['FUZZ_FORMATS'] ?? '').split(' ').filter((word) => word !== '');
const formats = formatList
  .map(({ format }) => format)
  .filter((each) => asked.length === 0 || asked.includes(each));
const unknown = asked.filter((word) => !formats.some((each) => each === word));
if (unknown.length > 0) throw new Error(`No format is called ${unknown.join(', ')}.`);

let child: BundledChild;
let folder = '';
beforeAll(async () => {
  child = await bundleChild();
  folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
});
afterAll(() => {
  child.remove();
  rmSync(folder, { recursive: true });
});

/** Sound files, by format: made ones, and those that programs have written. */
async function soundFiles(): Promise<ReadonlyMap<string, Uint8Array[]>> {
  const lines = [
    'Q: When does it open?',
    'A: In May, as planned.',
    'Тыңдау түсте басталды.',
    '他说：“五月开港。”',
  ];
  const table = [['who', 'text'], ...lines.map((line) => ['Anna Berg', line])];
  const files = new Map<string, Uint8Array[]>([
    ['txt', [utf8(lines.join('\n\n'))]],
    [
      'md',
      [utf8(`# Hearing\n\n${lines.join('\n\n')}\n\n| a | b |\n|---|---|\n| c | d[^1] |\n\n[^1]: Note.`)],
    ],
    ['html', webPages((limit) => limit >> 1).map(({ html }) => utf8(html))],
    ['epub', [bookArchive([{ path: 'one.xhtml', body: `<h1>One</h1><p>${lines.join('</p><p>')}</p>` }])]],
    ['csv', [utf8(table.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n'))]],
    ['xlsx', [await workbook(table, { name: 'Talk', widths: [] }), workbookWithAll(lines)]],
    ['pdf', [handmadePdf([{ content: textLines(lines.slice(0, 2)) }, { content: textLines(['More.']) }])]],
  ]);
  const fixtures = ['../../shared/importing/fixtures', 'pdf/fixtures'];
  for (const place of fixtures.map((each) => path.resolve(import.meta.dirname, each))) {
    for (const name of readdirSync(place)) {
      const bytes = new Uint8Array(readFileSync(path.join(place, name)));
      files.set(extensionOf(name), [...(files.get(extensionOf(name)) ?? []), bytes]);
    }
  }
  return files;
}

/** One with texts in a list of all, runs, formats, merged and hidden cells, errors and a cell that strayed. */
const workbookWithAll = (lines: readonly string[]): Uint8Array => {
  const strings = lines.map((line) => `<si><r><t>${line}</t></r><r><t>!</t></r></si>`).join('');
  const cells = lines.map((_, row) => `<row r="${row + 3}"><c r="B${row + 3}" t="s"><v>${row}</v></c></row>`);
  const odd = '<row r="9" hidden="1"><c t="e"><v>#N/A</v></c><c s="1"><v>44319.5</v></c></row>';
  const far = '<row r="1048576"><c r="XFD1048576" s="0"><v>0.5</v></c></row>';
  return workbookArchive(
    [
      {
        before: '<cols><col min="4" max="6" hidden="1"/></cols>',
        rows: `${textRow(1, ['who', 'text'])}${textRow(2, ['Anna', null])}${cells.join('')}${odd}${far}`,
        after: '<mergeCells><mergeCell ref="A2:A6"/></mergeCells>',
      },
      { rows: textRow(1, ['x']), state: 'hidden' },
    ],
    { strings, formats: ['0.0%', 'd. mmm yyyy hh:mm'] },
  );
};

const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

const damaged = (bytes: Uint8Array, random: SeededRandom) =>
  isArchive(bytes) && random.chance(0.7) ? mutatedArchive(bytes, random) : mutated(bytes, random);

function faultsOf(name: string, result: Result<ReadFile>): string[] {
  if (!result.ok) {
    const { code, message } = result.problem;
    const isTold = message.includes(`“${name}”`) && message.endsWith('.') && code !== 'reader-crashed';
    return isTold ? [] : [`${name}: ${code}, ${message}`];
  }
  return result.value.documents.flatMap(({ blocks, turns }) => {
    const faults: string[] = [];
    const length = blocks.reduce((sum, { text }) => sum + text.length + 1, -1);
    if (blocks.length === 0) faults.push('no text');
    for (const { text, marks } of blocks) {
      if (text !== canonicalText(text) || text.trim() === '')
        faults.push(`not canonical: ${text.slice(0, 40)}`);
      if (marks.some(({ start, end }) => start < 0 || start >= end || end > text.length))
        faults.push('marks outside');
    }
    if (turns.some(({ speech }) => speech.some(({ start, end }) => start >= end || end > length)))
      faults.push('turns outside');
    return faults.map((fault) => `${name}: ${fault}`);
  });
}

test.each(formats)(
  `seed ${seed}: damaged %s files are read soundly or refused by name`,
  async (format) => {
    const random = seededRandom(seed);
    const sound = (await soundFiles()).get(format) ?? [];
    expect(sound.length).toBeGreaterThan(0);
    const names: string[] = [];
    for (let number = 0; number < cases; number += 1) {
      const name = path.join(folder, `${number}.${format}`);
      writeFileSync(name, await damaged(random.pick(sound), random));
      names.push(name);
    }
    const faults: string[] = [];
    let read = 0;
    await readApart<ReadFile>({
      files: names.map((file) => ({ path: file, name: path.basename(file), problem: null })),
      as: 'documents',
      launch: child.launch,
      limits: importLimits,
      take: async ({ name }, result) => {
        if (result.ok) read += 1;
        faults.push(...faultsOf(name, result));
      },
    });
    expect(faults).toEqual([]);
    expect(read).toBeGreaterThan(0);
  },
  cases * 20_000,
);
