import { describe, expect, it, test } from 'vitest';
import { seededRandom } from '../../base/seededRandom';
import { joinBlocks } from '../../text/joinBlocks';
import { canonicalText } from '../canonicalText';
import type { ReadDocument } from '../reader';
import type { TableOptions } from '../readOptions';
import { guessTable } from './guessTable';
import { tableDocuments } from './tableDocuments';
import { tableOutcome } from './tableOutcome';

const options = (given: Partial<TableOptions>): TableOptions => ({
  hasHeader: true,
  text: [0],
  attributes: [],
  documentPerRow: false,
  ...given,
});

function documents(...args: Parameters<typeof tableDocuments>): readonly ReadDocument[] {
  const read = tableDocuments(...args);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}
const problem = (...args: Parameters<typeof tableDocuments>) => {
  const read = tableDocuments(...args);
  return read.ok ? null : read.problem;
};

const paragraph = (text: string) => ({ kind: 'paragraph', text, marks: [] });
const heading = (text: string) => ({ kind: 'heading', level: 1, text, marks: [] });

describe('all rows as one document', () => {
  it('has a paragraph for each line of a cell, and a turn for what one speaker says without a break', () => {
    const rows = [
      ['Time', 'Speaker', 'Text'],
      ['0:00', '', '(Music)'],
      ['0:01', 'Anna:', ' Good evening.\r\nWelcome. '],
      ['0:09', '', 'It is late.'],
      ['0:10', 'ANNA', 'So we begin.'],
      ['0:15', 'Ben', ''],
      ['0:18', '', 'Thank you.'],
      ['', '', ''],
      ['0:20', 'Anna', 'Go ahead.'],
      [''],
    ];
    const table = options({ text: [2], speaker: 1, title: 0, attributes: [0] });
    const [document, ...others] = documents('Webinar.csv', rows, table, {
      format: 'csv',
      encoding: 'UTF-8',
      warnings: ['1 byte is broken.'],
    });
    expect(others).toEqual([]);
    expect(document).toEqual({
      title: 'Webinar',
      format: 'csv',
      encoding: 'UTF-8',
      blocks: [
        '(Music)',
        'Good evening.',
        'Welcome.',
        'It is late.',
        'So we begin.',
        'Thank you.',
        'Go ahead.',
      ].map(paragraph),
      turns: [
        { speaker: 'Anna', attribution: null, speech: [{ start: 8, end: 55 }] },
        { speaker: 'Ben', attribution: null, speech: [{ start: 56, end: 66 }] },
        { speaker: 'Anna', attribution: null, speech: [{ start: 67, end: 76 }] },
      ],
      warnings: ['1 byte is broken.', 'Row 6 has no text and is left out.'],
    });
    expect(joinBlocks(document?.blocks ?? []).slice(8, 55)).toBe(
      'Good evening.\nWelcome.\nIt is late.\nSo we begin.',
    );
    expect(tableOutcome(document ? [document] : [])).toEqual({
      documents: 1,
      paragraphs: 7,
      speakers: 2,
      attributes: 0,
    });
  });

  it('takes several columns in the order chosen, and the first row too when it holds no names', () => {
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    const [document] = documents('x.xlsx', rows, options({ hasHeader: false, text: [1, 0, 1] }), {
      format: 'xlsx',
    });
    expect(document).toEqual({
      title: 'x',
      format: 'xlsx',
      blocks: ['b', 'a', 'd', 'c'].map(paragraph),
      turns: [],
      warnings: [],
    });
  });

  it('tells which rows above the names, and which without text, were left out', () => {
    const rows = [
      ['Export of May', ''],
      [],
      ['No', 'Text'],
      ...Array.from({ length: 60 }, (_, index) => [`${index}`, index % 2 === 0 || index > 55 ? '' : 'words']),
    ];
    expect(documents('x.csv', rows, options({ text: [1] }))[0]?.warnings).toEqual([
      'Row 1 stands above the names of the columns and is left out.',
      'Rows 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26 and 20 more have no text and are left out.',
    ]);
    const few = [
      ['Text', 'No'],
      ['a', '1'],
      ['', '2'],
      ['', '3'],
      ['b', '4'],
      ['', '5'],
    ];
    expect(documents('x.csv', few, options({}))[0]?.warnings).toEqual([
      'Rows 3–4 and 6 have no text and are left out.',
    ]);
  });
});

describe('each row as a document', () => {
  const rows = [
    ['Id', 'Date', 'Party', 'Party', 'Why?', 'What  else?'],
    ['R 1', '9.5.2024 10:00', 'Green', 'old', 'Because.\n\nOf this.', 'Buses'],
    ['', '', ' ', '', '', 'Only this'],
    ['R 3', '2024-02-30', 'Blue', '', '', '\u00ad '],
    ['R\n4', '05/09/2024', 'Blue', '', 'Duty', ''],
  ];
  const survey = options({ text: [4, 5], title: 0, attributes: [1, 2, 3], documentPerRow: true });

  it('is named and described by its cells, with the question above each answer', () => {
    expect(documents('Survey.csv', rows, survey)).toEqual([
      {
        title: 'R 1',
        format: 'csv',
        date: '2024-05-09',
        attributes: [
          { name: 'Date', value: '9.5.2024 10:00' },
          { name: 'Party', value: 'Green' },
          { name: 'Party (2)', value: 'old' },
        ],
        blocks: [
          heading('Why?'),
          paragraph('Because.'),
          paragraph('Of this.'),
          heading('What else?'),
          paragraph('Buses'),
        ],
        turns: [],
        warnings: ['Row 4 has no text and is left out.'],
      },
      {
        title: 'Survey, row 3',
        format: 'csv',
        blocks: [heading('What else?'), paragraph('Only this')],
        turns: [],
        warnings: [],
      },
      {
        title: 'R 4',
        format: 'csv',
        attributes: [
          { name: 'Date', value: '05/09/2024' },
          { name: 'Party', value: 'Blue' },
        ],
        blocks: [heading('Why?'), paragraph('Duty')],
        turns: [],
        warnings: [],
      },
    ]);
    expect(tableOutcome(documents('Survey.csv', rows, survey))).toEqual({
      documents: 3,
      paragraphs: 5,
      speakers: 0,
      attributes: 3,
    });
  });

  it('is one turn of its speaker, without the questions', () => {
    const [first] = documents('Survey.csv', rows, { ...survey, speaker: 0 });
    const text = joinBlocks(first?.blocks ?? []);
    expect(first?.turns.map(({ speech }) => speech.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Because.\nOf this.', 'Buses'],
    ]);
  });

  it('has no headings where there is one column of text, or no names; attributes without a name are counted', () => {
    const [only] = documents('x.csv', rows, { ...survey, text: [4], title: undefined, attributes: [] });
    expect(only?.blocks).toEqual([paragraph('Because.'), paragraph('Of this.')]);
    const [bare] = documents('x.csv', rows, {
      ...survey,
      hasHeader: false,
      title: undefined,
      attributes: [2],
    });
    expect(bare).toMatchObject({
      title: 'x, row 1',
      attributes: [{ name: 'Column 3', value: 'Party' }],
      blocks: [paragraph('Why?'), paragraph('What  else?')],
    });
  });

  it('cuts a title that is a text between two letters as people see them', () => {
    const family = '👩‍👩‍👧';
    const [document] = documents('x.csv', [[family.repeat(300), 'a']], {
      ...options({ hasHeader: false, text: [1], documentPerRow: true }),
      title: 0,
    });
    expect(document?.title).toBe(`${family.repeat(200)}…`);
  });
});

describe('what is no document', () => {
  it('is a table without anything, and columns without text', () => {
    expect(problem('x.csv', [['', ' '], []], options({}))?.code).toBe('empty-file');
    expect(
      problem(
        'x.csv',
        [
          ['Text', 'No'],
          ['', '1'],
        ],
        options({}),
      )?.code,
    ).toBe('no-text-in-columns');
    expect(problem('x.csv', [['a']], options({ text: [7] }))?.code).toBe('no-text-in-columns');
    expect(problem('x.csv', [['a'], ['b']], options({ text: [] }))?.message).toBe(
      'The columns of “x.csv” that were chosen hold no text. Choose other columns as its text.',
    );
  });

  it('is a row of a table that would become too many', () => {
    const rows = Array.from({ length: 4 }, () => ['a']);
    const each = options({ hasHeader: false, documentPerRow: true });
    const source = { format: 'csv' };
    expect(problem('x.csv', rows, each, source, 3)).toEqual({
      code: 'too-many-documents',
      message:
        '“x.csv” would become 4 documents; up to 3 can come from one table. Bring it in as one document, or split it into parts.',
    });
    expect(documents('x.csv', rows, each, source, 4)).toHaveLength(4);
    expect(documents('x.csv', rows, { ...each, documentPerRow: false }, source, 3)).toHaveLength(1);
  });
});

const scraps = [
  'word',
  'слово',
  '言葉',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\t',
  '  ',
  '',
  'e\u0301',
  '\u0301',
  '\ud800',
  '\u0007',
  '\u00ad',
  '😀',
  ':',
  '12',
];

function anyTable(seed: number) {
  const random = seededRandom(seed);
  const width = random.int(1, 5);
  const column = () => random.int(0, width);
  const cell = () => Array.from({ length: random.int(0, 4) }, () => random.pick(scraps)).join('');
  const rows = Array.from({ length: random.int(0, 12) }, () =>
    Array.from({ length: random.chance(0.8) ? width : random.int(0, width + 1) }, cell),
  );
  const chosen = options({
    hasHeader: random.chance(0.5),
    text: Array.from({ length: random.int(1, 3) }, column),
    ...(random.chance(0.5) ? { speaker: column() } : {}),
    ...(random.chance(0.5) ? { title: column() } : {}),
    attributes: Array.from({ length: random.int(0, 3) }, column),
    documentPerRow: random.chance(0.5),
  });
  return { rows, chosen: random.chance(0.2) ? guessTable(rows) : chosen };
}

const wordsOf = (text: string) => canonicalText(text).split(/\s+/u).filter(Boolean);

function expectSound({ blocks, turns }: ReadDocument): void {
  expect(blocks.length).toBeGreaterThan(0);
  for (const { text } of blocks)
    expect([canonicalText(text), text.trim(), text === '']).toEqual([text, text, false]);
  const whole = joinBlocks(blocks);
  let last = 0;
  for (const { start, end } of turns.flatMap(({ speech }) => speech)) {
    expect(last <= start && start < end && end <= whole.length).toBe(true);
    // Neither begins nor ends between two paragraphs.
    expect(whole.slice(start, end).trim()).toBe(whole.slice(start, end));
    last = end;
  }
}

test('seeds 1–600: no word of a chosen column is lost or made up, whoever says it, and ranges are sound', () => {
  let read = 0;
  for (let seed = 1; seed <= 600; seed++) {
    const { rows, chosen } = anyTable(seed);
    const result = tableDocuments('a.csv', rows, chosen);
    // A row that stands above the names, or is the names, is no content: found here by its own rule.
    const blank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');
    let first = 0;
    if (chosen.hasHeader) {
      while (first < rows.length && blank(rows[first] ?? [])) first += 1;
      const title = first;
      while (
        first < rows.length &&
        first - title < 10 &&
        (rows[first] ?? []).slice(1).every((cell) => cell.trim() === '')
      )
        first += 1;
      if (first === rows.length || first - title === 10) first = title;
      first += 1;
    }
    const columns = [...new Set(chosen.text)];
    const expected = rows
      .slice(first)
      .flatMap((row) => columns.flatMap((column) => wordsOf(row[column] ?? '')));
    if (!result.ok) {
      expect([expected, result.problem.message.includes('“a.csv”')]).toEqual([[], true]);
      continue;
    }
    read++;
    for (const document of result.value) expectSound(document);
    const found = result.value.flatMap(({ blocks }) =>
      blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [] : wordsOf(text))),
    );
    expect({ seed, found }).toEqual({ seed, found: expected });
    if (!chosen.documentPerRow) expect(result.value).toHaveLength(1);
  }
  expect(read).toBeGreaterThan(300);
});
