import { describe, expect, test } from 'vitest';
import { richText } from './richText';
import { utf8 } from './testing/zipArchive';

const read = (bytes: Uint8Array) => richText.read({ name: 'Есеп.rtf', bytes });
/** Bytes of a text of characters below 256, one each. */
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const texts = async (body: string, head = '\\rtf1\\ansi\\ansicpg1251') => {
  const result = await read(latin(`{${head} ${body}}`));
  return result.ok ? result.value.blocks.map(({ text }) => text) : result.problem.code;
};

test('headings, emphasis, lists, quotes, tables, links and notes come in, what is no text does not', async () => {
  const source = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204{\*\panose 02}Arial Cyr;}}
{\colortbl;\red0;}{\stylesheet{\fs24 Normal;}{\s1\b\outlinelevel0\sbasedon0 heading 1;}{\s2 Quote;}{\*\cs3\b Strong;}{\s4\outlinelevel2{\*\keycode 1} Anders;}}
{\*\listtable{\list{\listlevel\levelnfc0{\leveltext\'02\'00.;}}{\listlevel\levelnfc23{\leveltext\'01\u8226 ?;}}\listid77}}{\*\listoverridetable{\listoverride\listid77\ls1}}
{\info{\title Not text}}{\header\pard Page head\par}
\pard\plain\s1\b Report\par
\pard\plain\s4 Third{\*\bkmkstart x}{\*\bkmkend x}\par
\pard\plain\outlinelevel1 Second\par
\pard\plain {\b MS. ALI:}  We {\i all\b0  read}{\v hidden}{\deleted gone} it{\super\chftn{\*\footnote\pard\plain{\super\chftn} A {\b note}\par More of it}} at\~once\emdash \line see {\field{\*\fldinst HYPERLINK "https://example.org/" \\o "tip"}{\fldrslt{\ul the page}}}{\*\annotation Is it?}.\par
\pard\plain\s2 Quoted\par
{\listtext\pard\plain 1.\tab}\pard\ls1\ilvl0 one\par
\pard\ls1\ilvl1{\listtext\'b7\tab}inner\par
{\pntext\f1\'b7\tab}\pard{\*\pn\pnlvlblt{\pntxtb\'b7}}bullet\par
\trowd\cellx1\cellx2\pard\intbl{\b Name}\cell Role\cell\row
\trowd\pard\intbl a\par b\cell{\pard\intbl\itap2 in\nestcell side\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}}\pard\intbl\cell\row
\pard After{\pict\bin9 } words {}{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt\pard In a box\par}}{\shprslt Again}}{\f1\'e4\'e0} {\u1179\'3f\u1201?}\par}`;
  expect(await read(latin(source))).toEqual({
    ok: true,
    value: {
      title: 'Есеп',
      format: 'rtf',
      blocks: [
        { kind: 'heading', level: 1, text: 'Report', marks: [] },
        { kind: 'heading', level: 3, text: 'Third', marks: [] },
        { kind: 'heading', level: 2, text: 'Second', marks: [] },
        {
          kind: 'paragraph',
          text: 'MS. ALI:  We all read it[1] at\u00a0once—\nsee the page.',
          marks: [
            { start: 0, end: 8, kind: 'bold' },
            { start: 13, end: 21, kind: 'italic' },
            { start: 41, end: 49, kind: 'link', href: 'https://example.org/' },
          ],
        },
        { kind: 'quote', text: 'Quoted', marks: [] },
        { kind: 'listItem', level: 0, ordered: true, text: 'one', marks: [] },
        { kind: 'listItem', level: 1, ordered: false, text: 'inner', marks: [] },
        { kind: 'listItem', level: 0, ordered: false, text: 'bullet', marks: [] },
        { kind: 'tableRow', text: 'Name\tRole', marks: [{ start: 0, end: 4, kind: 'bold' }] },
        { kind: 'tableRow', text: 'a b\tin side', marks: [] },
        { kind: 'paragraph', text: 'Afterда құ', marks: [] },
        { kind: 'paragraph', text: 'In a box', marks: [] },
        { kind: 'paragraph', text: '[1] A note', marks: [{ start: 6, end: 10, kind: 'bold' }] },
        { kind: 'paragraph', text: 'More of it', marks: [] },
      ],
      turns: [],
      warnings: [
        '1 picture was left out.',
        '1 comment was left out.',
        '1 deleted passage was left out.',
        '1 hidden passage was left out.',
        'The headers and footers of the pages were left out.',
      ],
    },
  });
});

describe('characters', () => {
  const cases: Record<string, readonly [body: string, expected: string]> = {
    'the code page of the document': [String.raw`\'cf\'f0\'e8\'e2\'e5\'f2`, 'Привет'],
    'bytes as they are': ['\u00cf\u00f0\u00e8', 'При'],
    'the code page of a font': [String.raw`{\fonttbl{\f3\fcharset161 A;}}\f3\'e1\'e2`, 'αβ'],
    'a code page that the font names': [String.raw`{\fonttbl{\f3\cpg1250 A;}}\f3\'e8`, 'č'],
    'two bytes, the second of them a letter': [
      String.raw`{\fonttbl{\f3\fcharset128 A;}}{\f3\'83A\'83\'42}B`,
      'アィB',
    ],
    'Unicode with a character for others': [String.raw`\u1178?x\u1178\'3fy\u1178 ?z`, 'ҚxҚyҚz'],
    'none for others': [String.raw`{\uc0\u1178 x}\u1178?y`, 'ҚxҚy'],
    'two for others': [String.raw`\uc2\u1178\'d6\'d0x\u1178\emdash ?y`, 'ҚxҚy'],
    'a group is none of them': [String.raw`\uc2\u1178{?x}`, 'Қ?x'],
    'numbers below nothing and pairs': [String.raw`\u-10179?\u-8704?`, '😀'],
    'half a pair': [String.raw`a\u-10179?b`, 'a\ufffdb'],
    'braces and backslashes': [String.raw`\{\\\}`, '{\\}'],
    'line ends of the file are none of the text': ['one\r\n two', 'one two'],
    'an ideograph with combining mark': [String.raw`e\u769?`, 'é'],
  };
  for (const [what, [body, expected]] of Object.entries(cases)) {
    test(what, async () => expect(await texts(body)).toEqual([expected]));
  }
});

test('braces that do not match lose no word, and the file that ends too early is told of', async () => {
  expect(await texts(String.raw`one\par}} two\par {three`)).toEqual(['one', 'two', 'three']);
  expect(await read(utf8(String.raw`{\rtf1{\b one`))).toMatchObject({
    value: { warnings: ['The file ends too early: some of its text may be missing.'] },
  });
});

for (const [what, body] of Object.entries({
  'braces 100,000 deep': `${'{\\b '.repeat(100_000)}x${'}'.repeat(100_000)}`,
  'braces never closed': `${'{\\b '.repeat(100_000)}x`,
  'notes 100,000 deep': `x${'{\\footnote a'.repeat(100_000)}`,
  'boxes 100,000 deep': `x${'{\\shp{\\shptxt a'.repeat(100_000)}`,
  'fields 100,000 deep': `x${'{\\field{\\fldrslt a'.repeat(100_000)}`,
  'rows that never end': '\\trowd\\intbl a\\cell '.repeat(100_000),
  'binary data beyond the end': 'x\\bin2147483647 abc',
  'a word without end': `x\\${'a'.repeat(1_000_000)}`,
})) {
  test(`${what} are read`, async () => expect(typeof (await texts(body))).not.toBe('string'));
}

test('what is no rich text, or holds none, is refused', async () => {
  expect(await read(utf8('Hello'))).toMatchObject({ problem: { code: 'not-rich-text' } });
  expect(await texts('\\par\\par')).toBe('empty-file');
});
