import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { growth } from '../base/testing/growth';
import { leastRatio } from '../base/testing/leastRatio';
import { detectSpeakers } from './detectSpeakers';
import { wordsOf } from './words';

const fixtures = ['press-reliz-dorogi.txt', 'communique-forum-fleuve.txt', 'mayoral-debate.txt'];
const lines = fixtures.flatMap((name) =>
  readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== ''),
);

function blocksOf(characters: number) {
  const blocks: { kind: 'paragraph'; text: string; marks: [] }[] = [];
  for (let length = 0, at = 0; length < characters; at++) {
    const text = lines[at % lines.length] ?? '';
    blocks.push({ kind: 'paragraph', text, marks: [] });
    length += text.length + 1;
  }
  return blocks;
}

test('1,000,000 characters cost at most 60 times the cutting of them into words, and no more than their tenths', async () => {
  const work = (blocks: ReturnType<typeof blocksOf>) => detectSpeakers({ blocks, stated: [] });
  const whole = blocksOf(1_000_000);
  const ratio = await leastRatio({
    processor: process,
    limit: 60,
    work: () => work(whole),
    floor: () => whole.forEach((block) => wordsOf(block.text)),
  });
  // 14 to 28 times were seen, the higher ones on a busy machine.
  expect(ratio).toBeLessThan(60);
  expect(await growth({ processor: process, limit: 4, make: blocksOf, work, size: 400_000 })).toBeLessThan(4);
});

/** As many of these words as make so many characters. */
const of = (words: string) => (size: number) => words.repeat(size / words.length);

/** Texts that tempt a reader into looking at everything again and again, of a number of characters or so. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'one endless quotation': (size) => `"${of('Word, and then said, ')(size)}"`,
  'only opening marks': of('«'),
  'tiny quotations': of('"a" '),
  'quotations after commas': of('"A", '),
  'a name before a sea of spaces': (size) => `Anna${of(' ')(size)}: "Hello."`,
  'brackets never closed': of('[a('),
  'sayings without spaces': (size) => `${of('张伟说，他')(size)}：“好。”`,
  'tiny quotations without spaces': of('张伟说：“好。”他说“是”，'),
  'only opening marks without spaces': (size) => `他说${of('「')(size)}`,
  'sayings in Arabic': (size) => `${of('وقال أحمد في ')(size)}: «نعم».`,
  'tiny quotations in Arabic': of('قال أحمد: «نعم». وأضاف: «لا». '),
  'only colons': of(': '),
  'only dashes': of('— '),
  'only quotation marks': of('"'),
  'a label on each line': of('A: Who?\nB: Me.\n'),
  'a dash on each line': of('— So.\n'),
  'heads of mails': of('From: Ada Pell\nTo: B\nSent: today\n'),
  'fields of mails without a sender': of('To: B\nSent: today\n'),
  'a label without end': (size) => `${of('Anna ')(size)}: "Hello."`,
};

test.each(Object.entries(hostile))('stays linear: %s', async (_, make) => {
  const blocksOfSize = (size: number) => [{ kind: 'paragraph' as const, text: make(size), marks: [] }];
  const work = (blocks: ReturnType<typeof blocksOfSize>) => detectSpeakers({ blocks, stated: [] });
  expect(await growth({ processor: process, limit: 4, make: blocksOfSize, work, size: 30_000 })).toBeLessThan(
    4,
  );
});
