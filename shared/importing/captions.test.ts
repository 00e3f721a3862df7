import { readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { ReadDocument } from './reader';
import { subRip } from './subRip';
import { utf8 } from './testing/zipArchive';
import { webVtt } from './webVtt';

const fixture = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join(import.meta.dirname, 'fixtures', name))),
});

async function read(name: string, text: string): Promise<ReadDocument> {
  const reader = name.endsWith('.vtt') ? webVtt : subRip;
  const result = await reader.read({ name, bytes: utf8(text) });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** Turns as the words they cover. */
function said({ blocks, turns }: ReadDocument): [speaker: string, ...speech: string[]][] {
  const text = blocks.map((block) => block.text).join('\n');
  return turns.map(({ speaker, speech }) => [
    speaker,
    ...speech.map(({ start, end }) => text.slice(start, end)),
  ]);
}

const texts = ({ blocks }: ReadDocument) => blocks.map((block) => block.text);

describe('WebVTT', () => {
  test('a webinar: voices are turns with a span for each caption, a caption without voice goes on', async () => {
    const result = await webVtt.read(fixture('water-board-webinar.vtt'));
    if (!result.ok) throw new Error(result.problem.message);
    expect(result.value).toMatchObject({
      title: 'water-board-webinar',
      format: 'vtt',
      encoding: 'UTF-8',
      warnings: [],
    });
    expect(result.value.blocks).toHaveLength(30);
    expect(result.value.blocks.every(({ kind }) => kind === 'caption')).toBe(true);
    expect(said(result.value).slice(0, 6)).toEqual([
      [
        'Ruth Halloran',
        'Good evening, and welcome to the second of our three webinars on the river intake.',
        'I will ask each panellist for two minutes, and then we open the floor at 18:45.',
        'Daniel, please.',
      ],
      [
        'Daniel Odegaard',
        'Thank you, Ruth. The short version: the river carries a third less water in August than it did in 1990.',
        "That is not a forecast. That is what the gauge at Miller's Bend says.",
      ],
      ['Priya Raman', 'Can I ask who reads that gauge? Because our meters have not been read since spring.'],
      ['Ruth Halloran', 'Luis, that one is yours.'],
      [
        'Luis Castañeda',
        'It is, yes.',
        'Two different things: the gauge is read every hour by the state, the meters are read by us, twice a year.',
        'This spring we missed a round. I am not going to dress that up.',
      ],
      [
        'Priya Raman',
        'I appreciate the answer. My neighbours were billed on an estimate, though, and the estimate was double.',
      ],
    ]);
    const marked = result.value.blocks.find(({ marks }) => marks.length > 0);
    expect(marked?.marks.map(({ start, end, kind }) => [kind, marked.text.slice(start, end)])).toEqual([
      ['italic', 'our'],
    ]);
  });

  test('whole file: header, notes, styles, tags, entities, sounds and Kazakh names', async () => {
    const source = `WEBVTT
Kind: captions

STYLE
::cue { color: red }

NOTE 00:00 is not a cue

1
00:01.000 --> 00:02.500 align:start position:0%
<v.loud Әсел &amp; Гүлнар>Біз <b>бәріміз</b> &lt;бірге&gt;<00:00:01.500> <c.x>келдік</c></v>

01:00:03.000 --> 01:00:04.000
[APPLAUSE]

01:00:05.000 --> 01:00:06.000
Жалғасы&nbsp;&#1201;зақ &unknown; a < b
`;
    expect(await read('Жиын.vtt', source)).toEqual({
      title: 'Жиын',
      format: 'vtt',
      encoding: 'UTF-8',
      blocks: [
        { kind: 'caption', text: 'Біз бәріміз <бірге> келдік', marks: [{ start: 4, end: 11, kind: 'bold' }] },
        { kind: 'caption', text: '[APPLAUSE]', marks: [] },
        { kind: 'caption', text: 'Жалғасы\u00a0ұзақ &unknown; a < b', marks: [] },
      ],
      turns: [
        {
          speaker: 'Әсел & Гүлнар',
          attribution: null,
          speech: [
            { start: 0, end: 26 },
            { start: 38, end: 66 },
          ],
        },
      ],
      warnings: [],
    });
  });

  test('automatic captions that roll are said once', async () => {
    const words = ['one two', 'three four', 'five six', 'seven eight', 'nine ten', 'eleven', 'twelve', 'end'];
    const cues = words.map((line, at) => {
      const lines = at === 0 ? line : `${words[at - 1]}\n<c>${line}</c>`;
      return `00:0${at}.000 --> 00:0${at}.900\n${lines}\n`;
    });
    expect(texts(await read('a.vtt', `WEBVTT\n\n${cues.join('\n')}`))).toEqual(words);
  });
});

describe('SubRip', () => {
  test('a hearing: labels stay in the text, lines are joined, two speakers in one caption are two blocks', async () => {
    const result = await subRip.read(fixture('library-hours-hearing.srt'));
    if (!result.ok) throw new Error(result.problem.message);
    expect(result.value.turns).toEqual([]);
    expect(texts(result.value).slice(0, 9)).toEqual([
      'CHAIR BOWEN: Item 4: opening hours of the branch libraries. We have until 7:30.',
      'Ms. Tanaka, whenever you are ready.',
      'GRACE TANAKA: Thank you, Chair. We counted every visit for six weeks.',
      'Saturdays are full. Tuesday mornings, frankly, are not.',
      'So the proposal is simple: close on Tuesday until noon, open on Sunday until five.',
      '[APPLAUSE]',
      'COUNCILLOR MBEKI: And the staff? Have they agreed to Sundays?',
      '- TANAKA: Eleven of fourteen.',
      '- MBEKI: Eleven of fourteen said yes?',
    ]);
    expect(texts(result.value).join('\n')).not.toMatch(/-->|<\/?i>|^\d+$/m);
  });

  test('blank lines inside a caption, missing numbers, positions and a number as text', async () => {
    const source = `\ufeff1\r
00:00:01,000 --> 00:00:02,000 X1:40 X2:600\r
{\\an8}First\r
\r
still first\r
\r
00:00:03.000 --> 00:00:04.000\r
42 of them\r
\r
3\r
00:00:05,000 --> 00:00:06,000\r
<font color="#fff">Last</font>`;
    expect(texts(await read('a.srt', source))).toEqual(['First still first', '42 of them', 'Last']);
  });
});

test('captions in an 8-bit Kazakh code page', async () => {
  const source =
    '1\n00:00:01,000 --> 00:00:02,000\nГҮЛНАР: Қолжазбаны оқи білу керек, әрине, бұл – үлкен жұмыс.\n';
  const bytes = new Uint8Array(iconv.encode(source, 'rk1048'));
  expect(await subRip.read({ name: 'a.srt', bytes })).toMatchObject({
    value: {
      encoding: 'KZ-1048',
      blocks: [{ text: 'ГҮЛНАР: Қолжазбаны оқи білу керек, әрине, бұл – үлкен жұмыс.' }],
    },
  });
});

test('a file without captions is refused in words', async () => {
  for (const [reader, name] of [
    [webVtt, 'a.vtt'],
    [subRip, 'a.srt'],
  ] as const) {
    expect(await reader.read({ name, bytes: utf8('WEBVTT\n\nnothing here') })).toEqual({
      ok: false,
      problem: { code: 'no-captions', message: expect.stringContaining(name) },
    });
    expect(
      await reader.read({ name, bytes: utf8('WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>\n') }),
    ).toMatchObject({
      problem: { code: 'empty-file' },
    });
  }
});

test('seed 20221: any sequence of voices comes back as turns', async () => {
  let seed = 20221;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % limit;
  };
  const names = ['Анна', 'Ben O’Neil', 'Гүлнар Әміртаева'];
  for (let round = 0; round < 100; round++) {
    const expected: [string, ...string[]][] = [];
    let source = 'WEBVTT\n';
    for (let cue = 0; cue < 1 + below(12); cue++) {
      const name = names[below(names.length)] ?? '';
      const words = Array.from({ length: 1 + below(6) }, () => ['ия', 'yes', '😀', 'жоқ 3.'][below(4)]).join(
        ' ',
      );
      source += `\n00:${10 + cue}.000 --> 00:${10 + cue}.900\n<v ${name}>${words.replaceAll(' ', below(2) ? ' ' : '\n')}\n`;
      const last = expected.at(-1);
      if (last?.[0] === name) last.push(words);
      else expected.push([name, words]);
    }
    expect(said(await read('a.vtt', source))).toEqual(expected);
  }
});
