import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { isEncoding } from './decodeBytes';
import { decodeText } from './decodeText';
import { utf8 } from './testing/zipArchive';

const russian =
  'Круглый стол прошёл в Минске. Эксперты обсудили дороги и регионы, участие граждан и бюджет. ';
const kazakh =
  'Баспасөз хабарламасы: «Біз биыл он екі мың қолжазбаны цифрландырдық, бірақ бұл – жолдың басы ғана», – деді ғалым Әміртаева. ';
const english =
  'The round table was opened by the director: “a café for all,” he said, and nobody disagreed. ';
const german = 'Das Wort erhält nun die Kollegin für die Fraktion. Müller: „Schöne Grüße“ – hört, hört! ';
const czech = 'Příliš žluťoučký kůň úpěl ďábelské ódy. Hlasování skončilo. ';

/** By the code chart of PTCP154. */
const chart: Readonly<Record<string, number>> = {
  і: 0xb3,
  ң: 0x9c,
  қ: 0x9d,
  ұ: 0xb1,
  ғ: 0x83,
  Ә: 0xaa,
  '–': 0x96,
  '\n': 10,
};
const ptcp154 = (text: string) =>
  Uint8Array.from(text, (letter) => chart[letter] ?? iconv.encode(letter, 'windows-1251')[0] ?? 0);

const cases: readonly (readonly [name: string, encoder: string, text: string])[] = [
  ['UTF-8', 'utf8', kazakh],
  ['UTF-16LE', 'utf-16le', english],
  ['UTF-16LE', 'utf-16le', kazakh],
  ['UTF-16BE', 'utf-16be', kazakh],
  ['Windows-1251', 'windows-1251', russian],
  ['KOI8-R', 'koi8-r', russian],
  ['IBM866', 'cp866', russian],
  ['ISO-8859-5', 'iso-8859-5', russian],
  ['MacCyrillic', 'maccyrillic', russian],
  ['KZ-1048', 'rk1048', kazakh],
  ['Windows-1252', 'windows-1252', german],
  ['Windows-1250', 'windows-1250', czech],
  ['CP932', 'shift_jis', 'これは会議の記録です。発言者は三人でした。'],
];

describe('text without a byte order mark is read in its encoding', () => {
  for (const [name, encoder, sentence] of cases) {
    for (const length of [60, 400, 4000]) {
      test(`${encoder}, ${length} characters beginning “${sentence.slice(0, 12)}”`, () => {
        const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
        const bytes = new Uint8Array(iconv.encode(text, encoder, { addBOM: false }));
        const decoded = decodeText({ name: 'a.txt', bytes });
        expect(decoded).toEqual({
          ok: true,
          value: {
            text,
            encoding: expect.stringMatching(new RegExp(name, 'i')),
            grounds: encoder.startsWith('utf') ? 'wellFormed' : 'guess',
            warnings: [],
          },
        });
      });
    }
  }
});

describe('a byte order mark decides', () => {
  for (const encoding of ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'UTF-32LE', 'UTF-32BE'] as const) {
    test(encoding, () => {
      const bytes = new Uint8Array(iconv.encode(kazakh, encoding, { addBOM: true }));
      expect(decodeText({ name: 'a.txt', bytes })).toEqual({
        ok: true,
        value: { text: kazakh, encoding, grounds: 'given', warnings: [] },
      });
    });
  }
});

test('a damaged UTF-8 file stays UTF-8 and says how many bytes are broken', () => {
  const bytes = utf8(kazakh.repeat(3));
  bytes[11] = 0xff;
  const decoded = decodeText({ name: 'a.txt', bytes });
  expect(decoded.ok && decoded.value.encoding).toBe('UTF-8');
  expect(decoded.ok && decoded.value.warnings).toEqual(['2 bytes are not valid UTF-8 and shown as \ufffd.']);
});

test('what writes bytes down is no encoding of a text', () => {
  expect(['base64', 'hex', 'KZ-1048', 'cp866'].filter(isEncoding)).toEqual(['KZ-1048', 'cp866']);
});

test.each([
  [
    'as it is',
    'Біз биыл он екі мың қолжазбаны цифрландырдық, бірақ бұл – жолдың басы ғана, – деді ғалым Әміртаева. ',
  ],
  [
    'saved by a program that had no Kazakh letters',
    'Б?з биыл он ек? мы? ?олжазбаны цифрландырды?, бiра? б?л – жолды? басы ?ана, – дед? ?алым ?м?ртаева. ',
  ],
])('the older Kazakh encoding, PTCP154, is known: %s', (_, text) => {
  const bytes = ptcp154(text.repeat(20));
  const decoded = decodeText({ name: 'a.txt', bytes });
  expect(decoded.ok && decoded.value.text).toBe(text.repeat(20));
});

test('half surrogate pairs that a faulty program wrote do not make another encoding of a short UTF-8 text', () => {
  const half = [0xed, 0xa0, 0xbd];
  const bytes = Uint8Array.from([...utf8('Әлия '), ...half, ...utf8(' мен '), ...half]);
  const decoded = decodeText({ name: 'a.txt', bytes });
  expect(decoded.ok && decoded.value.encoding).toBe('UTF-8');
  expect(decoded.ok && decoded.value.text).toMatch(/^Әлия \ufffd+ мен \ufffd+$/);
  expect(decoded.ok && decoded.value.warnings).toEqual(['6 bytes are not valid UTF-8 and shown as \ufffd.']);
});

test('half a surrogate pair in UTF-16 is warned of', () => {
  const bytes = Uint8Array.from([
    0xff,
    0xfe,
    0x41,
    0,
    0x3d,
    0xd8,
    0x42,
    0,
    ...Array(80).fill([0x43, 0]).flat(),
  ]);
  const decoded = decodeText({ name: 'a.txt', bytes });
  expect(decoded.ok && decoded.value.warnings).toEqual(['1 broken character is shown as \ufffd.']);
});

describe('letters that are written with plain characters', () => {
  const escape = String.fromCharCode(0x1b);
  /** What stands between escapes is the same as in EUC-JP without the highest bits. */
  const mail = (text: string) =>
    Uint8Array.from(
      text.replaceAll(/[^\n -~]+/g, (kanji) => {
        const seven = [...iconv.encode(kanji, 'euc-jp')].map((byte) => String.fromCharCode(byte & 0x7f));
        return `${escape}$B${seven.join('')}${escape}(B`;
      }),
      (character) => character.charCodeAt(0),
    );

  test('ISO-2022-JP, as in Japanese mail', () => {
    const text = 'Re: 会議の記録\n発言者は三人でした。OK?\n';
    const value = { text, encoding: 'ISO-2022-JP', grounds: 'wellFormed', warnings: [] };
    expect(decodeText({ name: 'a.txt', bytes: mail(text) })).toEqual({ ok: true, value });
    const kana = Uint8Array.from(`${escape}(I1${escape}(Ba`, (each) => each.charCodeAt(0));
    expect(decodeText({ name: 'a.txt', bytes: kana })).toMatchObject({ value: { text: 'ｱa' } });
  });

  test.each(['+100 in May, +120 in June, +150 in July', '+the +and +the +and', '+49 +491 +492 +493'])(
    'no UTF-7 where numbers and words have a plus before them: %s',
    (text) => {
      const bytes = new TextEncoder().encode(`${text}\n`.repeat(5));
      expect(decodeText({ name: 'a.txt', bytes })).toMatchObject({ value: { text: `${text}\n`.repeat(5) } });
    },
  );

  test.each(['가나 다라마 바 힣힣', 'Ünï çødé', '漢字 仮名 文字 日本'])(
    'UTF-7 of few letters at a time: %s',
    (text) => {
      const bytes = new Uint8Array(iconv.encode(`${text}\n`.repeat(5), 'utf-7'));
      const value = { encoding: 'UTF-7', text: `${text}\n`.repeat(5) };
      expect(decodeText({ name: 'a.txt', bytes })).toMatchObject({ value });
    },
  );

  test('UTF-7, as in old mail', () => {
    const bytes = new Uint8Array(iconv.encode(`${german}1+1=2; C++ \n${russian}`, 'utf-7'));
    const value = { encoding: 'UTF-7', grounds: 'guess', text: `${german}1+1=2; C++ \n${russian}` };
    expect(decodeText({ name: 'a.txt', bytes })).toMatchObject({ value });
  });

  test.each([
    'a+bcd, C++abc, 1+2345 and +375 29 111-22-33; +BB8EQAQ4BDIENQRC- once',
    'MIIEpAIBAAKCAQEA+x7k+AbCdEf+gHiJkLm+nOpQr==',
    `${escape}[31mred${escape}[0m words of a terminal, which are no Japanese at all and read on`,
  ])('only seem to be there: %s', (text) => {
    expect(decodeText({ name: 'a.txt', bytes: utf8(text) })).toMatchObject({
      value: { text, encoding: 'UTF-8' },
    });
  });
});

describe('bytes that are no text are refused', () => {
  const noise = (step: number) =>
    Uint8Array.from({ length: 5000 }, (_, at) => (at * at * step + at * 31) % 256);
  const binaries: Record<string, Uint8Array> = {
    zeros: new Uint8Array(400),
    noise: noise(7),
    'noise of another kind': noise(13),
    'a header and zeros': Uint8Array.from([...utf8('SQLite format 3'), ...new Uint8Array(100)]),
  };
  for (const [what, bytes] of Object.entries(binaries)) {
    test(what, () => {
      expect(decodeText({ name: 'data.txt', bytes })).toEqual({
        ok: false,
        problem: { code: 'not-text', message: expect.stringContaining('“data.txt” is not a text file') },
      });
    });
  }
});
