import { readFileSync } from 'node:fs';
import path from 'node:path';
import { quadsOf, readPositions } from '@shared/importing/pdf/pagePositions';
import type { ReadDocument } from '@shared/importing/reader';
import type { ReadOptions } from '@shared/importing/readOptions';
import { describe, expect, test } from 'vitest';
import { embedProject } from '../../embedding/embedProject';
import { pdfReader } from './pdfReader';
import { pdfTables } from './pdfTables';
import { handmadePdf, textLines } from './testing/handmadePdf';

const ofTheLanguage = [Array.prototype.push, JSON.stringify];
const reader = pdfReader(pdfTables());
const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name));

async function document(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> {
  const result = await reader.read({ name: 'a.pdf', bytes }, options);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
async function outcome(bytes: Uint8Array, options: ReadOptions = {}): Promise<string> {
  const result = await reader.read({ name: 'a.pdf', bytes }, options);
  if (result.ok) return result.value.blocks.map(({ text }) => text).join(' / ');
  expect(result.problem.message).toMatch(/“a\.pdf”.+\.$/);
  return result.problem.code;
}
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const hello = { content: textLines(['Hello from a page.']) };
/** A picture of one dot, enlarged to the page. */
const scan = {
  content: 'q 595 0 0 842 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID aaaa EI Q',
};

test('lines are a paragraph, a divided word is whole, and the map still knows its parts', async () => {
  const content = textLines(['The bank of all banks is the World-', 'bank, as they say.']);
  const { positions = '', ...read } = await document(handmadePdf([{ content }]));
  expect(read).toEqual({
    title: 'a',
    format: 'pdf',
    blocks: [{ kind: 'paragraph', text: 'The bank of all banks is the Worldbank, as they say.', marks: [] }],
    turns: [],
    warnings: [],
  });
  const [first, second] = readPositions(positions)?.blocks[0] ?? [];
  expect(first).toMatchObject({ page: 0, start: 0, end: 34, y: 770, size: 11, angle: 0, hyphen: '-' });
  expect(second).toMatchObject({ page: 0, start: 34, end: 52, y: 756, size: 11, angle: 0 });
  // Helvetica: T is 611, h 556 thousandths wide.
  expect(first?.x.slice(0, 3)).toEqual([72, 78.7, 84.8]);
});

test('letters stand where all that moves text puts them', async () => {
  const content = [
    'q 2 0 0 2 10 20 cm BT /F1 10 Tf 1 Tc 50 Tz 3 Ts 5 10 Td (ab) Tj ET Q',
    "BT /F2 10 Tf 12 TL 300 700 Td [(c) -500 (d)] TJ (e) ' 0 0 Td /F1 8 Tf (f) Tj ET",
  ].join(' ');
  const { positions = '', blocks } = await document(handmadePdf([{ content }]));
  const places = readPositions(positions)
    ?.blocks.flat()
    .map(({ x, y, size }) => [x, y, size]);
  expect(blocks.map(({ text }) => text)).toEqual(['c d', 'ef', 'ab']);
  expect(places?.[0]).toEqual([[300, 305.6, 310.6, 316.7], 700, 10]);
  expect(places?.at(-1)).toEqual([[20, 26.6, 32.1], 46, 20]);
});

describe('scripts', () => {
  test('Arabic is in the order of reading, numbers and foreign words as well', async () => {
    const { blocks } = await document(fixture('arabic.pdf'));
    expect(blocks[0]).toEqual({ kind: 'heading', level: 1, text: 'محضر الجلسة', marks: blocks[0]?.marks });
    expect(blocks[1]?.text).toMatch(
      /^قال رئيس اللجنة إن الميزانية لن تغطي البرنامج كله هذا العام\. وأضاف أن 12\.5 في المئة/,
    );
    expect(blocks[1]?.text).toContain(
      '(أي 340 مليون دينار) ستخصص للبلديات في عام 2024. وتحدث ممثل البنك الدولي World Bank عن',
    );
  });

  test('Hebrew and Chinese', async () => {
    const hebrew = await document(fixture('hebrew.pdf'));
    expect(hebrew.blocks[2]?.text).toBe(
      'יושב ראש הוועדה אמר כי התקציב לא יכסה את כל התוכנית השנה. הוא הוסיף כי 12.5 אחוזים מההכנסות (כלומר 340 מיליון) יוקצו לרשויות בשנת 2024. נציג ה-World Bank דיבר על הצורך בשקיפות.',
    );
    const chinese = await document(fixture('chinese.pdf'));
    expect(chinese.blocks[1]?.text).toMatch(
      /^委员会主席表示，今年的地区预算无法覆盖整个方案。他补充说，百分之12\.5的收入将分配给市政当局。/,
    );
    expect(chinese.blocks[1]?.text).not.toMatch(/\s/);
  });

  test('a Chinese font that is not in the file is read by the tables of the library', async () => {
    const font =
      '/Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>>>]';
    const page = {
      content: 'BT /C1 12 Tf 72 700 Td <4F1A8BAE8BB05F55> Tj ET',
      entries: `/Resources<</Font<</C1<<${font}>>>>>>`,
    };
    expect(await outcome(handmadePdf([page]))).toBe('会议记录');
  });
});

test.each([0, 90, 180, 270])(
  'a page turned by %i and cropped: places are those of its own space',
  async (rotation) => {
    // Written so that it is upright when the page is turned.
    const [cos, sin] =
      [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ][rotation / 90] ?? [];
    const content = `BT /F1 10 Tf ${cos} ${sin} ${-(sin ?? 0)} ${cos} 300 400 Tm (Turned words) Tj ET`;
    const page = { content, entries: `/Rotate ${rotation}/CropBox[100 100 500 700]` };
    const { blocks, positions = '' } = await document(handmadePdf([page]));
    const kept = readPositions(positions);
    expect(blocks.map(({ text }) => text)).toEqual(['Turned words']);
    expect(kept?.pages).toEqual([{ crop: [100, 100, 500, 700], rotation }]);
    const [x = 0, y = 0, , , u = 0, v = 0] =
      quadsOf(kept?.blocks[0] ?? [], { start: 0, end: 6 })[0]?.points ?? [];
    const corner = (up: number) => [300 - (sin ?? 0) * up, 400 + (cos ?? 0) * up];
    for (const [at, value] of [...corner(8.5), ...corner(-2.5)].entries())
      expect([x, y, u, v][at]).toBeCloseTo(value, 5);
  },
);

test('the library leaves in place what the language brings, which all other code uses too', async () => {
  await outcome(handmadePdf([hello]));
  expect([Array.prototype.push, JSON.stringify]).toEqual(ofTheLanguage);
});

test('a project inside is told of', async () => {
  const embedded = await embedProject('a.pdf', handmadePdf([hello]), ascii('a project'));
  if (!embedded.ok) throw new Error(embedded.problem.message);
  const { warnings, blocks } = await document(embedded.value);
  expect(blocks.map(({ text }) => text)).toEqual(['Hello from a page.']);
  expect(warnings).toEqual([
    'A Roundtable project is inside this file: to open it, choose File › Open Project inside a PDF, or use roundtable unpack.',
  ]);
});

describe('passwords', () => {
  test('a protected file asks, a wrong word is told, the right one opens', async () => {
    expect(await outcome(fixture('locked.pdf'))).toBe('needs-password');
    expect(await outcome(fixture('locked.pdf'), { password: 'wrong' })).toBe('wrong-password');
    expect(await outcome(fixture('locked.pdf'), { password: 'secret' })).toMatch(
      /^Дөңгелек үстел \/ Комитет төрағасы/,
    );
  });
});

describe('pictures of text', () => {
  test('a scan is refused, a scan with a stamp too', async () => {
    expect(await outcome(handmadePdf([scan, scan]))).toBe('needs-ocr');
    const stamped = { content: `${scan.content} ${textLines(['7'])}` };
    expect(await outcome(handmadePdf([scan, scan, stamped]))).toBe('needs-ocr');
  });

  test('a mixed file is read, with the pages named', async () => {
    const read = await document(handmadePdf([hello, scan, scan, hello, scan, hello, hello]));
    expect(read.warnings).toEqual([
      'Pages 2–3, 5 hold no text. If a scan is there, they need text recognition (OCR).',
    ]);
  });

  test('a stamp on each page is no text; text recognised under the picture is', async () => {
    const stamped = (page: number) => ({
      content: `${scan.content} ${textLines([`Received by the archive on ${page} May, sheet ${page}`], { y: 400 })}`,
    });
    expect(await outcome(handmadePdf([1, 2, 3, 4].map(stamped)))).toBe('needs-ocr');
    expect(await outcome(handmadePdf([1, 2].map(stamped)))).toBe('needs-ocr');
    const recognised = ['The first page was read.', 'The second one too.'].map((line) => ({
      content: `BT 3 Tr ET ${textLines([line])} ${scan.content}`,
    }));
    const read = await document(handmadePdf(recognised));
    expect(read.blocks.map(({ text }) => text)).toEqual(['The first page was read.', 'The second one too.']);
    expect(read.warnings).toEqual([]);
  });

  test('a cover of text before scans comes in, and the scans are named', async () => {
    const cover = {
      content: textLines([
        'Minutes of the water board, the years from 1960 to 1969,',
        'taken from the archive of the county and put on film for all who want to read them.',
      ]),
    };
    const read = await document(handmadePdf([cover, ...Array.from({ length: 50 }, () => scan)]));
    expect(read.blocks.map(({ text }) => text).join(' ')).toMatch(
      /^Minutes of the water board.+read them\.$/,
    );
    expect(read.warnings).toEqual([
      'Pages 2–51 hold no text. If a scan is there, they need text recognition (OCR).',
    ]);
  });

  test('empty pages are no scan', async () => {
    expect(await outcome(handmadePdf([{ content: '' }, { content: 'q Q' }]))).toBe('empty-file');
    expect((await document(handmadePdf([hello, { content: '1 w q Q' }]))).warnings).toEqual([]);
  });
});

test('title, links and comments', async () => {
  const link = '<</Type/Annot/Subtype/Link/Rect[70 765 98 785]/A<</S/URI/URI(https://example.org/a)>>>>';
  const script =
    '<</Type/Annot/Subtype/Link/Rect[100 765 200 785]/A<</S/URI/URI(javascript:alert\\(1\\))>>>>';
  const note = '<</Type/Annot/Subtype/Text/Rect[0 0 10 10]/Contents(Why?)>>';
  const page = { ...hello, entries: `/Annots[${link}${script}${note}]` };
  const read = await document(handmadePdf([page], '/Title(On the table)/CreationDate(D:20200101)'));
  expect({ ...read, positions: '' }).toEqual({
    title: 'On the table',
    format: 'pdf',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Hello from a page.',
        marks: [{ start: 0, end: 5, kind: 'link', href: 'https://example.org/a' }],
      },
    ],
    turns: [],
    warnings: ['1 comment was left out.'],
    positions: '',
  });
  for (const title of ['Microsoft Word - minutes.doc', 'minutes.docx', 'untitled', '(']) {
    expect((await document(handmadePdf([hello], `/Title(${title.replace('(', '\\(')})`))).title).toBe('a');
  }
});

test('what is filled into a form stands where its fields are', async () => {
  const field = (rect: string, rest: string) => `<</Type/Annot/Subtype/Widget/Rect[${rect}]${rest}>>`;
  const fields = [
    field('120 764 300 784', '/FT/Tx/T(name)/DA(/Helv 10 Tf)/V(Anna Berg)'),
    field('120 740 300 758', '/FT/Ch/Ff 131072/T(land)/Opt[[(kz)(Kazakhstan)][(de)(Germany)]]/V(kz)'),
    field(
      '72 600 300 700',
      '/FT/Tx/Ff 4096/T(why)/DA(/Helv 10 Tf)/V(Because the river rises every spring and nobody counts.\nSo we said.)',
    ),
    field('400 764 500 784', '/FT/Tx/Ff 8192/T(secret)/V(hunter)'),
    field('400 740 500 758', '/F 2/FT/Tx/T(hidden)/V(nothing)'),
    field('400 700 410 710', '/FT/Btn/T(tick)/V/Yes'),
    field('400 640 500 660', '/FT/Tx/T(empty)'),
  ];
  const page = {
    content: textLines(['Name:', 'Country:', 'Reason'], { step: 24 }),
    entries: `/Annots[${fields.join('')}]`,
  };
  const { positions = '', ...read } = await document(handmadePdf([page]));
  expect({ texts: read.blocks.map(({ text }) => text), warnings: read.warnings }).toEqual({
    texts: [
      'Name: Anna Berg',
      'Country: Kazakhstan',
      'Reason',
      'Because the river rises every spring and nobody counts.',
      'So we said.',
    ],
    warnings: [],
  });
  const [quad] = quadsOf(readPositions(positions)?.blocks[0] ?? [], { start: 6, end: 15 });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = quad?.points ?? [];
  expect([left >= 120, right <= 300, bottom >= 764, top <= 784]).toEqual([true, true, true, true]);
});

describe('hostile files', () => {
  const sound = handmadePdf([hello, hello]);
  const broken = (from: string, to: string) => ascii(textOf(sound).replace(from, to));
  const cases: readonly (readonly [what: string, bytes: Uint8Array, expected: string | RegExp])[] = [
    ['nothing', new Uint8Array(), 'empty-file'],
    ['text', ascii('just words'), 'not-a-pdf'],
    ['only a beginning', ascii('%PDF-1.7\n'), 'damaged-document'],
    ['zeros', new Uint8Array(5000), 'not-a-pdf'],
    [
      'zeros behind a beginning',
      Uint8Array.from({ length: 5000 }, (_, at) => '%PDF-1.4'.charCodeAt(at) || 0),
      'damaged-document',
    ],
    ['bytes before the beginning', ascii(`junk\n${textOf(sound)}`), /^Hello/],
    ['a table of contents that points nowhere', broken('startxref\n', 'startxref\n9'), /^Hello/],
    ['no table of contents', ascii(textOf(sound).split('xref\n0')[0] ?? ''), /^Hello|damaged/],
    ['half of it', sound.subarray(0, sound.length >> 1), /^Hello|damaged/],
    ['a page that holds the tree it hangs in', broken('/Kids[6 0 R', '/Kids[2 0 R'), /Hello|damaged/],
    ['a tree of nothing', broken('/Kids[6 0 R 8 0 R]', '/Kids[]'), 'damaged-document'],
    ['more pages than there are', broken('/Count 2', '/Count 99'), /Hello/],
    ['a page without an end to its size', broken('[0 0 595 842]', '[0 0 1e9 1e9]'), /^Hello/],
    ['a page without a size', broken('[0 0 595 842]', '[0 0 0 0]    '), /^Hello/],
    [
      'letters of no size',
      handmadePdf([{ content: 'BT /F1 0 Tf (x) Tj 0 0 0 0 0 0 Tm /F1 9 Tf (y) Tj ET' }]),
      'empty-file',
    ],
    ['states within states', handmadePdf([{ content: `${'q '.repeat(3000)}${hello.content}` }]), /^Hello/],
    [
      'more ends than beginnings',
      handmadePdf([{ content: `${'Q '.repeat(1000)}${hello.content}` }]),
      /^Hello/,
    ],
  ];
  test.each(cases)('%s', async (_, bytes, expected) => {
    expect(await outcome(bytes)).toMatch(expected);
  });

  test('a drawing that draws itself', async () => {
    const page = { content: '/X Do', entries: '/Resources<</XObject<</X 7 0 R>>>>' };
    const looped = textOf(handmadePdf([page])).replace(
      '<</Length 5>>',
      '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 5/Resources<</XObject<</X 7 0 R>>>>>>',
    );
    expect(await outcome(ascii(looped))).toBe('empty-file');
  });

  test('500 empty pages', async () => {
    expect(await outcome(handmadePdf(Array.from({ length: 500 }, () => ({ content: '' }))))).toBe(
      'empty-file',
    );
  });

  test('seed 11: whatever bytes are damaged, the file is read or refused by name', async () => {
    let seed = 11;
    const below = (limit: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return (seed >>> 8) % limit;
    };
    let read = 0;
    for (let round = 0; round < 150; round++) {
      const bytes = sound.slice(0, below(4) === 0 ? below(sound.length) : sound.length);
      for (let fault = below(6); fault >= 0 && bytes.length > 9; fault--)
        bytes[8 + below(bytes.length - 8)] = below(256);
      const result = await reader.read({ name: 'a.pdf', bytes });
      if (!result.ok) {
        expect(result.problem.message).toMatch(/“a\.pdf”.+\.$/);
        continue;
      }
      read++;
      for (const { text, marks } of result.value.blocks) {
        expect(text).toBe(text.trim().normalize('NFC'));
        for (const { start, end } of marks)
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }
    expect(read).toBeGreaterThan(50);
  });
});
