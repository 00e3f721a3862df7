import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'electron-vite';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, repository, test } from '../fixtures';
import { readPdf } from '../reading/readPdf';
import { hardExpected } from './hardProject';
import { expected, longName, manyPassages } from './printedProject';
import { gapTo, linkOn, type ReadWords, readLinks } from './readLinks';
import { tagProblems } from './tagProblems';

const program = path.join(repository, '.cache/e2e-report');

/** The report of the project of these tests, printed once for all that only read it. */
let printed: { readonly file: string; readonly answer: Answer };

test.beforeAll(async () => {
  await build({ configFile: path.join(import.meta.dirname, 'printConfig.ts'), logLevel: 'error' });
  writeFileSync(
    path.join(program, 'package.json'),
    '{"type":"module","name":"print","version":"0.0.0","main":"main.js"}',
  );
  const file = path.join(program, 'report.pdf');
  printed = { file, answer: print(program, file) };
});

interface Answer {
  readonly pages?: number;
  readonly problem?: { readonly code: string };
  readonly steps: readonly string[];
}

/** @param wish what printMain takes */
function print(folder: string, out: string, wish: object = {}): Answer {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = `--user-data-dir=${path.join(folder, 'user-data')}`;
  const output = execFileSync(
    process.env['ROUNDTABLE_ELECTRON'] ?? '',
    [...root, '--disable-gpu', own, program, out, JSON.stringify(wish)],
    { timeout: 280_000, stdio: ['ignore', 'pipe', 'ignore'] },
  ).toString();
  return JSON.parse(output.slice(output.indexOf('{'))) as Answer;
}

/** The hard cases, printed once for all that only read them, and the answer. */
const hardReport = () => {
  const file = path.join(program, 'hard.pdf');
  const cover = { kind: 'cover', subtitle: 'Worst cases', author: 'Nobody' };
  const options = { footer: 'Draft for discussion', parts: [cover, { kind: 'documents' }] };
  hard ??= { file, answer: print(program, file, { project: 'hard', options }) };
  return hard;
};
let hard: typeof printed | undefined;

/** Line breaks of the page may fall inside words with hyphens. */
const unbroken = (text: string) => text.replace(/\s+/g, '');

test('the printed report reads back: passages, themes, memos, speakers, bookmarks, tags', async () => {
  const { pages, steps } = printed.answer;
  const pdf = await readPdf(printed.file);
  expect(pages).toBe(pdf.pages.length);
  expect(steps).toEqual([
    'Setting the text',
    'Laying out the margin',
    'Numbering the pages',
    'Printing',
    'Setting heads and page numbers',
  ]);
  expect(pdf.tagged).toBe(true);
  expect(pdf.language).toBe('en');
  expect(pdf.bookmarks[0]).toBe('The river hearings');
  for (const [index, words] of pdf.pages.entries())
    expect(unbroken(words)).toContain(`${index + 1}/${pdf.pages.length}`);
  const text = unbroken(pdf.text);
  for (const words of [
    ...expected.passages,
    ...expected.speakers,
    expected.memo,
    expected.kazakhLetters,
    longName,
  ])
    expect(text).toContain(unbroken(words));
});

test('the hard cases read back in every script, with heads of document and speaker over the pages, the cover bare', async () => {
  const {
    file,
    answer: { pages },
  } = hardReport();
  const pdf = await readPdf(file);
  expect(pdf.pages.length).toBe(pages);
  const read = pdf.pages.map(unbroken);
  const text = unbroken(pdf.text);
  for (const words of [
    hardExpected.longName,
    hardExpected.chinese,
    hardExpected.kazakh,
    ...hardExpected.layers,
  ])
    expect(text).toContain(unbroken(words));
  expect(read[0]).not.toContain('Draft');
  for (const [index, words] of read.entries())
    if (index > 0) expect(words).toContain(`Draftfordiscussion${index + 1}/${pages}`);
  expect(
    read.filter(
      (words) => /^Dense(M|m)araLindqvist,Chair/.test(words) || words.includes('DenseMaraLindqvist'),
    ).length,
  ).toBeGreaterThan(0);
});

test('a program finds nothing wrong with the tags of a report, whatever is in it, and finds faults that are planted', async ({
  folder,
}) => {
  const parts = [
    { kind: 'cover', subtitle: 'Worst cases', author: 'Nobody' },
    { kind: 'contents' },
    { kind: 'method', text: '' },
    { kind: 'legend', descriptions: true },
    { kind: 'people', attributes: true },
    { kind: 'documents' },
    { kind: 'excerpts', by: 'speaker' },
    { kind: 'matrix', rows: 'themes', columns: 'documents', values: 'codings' },
    ...['themesBySpeaker', 'speakingShare', 'coverage'].map((of) => ({ kind: 'chart', of })),
    { kind: 'memos' },
    ...['themes', 'speakers'].map((of) => ({ kind: 'index', of })),
    { kind: 'codebook' },
  ];
  const whole = path.join(folder, 'whole.pdf');
  print(program, whole, { options: { parts } });
  const bytes = readFileSync(whole).toString('latin1');
  for (const tag of ['BlockQuote', 'Figure', 'L', 'LBody', 'Lbl', 'Link', 'Note', 'TD', 'TH', 'TOCI', 'TR'])
    expect(bytes).toContain(`/S /${tag}\n`);
  const arabic = path.join(folder, 'arabic.pdf');
  print(program, arabic, { project: 'hard', options: { language: 'ar', parts, logo: onePixel } });
  for (const file of [printed.file, hardReport().file, whole, arabic])
    expect(await tagProblems(readFileSync(file))).toEqual([]);
  for (const { fault, from, to } of plantedFaults) {
    expect(bytes, fault).toContain(from);
    const planted = Buffer.from(bytes.replaceAll(from, to), 'latin1');
    expect((await tagProblems(planted)).join(' '), fault).toContain(fault);
  }
});

const onePixel = {
  type: 'image/png',
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
};

/** Each of the same length, so that everything else stays where it is. */
const plantedFaults = [
  { fault: 'does not say that it is tagged', from: '/Marked true', to: '/Marked null' },
  { fault: 'has no language', from: '/Lang (en)', to: '/Lung (en)' },
  { fault: 'has no metadata', from: '/Metadata ', to: '/Metadate ' },
  { fault: 'have another title', from: '<dc:title>', to: '<dc:titre>' },
  { fault: 'A font is not in the file', from: '/FontFile2 ', to: '/FontFale2 ' },
  { fault: 'what its letters stand for', from: '/ToUnicode ', to: '/ToUnicade ' },
  { fault: 'The title is not shown', from: '/DisplayDocTitle true', to: '/DisplayDocTitle null' },
  { fault: 'not walk in the order', from: '/Tabs /S', to: '/Tabs /R' },
  { fault: 'is no tag that is known', from: '/S /Note', to: '/S /Nose' },
  { fault: 'A LI does not stand in a L', from: '/S /L\n', to: '/S /P\n' },
  { fault: 'stands in a TR', from: '/S /TD\n', to: '/S /LI\n' },
  { fault: 'comes one of level 5', from: '/S /H3\n', to: '/S /H5\n' },
  { fault: 'A Figure has no words', from: '/Alt ', to: '/Ald ' },
  { fault: 'A TH does not say', from: '/Scope /', to: '/Scape /' },
  { fault: 'A link does not say', from: '/Contents <FEFF', to: '/Kontents <FEFF' },
  { fault: 'A link leads nowhere', from: '/Dest [', to: '/Desk [' },
  { fault: 'From a link no way', from: '/StructParent 1', to: '/StructParent 2' },
  { fault: 'no way leads to its tag', from: '/StructParents 1\n', to: '/StructParents 2\n' },
];

test('words of every script read back one after the other, in the order in which they are read', async () => {
  const { text } = await readPdf(hardReport().file);
  for (const words of [
    hardExpected.arabic,
    hardExpected.hebrew,
    hardExpected.kazakh,
    hardExpected.chinese,
    hardExpected.arabicMemo,
    hardExpected.hebrewMemo,
  ])
    expect(text).toContain(words);
  expect(unbroken(text)).toContain(unbroken(`${hardExpected.agency}: ${hardExpected.arabicBegin}`));
});

test('excerpts lead to the line of their passage and themes in the margin back, legend and headings to each other, each seen with a small gap', async () => {
  const { words, links } = await readLinks(readFileSync(printed.file));
  // On the first page they stand in the contents.
  const pageWith = (text: string) => words.find((each) => each.page > 1 && each.words === text)?.page ?? 0;
  const [texts, excerpts] = [pageWith('First hearing'), pageWith('Excerpts by theme')];
  const [legend, text, under] = [
    words.filter(({ page }) => page < texts),
    words.filter(({ page }) => page >= texts && page < excerpts),
    words.filter(({ page }) => page >= excerpts),
  ];
  const gaps = manyPassages.map(({ first, theme }) => {
    const find = (list: typeof words, start: string) => list.find((each) => each.words.startsWith(start));
    const at = {
      legend: find(legend, theme),
      passage: find(text, first),
      label: find(text, theme),
      heading: find(under, theme),
      excerpt: find(under, first),
    };
    const source = under
      .slice(under.indexOf(at.excerpt ?? under[0]!))
      .find((each) => each.words.startsWith('Second hearing'));
    const way = (from: ReadWords | undefined, to: ReadWords | undefined) => {
      const link = from && linkOn(links, from);
      return link && to ? gapTo(link, to) : Number.NaN;
    };
    const key = under.find(
      ({ page, y, x }) => page === at.heading?.page && y === at.heading.y && x < at.heading.x,
    );
    return {
      theme,
      source: way(source, at.passage),
      label: way(at.label, at.excerpt),
      legend: way(at.legend, at.heading),
      key: way(key, at.legend),
    };
  });
  // Half the lead, the height of the letters, and six points of gap.
  const near = (gap: number) => gap > 10 && gap < 22;
  expect(gaps.length).toBeGreaterThan(100);
  expect(gaps.filter((each) => ![each.source, each.label, each.legend, each.key].every(near))).toEqual([]);
});

test('the file says what it is and by what it was made, and nothing about the computer', async () => {
  const bytes = readFileSync(printed.file);
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  await pdf.destroy();
  expect(info).toMatchObject({ Title: 'The river hearings', Creator: 'Roundtable' });
  expect(bytes.toString('latin1')).not.toMatch(/Mozilla|Electron|Linux|Windows NT|Macintosh/);
});

test('every heading is a bookmark, its words whole', async () => {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(printed.file)), verbosity: 0 }).promise;
  const titles: string[] = [];
  const walk = (items: Awaited<ReturnType<typeof pdf.getOutline>>) => {
    for (const { title, items: below } of items ?? []) {
      titles.push(title);
      walk(below);
    }
  };
  walk(await pdf.getOutline());
  await pdf.destroy();
  expect(titles).toContain('First hearing');
  expect(titles).toContain('Opening of the session in the great hall of the river authority');
  expect(titles).toContain('Excerpts by theme');
  expect(titles).toContain('A Trust');
});

test('a passage is cited with the page of its first word, and its note, or the number of its note, stands on that page', async () => {
  const { pages: read } = await readPdf(printed.file);
  const pages = read.map(unbroken);
  const begin = pages.findIndex((page) => page.includes('second.txt'));
  const end = pages.findIndex((page) => page.includes('ExcerptsbythemeATrust'));
  const pageOf = (word: string) =>
    begin + 1 + pages.slice(begin, end).findIndex((page) => page.includes(word));
  const cited = read.slice(end).join(' ');
  const noteOf = (first: string, theme: string) => {
    const page = pages[pageOf(first) - 1] ?? '';
    const number = new RegExp(`(\\d+)¶\\d+·${first}`).exec(pages.slice(begin, end).join(' '))?.[1];
    return page.includes(theme) || (number !== undefined && page.includes(`→${number}`))
      ? pageOf(first)
      : pageOf(theme);
  };
  const found = manyPassages.map(({ first, last, theme }) => {
    const source = cited.slice(cited.indexOf(last, cited.indexOf(first)));
    return {
      first,
      words: pageOf(first),
      note: noteOf(first, theme),
      cited: Number(/p\. (\d+)(?!\d)/.exec(source)?.[1]),
    };
  });
  expect(new Set(found.map(({ words }) => words)).size).toBeGreaterThan(3);
  expect(found).toEqual(found.map(({ first, words }) => ({ first, words, note: words, cited: words })));
});

test('letters are letters: every font is embedded, none is a Type 3 drawing', async () => {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(printed.file)), verbosity: 0 }).promise;
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [place, operation] of fnArray.entries()) {
      if (operation !== OPS.setFont) continue;
      const name = String(argsArray[place][0]);
      const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
      if (typeof font === 'object' && font !== null && 'name' in font && 'missingFile' in font)
        fonts.set(String(font.name), font.missingFile === true);
    }
  }
  await pdf.destroy();
  const bytes = readFileSync(printed.file).toString('latin1');
  expect(bytes).toContain('/Subtype /CIDFontType2');
  expect(bytes).not.toMatch(/\/Subtype \/(Type3|CIDFontType0)/);
  const names = [...fonts.keys()].map((name) => name.replace(/^[A-Z]{6}\+/, ''));
  for (const name of ['SourceSerif4-Regular', 'SourceSerif4-Italic', 'SourceSerif4-SemiBold'])
    expect(names).toContain(name);
  expect([...fonts.values()]).not.toContain(true);
});

test('the same project printed twice gives the same bytes, in colour and print-safe', async ({ folder }) => {
  const safe = path.join(folder, 'print-safe.pdf');
  print(folder, safe, { options: { color: 'print-safe' } });
  for (const [color, first] of [
    ['color', printed.file],
    ['print-safe', safe],
  ] as const) {
    const second = path.join(folder, `${color} again.pdf`);
    print(folder, second, { options: { color } });
    expect(readFileSync(first).equals(readFileSync(second)), color).toBe(true);
  }
});

test('a report after others that were cancelled while they were printed is whole', ({ folder }) => {
  const cancelledBefore = [0, 50, 100, 150, 200, 250, 300, 400, 500, 600, 700, 800];
  const { pages } = print(folder, path.join(folder, 'report.pdf'), { cancelledBefore });
  expect(pages).toBe(printed.answer.pages);
});

test('a cancelled report says so and leaves nothing', async ({ folder }) => {
  const out = path.join(folder, 'report.pdf');
  const { problem } = print(folder, out, { cancel: true });
  expect(problem?.code).toBe('cancelled');
  expect(existsSync(out)).toBe(false);
});
