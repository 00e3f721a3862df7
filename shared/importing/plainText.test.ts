import { expect, test } from 'vitest';
import { mostBlocks } from './addBlock';
import { plainText } from './plainText';
import { readFile } from './readFile';
import { utf8 } from './testing/zipArchive';

const read = async (text: string, name = 'minutes.txt') => plainText.read({ name, bytes: utf8(text) });
const lines = async (text: string) => {
  const result = await read(text);
  return result.ok ? result.value.blocks.map((block) => block.text) : result.problem.code;
};

test('every line is a paragraph, blank lines are none', async () => {
  expect(
    await read('\ufeffБаспасөз хабарламасы\r\n\r\n  «Біз биыл» – деді.  \r\n\t\r\nСоңы', 'баспасөз.txt'),
  ).toEqual({
    ok: true,
    value: {
      title: 'баспасөз',
      format: 'txt',
      encoding: 'UTF-8',
      blocks: ['Баспасөз хабарламасы', '«Біз биыл» – деді.', 'Соңы'].map((text) => ({
        kind: 'paragraph',
        text,
        marks: [],
      })),
      turns: [],
      warnings: [],
    },
  });
});

test('white space alone is refused', async () => {
  expect(await read(' \n\t\r\n\u00a0')).toEqual({
    ok: false,
    problem: { code: 'empty-file', message: expect.stringContaining('minutes.txt') },
  });
});

const wrapped = `Minutes of the meeting

The chair opened the meeting at ten and thanked the members for coming on
such short notice, which had been unavoidable. She then asked the treasurer
to report on the year that had passed and on the one that lies ahead of us.

The treasurer said that the reserves had grown by a third, mostly because
the hall had been let on weekends; she proposed to keep it that way, and to
repair the roof before the winter comes with the money that had been saved.`;

test('a text cut at a fixed width gets its paragraphs back', async () => {
  const paragraphs = await lines(wrapped);
  expect(paragraphs).toHaveLength(3);
  expect(paragraphs[0]).toBe('Minutes of the meeting');
  expect(paragraphs[1]).toMatch(
    /^The chair opened .* on such short notice, .* treasurer to report .* of us\.$/,
  );
});

test('a text wrapped by eye: a sentence goes on over a line that has room left, and blank lines part the paragraphs', async () => {
  const ragged = `OBITUARY                                                  Page 3, Saturday

    The keeper of the lighthouse, who had lit the lamp for forty
winters and never missed a night, died on Monday. "I was the only one
who could not swim," he told us once. "So they reckoned
I would stay."

    He came by boat in the spring of 1951. The harbour office gave
him a lamp, a stove and a dog.

    The dog left. "He preferred the mainland, as most of us would,
had we the choice," said his sister. She came every second
Sunday with bread, oil and the paper.

    The lamp is electric now.
`;
  expect(await lines(ragged)).toEqual([
    'OBITUARY                                                  Page 3, Saturday',
    'The keeper of the lighthouse, who had lit the lamp for forty winters and never missed a night, died on Monday. "I was the only one who could not swim," he told us once. "So they reckoned I would stay."',
    'He came by boat in the spring of 1951. The harbour office gave him a lamp, a stove and a dog.',
    'The dog left. "He preferred the mainland, as most of us would, had we the choice," said his sister. She came every second Sunday with bread, oil and the paper.',
    'The lamp is electric now.',
  ]);
});

test('head and foot of a wrapped text are lists, and tell nothing of how its paragraphs are parted', async () => {
  const body = Array.from(
    { length: 5 },
    (_, at) => `The river rose again in the night of day ${at}, and nobody was at the gauge
when the alarm went off. The keeper of the upper sluice, Anna
Bell, came down by boat and closed it, which took her nearly an
hour in the dark.`,
  ).join('\n\n');
  const cut = await lines(
    `RIVER, 2nd lead\nEds: updates\nSlug: RIVER\nBy NORA FIELD\n\n${body}\n\nOnline: river.example\nContact: the desk\nTel: 555`,
  );
  const paragraphs = [cut].flat();
  expect(paragraphs.filter((line) => line.startsWith('The river'))).toHaveLength(5);
  expect(paragraphs.filter((line) => /Anna Bell, came/.test(line))).toHaveLength(5);
  expect(paragraphs.slice(0, 4)).toEqual(['RIVER, 2nd lead', 'Eds: updates', 'Slug: RIVER', 'By NORA FIELD']);
});

test('in a wrapped transcript each label begins a paragraph, even after a full line', async () => {
  const transcript = `${wrapped}
CHAIR BOWEN: We come to the opening hours of the library, and then to that
of the swimming pool. I hope that we can close the whole matter by seven, or
- GRACE TANAKA: Thank you.
[APPLAUSE]
GT = Grace Tanaka, of the club that runs the pool and the hall next to it for
TH = Tom Hale
Q. And who pays for it?`;
  expect((await lines(transcript)).slice(3)).toEqual([
    expect.stringMatching(/^CHAIR BOWEN: .* that of the swimming pool\. .* by seven, or$/),
    '- GRACE TANAKA: Thank you.',
    '[APPLAUSE]',
    'GT = Grace Tanaka, of the club that runs the pool and the hall next to it for',
    'TH = Tom Hale',
    'Q. And who pays for it?',
  ]);
});

test('numbers of lines are no part of the words, and lines that the page has cut are joined', async () => {
  const deposition = `Hale - Direct                    Page 11
 1                  ROLAND HALE,
 2   having been sworn, testified as follows:
 3   BY MS. LIND:
 4       Q   Good morning. Would you tell
 5   us your name?
 6       A   Roland Hale. I run the mill
 7   by the river.
 8       Q   How long?
 9       A   Since the flood.
10            MR. ROWE:  Object to form.
11            THE WITNESS:  Which one?
12   (Laughter.)
`;
  expect(await lines(deposition)).toEqual([
    'Hale - Direct                    Page 11',
    'ROLAND HALE, having been sworn, testified as follows:',
    'BY MS. LIND:',
    'Q   Good morning. Would you tell us your name?',
    'A   Roland Hale. I run the mill by the river.',
    'Q   How long?',
    'A   Since the flood.',
    'MR. ROWE:  Object to form.',
    'THE WITNESS:  Which one?',
    '(Laughter.)',
  ]);
  const list = Array.from({ length: 12 }, (_, at) => `${at + 1}. Item of the list`);
  expect(await lines(list.join('\n'))).toEqual(list);
});

test('a transcript of short turns is not joined', async () => {
  const turns = Array.from(
    { length: 30 },
    (_, at) => `${at % 2 ? 'ANNA' : 'BEN'}: ${'well, yes, '.repeat(at % 7)}no`,
  );
  expect(await lines(turns.join('\n'))).toEqual(turns);
});

test('long lines that are paragraphs are not joined', async () => {
  const paragraphs = Array.from(
    { length: 20 },
    (_, at) => `${'A sentence of some length. '.repeat(3 + (at % 5))}End.`,
  );
  expect(await lines(paragraphs.join('\n'))).toEqual(paragraphs);
});

test('control characters go, the text stays', async () => {
  expect(await lines(`${'A page of ordinary words. '.repeat(4)}\u0000\u0007\fNext page`)).toEqual([
    'A page of ordinary words. '.repeat(4).trim(),
    'Next page',
  ]);
});

test('a text of more paragraphs or lines than a document can hold is refused before anything is made of them', async () => {
  const code = async (text: string) => {
    const result = await readFile({ name: 'a.txt', bytes: utf8(text) });
    return result.ok ? result.value.blocks.length : result.problem.code;
  };
  expect(await code('a\n'.repeat(mostBlocks))).toBe(mostBlocks);
  expect(await code('a\n'.repeat(mostBlocks + 1))).toBe('too-many-paragraphs');
  expect(await code(`a${'\n'.repeat(3 * mostBlocks)}`)).toBe('too-many-paragraphs');
});
