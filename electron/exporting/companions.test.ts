import { ProjectRecords } from '@shared/project/projectRecords';
import { buildReport } from '@shared/report/buildReport';
import { reportFile } from '@shared/report/companions/json/reportFile';
import { themePath } from '@shared/report/companions/themePath';
import { defaultReportOptions } from '@shared/report/reportOptions';
import { ReportProject } from '@shared/report/testing/reportProject';
import JSZip from 'jszip';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { companionBytes } from './companionBytes';
import type { CompanionFormat } from './exportingMessages';

const now = '2026-11-28T18:00:00.000Z';

/** Overlaps, two speakers in one passage, letters outside the first plane, names that spreadsheets would run and Markdown would read. */
function hardProject(): ProjectRecords {
  const project = new ReportProject('Hearing *one*');
  const trust = project.theme('=HYPERLINK("http://x", "Trust")', null, '+1 | two');
  const water = project.theme('Water');
  const sluice = project.theme('Sluice', water);
  const ann = project.speaker('@Ann Lind', '-Engineer');
  const bob = project.speaker('Bob Roy', '');
  const document = project.document(
    'First <hearing>',
    'hearing.txt',
    [
      { kind: 'heading', level: 1, text: 'Opening 👩‍🌾', marks: [] },
      'Ann: 𝔘nder the bridge, the sluice is safe.',
      { kind: 'tableRow', text: 'Lower | Ford\t214', marks: [] },
      '=1+1 was said | twice. We were not told.',
    ],
    { date: '2022-09-27', provenance: 'Council' },
  );
  const all = project.textOf(document);
  const range = (words: string): [number, number] => [all.indexOf(words), all.indexOf(words) + words.length];
  project.turn(document, ann, range('𝔘nder the bridge, the sluice is safe.'), range('Ann'));
  project.turn(document, bob, range('=1+1 was said | twice. We were not told.'));
  project.code(document, '𝔘nder the bridge', 'safe.', [sluice, trust], '=SUM(A1)\n\nsaid **twice**');
  project.code(document, 'sluice is', '=1+1', [trust]);
  project.code(document, '=1+1', 'twice', [sluice], 'A [link](passage:annotation-1).');
  project.code(document, 'We were', 'told', [], 'No theme, a memo.');
  const records = [...project.state().all()];
  const attribute = (id: string, of: 'speaker' | 'document', name: string, kind: 'number' | 'yesNo') =>
    ({ type: 'attribute', id, of, name, kind, order: id }) as const;
  return ProjectRecords.from([
    ...records.map((record) => {
      if (record.type === 'speaker' && record.id === ann) return { ...record, attributes: { age: '47' } };
      return record.type === 'document' ? { ...record, attributes: { open: 'yes' } } : record;
    }),
    attribute('age', 'speaker', 'Age', 'number'),
    attribute('open', 'document', 'Open', 'yesNo'),
  ]);
}

const model = buildReport(
  hardProject(),
  {
    ...defaultReportOptions,
    parts: [
      ...defaultReportOptions.parts,
      { kind: 'excerpts', by: 'document' },
      { kind: 'matrix', rows: 'themes', columns: 'speakers', values: 'codings' },
      { kind: 'chart', of: 'coverage' },
      { kind: 'index', of: 'themes' },
      { kind: 'codebook' },
      { kind: 'method', text: '' },
    ],
  },
  now,
);

const made = (format: CompanionFormat, separator: ',' | ';' | '\t' = ',') =>
  companionBytes(model, format, separator);
const text = async (format: CompanionFormat) => new TextDecoder().decode(await made(format));

/** What is to be found once each, in any format. */
const expected = model.passages.flatMap((passage) =>
  passage.codings.map(({ theme }) => ({
    passage: passage.text,
    theme: themePath(model.themes[theme] ?? { above: [], name: '' }),
    said: passage.speakers.map(({ name }) => name),
  })),
);

it('has codings of each kind to find', () => {
  expect(expected.map(({ said }) => said)).toEqual([
    ['@Ann Lind'],
    ['@Ann Lind'],
    ['@Ann Lind', 'Bob Roy'],
    ['Bob Roy'],
  ]);
});

describe('the workbook', async () => {
  const bytes = await made('xlsx');
  const sheets = await readWorkbook(Buffer.from(bytes));

  it('has a sheet for each kind of thing', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Excerpts',
      'Themes by speaker',
      'Codebook',
      'Speakers',
      'Documents',
    ]);
  });

  it('has each coding once, its cells of their kinds, and what begins like a formula as text', () => {
    const [, ...rows] = sheets[0]?.data ?? [];
    expect(sheets[0]?.data[0]).toEqual([
      'Document',
      'Date',
      'Speaker',
      'Role',
      'Key',
      'Theme',
      'Passage',
      'Memo',
      'Paragraph',
      'Turn',
      'Words',
      'Coded by',
      'Coded on',
      'Speaker: Age',
      'Document: Open',
    ]);
    const found = rows.map((row) => ({ theme: row[5], passage: row[6], said: String(row[2]).split('; ') }));
    expect(found.filter(({ theme }) => theme !== null)).toEqual(expected);
    expect(rows[0]).toEqual([
      'First <hearing>',
      new Date('2022-09-27T00:00:00Z'),
      '@Ann Lind',
      '-Engineer',
      'A',
      '=HYPERLINK("http://x", "Trust")',
      '𝔘nder the bridge, the sluice is safe.',
      '=SUM(A1)\nsaid twice',
      1,
      1,
      7,
      'Analyst',
      new Date('2026-11-23T09:00:00.000Z'),
      47,
      true,
    ]);
    expect(rows.at(-1)?.slice(4, 8)).toEqual([null, null, 'We were not told', 'No theme, a memo.']);
  });

  it('holds no formula, filters at the head of every sheet, and the colours of the themes', async () => {
    const zip = await JSZip.loadAsync(bytes);
    const xml = await zip.file('xl/worksheets/sheet1.xml')?.async('string');
    expect(xml).toContain('<autoFilter ref="A1:O6"/>');
    const all = await Promise.all(Object.values(zip.files).map((file) => file.async('string')));
    expect(all.join('')).not.toMatch(/<f[ >]/);
    const styles = (await zip.file('xl/styles.xml')?.async('string'))?.toLowerCase() ?? '';
    for (const index of [0, 2]) expect(styles).toContain((model.themes[index]?.color ?? 'none').slice(1));
  });
});

it('the table as text has each coding once, whatever separates its cells, and nothing that a spreadsheet would run', async () => {
  for (const separator of [',', ';', '\t'] as const) {
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await made('csv', separator));
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter: separator, skipEmptyLines: true });
    const plain = (cell = '') => cell.replace(/^'(?=[=+\-@])/, '');
    const found = data.slice(1).map((row) => ({
      passage: plain(row[6]),
      theme: plain(row[5]),
      said: plain(row[2]).split('; '),
    }));
    expect(found.filter(({ theme }) => theme !== '')).toEqual(
      expected.map(({ passage, theme, said }) => ({ passage, theme, said })),
    );
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  }
});

it('the data is what its schema says and has each coding once, at the place where its words are', async () => {
  const file = reportFile.parse(JSON.parse(await text('json')));
  const themes = new Map(file.themes.map((theme) => [theme.id, theme]));
  const found = file.passages.flatMap(({ document, start, end, text: words, codings, speakers }) => {
    expect(file.documents.find(({ id }) => id === document)?.text.slice(start, end)).toBe(words);
    return codings.map(({ theme }) => ({
      passage: words,
      theme: themes.get(theme)?.path.join(' › '),
      said: speakers.map(({ name }) => name),
    }));
  });
  expect(found).toEqual(expected);
  expect(file.themes.map(({ color }) => color)).toEqual(model.themes.map(({ color }) => color));
  expect(file.passages.map(({ memo }) => memo)).toEqual(model.passages.map(({ memo }) => memo));
});

it('the Web Annotations are one for each coding and memo, with places in code points', async () => {
  const { total, first } = JSON.parse(await text('webannotation'));
  const points = [...(model.documents[0]?.blocks.map((block) => block.text).join('\n') ?? '')];
  const found = first.items.map(
    (item: {
      motivation: string;
      body: { purpose: string; value: string }[];
      target: { selector: [{ exact: string; prefix: string }, { start: number; end: number }] };
      stylesheet?: { value: string };
    }) => {
      const [{ exact, prefix }, { start, end }] = item.target.selector;
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true);
      const values = (purpose: string) =>
        item.body.flatMap((body) => (body.purpose === purpose ? body.value : []));
      return {
        motivation: item.motivation,
        exact,
        theme: values('tagging')[0],
        memo: values('commenting')[0],
        said: values('describing').map((value) => value.split(', -')[0]),
        color: /#[0-9a-f]{6}/.exec(item.stylesheet?.value ?? '')?.[0],
      };
    },
  );
  const codings = model.passages.flatMap((passage) =>
    passage.codings.map(({ theme }) => model.themes[theme]?.color),
  );
  expect(total).toBe(first.items.length);
  expect(
    found
      .filter(({ motivation }: { motivation: string }) => motivation === 'tagging')
      .map(({ exact, theme, said, color }: Record<string, unknown>) => ({
        passage: exact,
        theme,
        said,
        color,
      })),
  ).toEqual(expected.map((each, index) => ({ ...each, color: codings[index] })));
  expect(
    found
      .filter(({ motivation }: { motivation: string }) => motivation === 'commenting')
      .map(({ memo }: { memo: string }) => memo),
  ).toEqual(model.passages.map(({ memo }) => memo).filter((memo) => memo !== ''));
});

it('the Markdown is what it should be', async () => {
  expect(await text('md')).toMatchInlineSnapshot(`
    "# Hearing \\*one\\*

    28 November 2026 · 1 document · 2 speakers · 3 coded passages · 4 codings

    ## Themes

    - **A** =HYPERLINK("http://x", "Trust") (2) — +1 \\| two
    - **B** Water (0)
      - **B1** Sluice (2)

    ## Speakers

    | Name | Role | Turns | Share of speech |
    | --- | --- | --: | --- |
    | @Ann Lind | -Engineer | 1 | 44 % |
    | Bob Roy |  | 1 | 56 % |

    ## First \\<hearing\\>

    *27 September 2022 · Council · hearing.txt*

    ### Opening 👩‍🌾

    **@Ann Lind**, -Engineer:

    ¶ 1 Ann: 𝔘nder the bridge, the sluice is safe.[^1]

    |  |  |
    | --- | --- |
    | Lower \\| Ford | 214 |

    **Bob Roy**:

    ¶ 3 =1+1[^2] was said \\| twice[^3]. We were not told[^4].

    [^1]: **A** =HYPERLINK("http://x", "Trust"), **B1** Water › Sluice · “𝔘nder the bridge, the sluice is safe.” · @Ann Lind

        =SUM(A1)

        said **twice**
    [^2]: **A** =HYPERLINK("http://x", "Trust") · “sluice is safe. Lower \\| Ford 214 =1+1” · @Ann Lind 41 %, Bob Roy 11 %
    [^3]: **B1** Water › Sluice · “=1+1 was said \\| twice” · Bob Roy

        A link.
    [^4]: “We were not told” · Bob Roy

        No theme, a memo.

    ## Excerpts by theme

    ### A =HYPERLINK("http://x", "Trust")

    > 𝔘nder the bridge, the sluice is safe.

    — @Ann Lind, -Engineer, in: First \\<hearing\\> (27 September 2022), turn 1, ¶ 1

    *Memo*

    =SUM(A1)

    said **twice**

    > sluice is safe.
    >
    > Lower \\| Ford	214
    >
    > =1+1

    — @Ann Lind, -Engineer; Bob Roy, in: First \\<hearing\\> (27 September 2022), turn 1–2, ¶ 1–3

    ### B1 Water › Sluice

    > 𝔘nder the bridge, the sluice is safe.

    — @Ann Lind, -Engineer, in: First \\<hearing\\> (27 September 2022), turn 1, ¶ 1

    *Memo*

    =SUM(A1)

    said **twice**

    > =1+1 was said \\| twice

    — Bob Roy, in: First \\<hearing\\> (27 September 2022), turn 2, ¶ 3

    *Memo*

    A link.

    ## Excerpts by document

    ### First \\<hearing\\>

    > 𝔘nder the bridge, the sluice is safe.

    — @Ann Lind, -Engineer, in: First \\<hearing\\> (27 September 2022), turn 1, ¶ 1 · **A** =HYPERLINK("http://x", "Trust"), **B1** Water › Sluice

    *Memo*

    =SUM(A1)

    said **twice**

    > sluice is safe.
    >
    > Lower \\| Ford	214
    >
    > =1+1

    — @Ann Lind, -Engineer; Bob Roy, in: First \\<hearing\\> (27 September 2022), turn 1–2, ¶ 1–3 · **A** =HYPERLINK("http://x", "Trust")

    > =1+1 was said \\| twice

    — Bob Roy, in: First \\<hearing\\> (27 September 2022), turn 2, ¶ 3 · **B1** Water › Sluice

    *Memo*

    A link.

    ## Themes by speaker

    Number of codings

    |  | @Ann Lind | Bob Roy | Total |
    | --- | --: | --: | --: |
    | **A** =HYPERLINK("http://x", "Trust") | 2 | 1 | 3 |
    | **B** Water |  |  |  |
    | **B1** Sluice | 1 | 1 | 2 |

    ## Where the texts are coded

    Share of the characters of each document that is coded with any theme; on the bar from its beginning to its end.

    | Documents | % |
    | --- | --- |
    | First \\<hearing\\> | 67 % |

    ## Index of themes

    - **A** =HYPERLINK("http://x", "Trust"): First \\<hearing\\> ¶ 1
    - **B1** Sluice: First \\<hearing\\> ¶ 1, 3

    ## Codebook

    ### A =HYPERLINK("http://x", "Trust")

    *Description*: +1 \\| two

    ### B Water

    ### B1 Water › Sluice

    ## How this was made

    The texts (1 document, 21 words) were read in full. Passages were marked and coded with 2 themes; a passage may carry several. Who says a passage follows from the turns of the speakers (2 speakers). Counts are of codings: one theme on one passage counts once.
    "
  `);
});

it.each(['xlsx', 'csv', 'md', 'json', 'webannotation'] as const)(
  '%s is the same bytes twice',
  async (format) => {
    const first = await made(format);
    // Archives keep the time of day, to two seconds.
    vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] });
    const second = await made(format);
    vi.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  },
);
