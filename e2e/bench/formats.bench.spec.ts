import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importLimits } from '../../electron/importing/importLimits';
import { handmadePdf, textLines } from '../../electron/importing/pdf/testing/handmadePdf';
import { ReadingProcess } from '../../electron/importing/readingProcess';
import { bundleChild } from '../../electron/importing/testing/bundledChild';
import { bookArchive } from '../../shared/importing/testing/bookArchive';
import { openDocumentText } from '../../shared/importing/testing/openDocumentText';
import { wordDocument } from '../../shared/importing/testing/wordDocument';
import { zipArchive } from '../../shared/importing/testing/zipArchive';
import { expect, repository, test } from '../fixtures';
import { hugeText } from './hugeText';
import { keepResults, type Row, setBacks, writeResults } from './keptResults';
import { type Measure, report } from './measures';

/** UTF-16 units, one byte each: milliseconds are those of a megabyte of text. */
const length = 2 ** 20;
const runs = 3;
const floor = 'txt';

test('a megabyte of text is read in every format', async ({ folder }) => {
  const bundle = await bundleChild();
  const times: Measure[] = [];
  const memory: Row[] = [];
  try {
    for (const [name, bytes] of Object.entries(filesOf(hugeText(length).split('\n')))) {
      const file = path.join(folder, `Text.${name}`);
      writeFileSync(file, bytes);
      const reading = new ReadingProcess(bundle.launch, importLimits);
      const taken: number[] = [];
      // The first time the reader itself is loaded.
      for (let run = 0; run <= runs; run += 1) {
        const begun = performance.now();
        const read = await reading.read(file);
        taken.push(performance.now() - begun);
        if (name === 'pdf' && !read?.ok) break;
        expect(read?.ok, JSON.stringify(read).slice(0, 300)).toBe(true);
      }
      times.push({ name, times: taken.slice(1), ...(name !== floor && { floor }) });
      memory.push(highest(name, [...bundle.running][0]));
      reading.end();
      await expect.poll(() => bundle.running.size).toBe(0);
    }
  } finally {
    bundle.remove();
  }
  report('reading a megabyte of text', times);
  reportHighest(memory);
});

/** The most memory that the process had, megabytes; only Linux tells. */
function highest(name: string, child: ChildProcess | undefined): Row {
  const status = process.platform === 'linux' ? readFileSync(`/proc/${child?.pid}/status`, 'utf8') : '';
  const megabytes = Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024);
  return { name, runs: 1, median: megabytes, p95: megabytes, floor: name === floor ? '' : floor, ratio: '' };
}

function reportHighest(rows: readonly Row[]): void {
  const title = 'memory of reading a megabyte of text';
  const least = rows.find(({ name }) => name === floor)?.median ?? Number.NaN;
  const all = rows.map((row) =>
    row.name === floor ? row : { ...row, ratio: Math.round((row.median / least) * 100) / 100 },
  );
  console.log(`\n${title} (megabytes; ratio to plain text)`);
  console.table(all.map(({ name, median, ratio }) => ({ name, median, ratio })));
  writeResults(path.join(repository, 'test-results/bench', `${title.replace(/\W+/g, '-')}.json`), all);
  const worse = setBacks(title, all);
  if (process.env['BENCH_KEEP']) keepResults(title, all);
  if (worse.length > 0) throw new Error(`More memory than the last kept version:\n${worse.join('\n')}`);
}

/** The same paragraphs as a file of each format. */
function filesOf(lines: readonly string[]): Record<string, Uint8Array | string> {
  const each = (make: (line: string) => string) => lines.map(make).join('');
  const page = `<html><body><article><h1>Text</h1>${each((line) => `<p>${line}</p>`)}</article></body></html>`;
  const chapters = inParts(lines, 200);
  return {
    txt: lines.join('\n\n'),
    docx: wordDocument(each((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)),
    odt: openDocumentText(each((line) => `<text:p>${line}</text:p>`)),
    rtf: `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}${each((line) => `\\pard ${line}\\par\n`)}}`,
    pdf: handmadePdf(inParts(lines.flatMap(wrapped), 50).map((part) => ({ content: textLines(part) }))),
    html: page,
    epub: bookArchive(
      chapters.map((part, index) => ({
        path: `part${index}.xhtml`,
        body: part.map((line) => `<p>${line}</p>`).join(''),
      })),
    ),
    md: `# Text\n\n${lines.join('\n\n')}`,
    csv: `Number,Text\n${lines.map((line, row) => `${row + 1},"${line}"`).join('\n')}`,
    xlsx: workbook(lines),
    vtt: `WEBVTT\n\n${lines.map((line, at) => `${timing(at, '.')}\n<v Anna Berg>${line}\n`).join('\n')}`,
    srt: lines.map((line, at) => `${at + 1}\n${timing(at, ',')}\n${line}\n`).join('\n'),
  };
}

function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}

/** A paragraph as lines of print. */
const wrapped = (line: string): string[] => line.match(/.{1,85}(?:\s|$)/g) ?? [];

function timing(at: number, point: string): string {
  const clock = (seconds: number) =>
    [seconds / 3600, (seconds / 60) % 60, seconds % 60]
      .map((part) => String(Math.floor(part)).padStart(2, '0'))
      .join(':');
  return `${clock(at * 8)}${point}000 --> ${clock(at * 8 + 7)}${point}000`;
}

function workbook(lines: readonly string[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const rows = ['Text', ...lines].map(
    (line, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}" t="inlineStr"><is><t>${line}</t></is></c></row>`,
  );
  return zipArchive([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Text" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    },
  ]);
}
