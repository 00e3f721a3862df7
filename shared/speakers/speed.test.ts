import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
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

/** The better of two, in ms: other work on the machine only ever adds. */
function best(work: () => void): number {
  const times = [1, 2].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('1,000,000 characters cost at most 25 times the cutting of them into words, and twice the text about twice the time', () => {
  const whole = blocksOf(1_000_000);
  const half = blocksOf(500_000);
  const floor = best(() => whole.forEach((block) => wordsOf(block.text)));
  const full = best(() => detectSpeakers({ blocks: whole, stated: [] }));
  const part = best(() => detectSpeakers({ blocks: half, stated: [] }));
  expect(full / floor).toBeLessThan(25);
  expect(full / part).toBeLessThan(3.5);
}, 60_000);

/** Texts that tempt a reader into looking at everything again and again. */
const hostile: Readonly<Record<string, string>> = {
  'one endless quotation': `"${'Word, and then said, '.repeat(1_500)}"`,
  'only opening marks': '«'.repeat(30_000),
  'tiny quotations': '"a" '.repeat(8_000),
  'quotations after commas': '"A", '.repeat(3_000),
  'a name before a sea of spaces': `Anna${' '.repeat(30_000)}: "Hello."`,
  'brackets never closed': '[a('.repeat(10_000),
  'a label without end': `${'Anna '.repeat(6_000)}: "Hello."`,
};

test.each(Object.entries(hostile))(
  'stays linear: %s',
  (_, text) => {
    const work = (times: number) =>
      best(() =>
        detectSpeakers({ blocks: [{ kind: 'paragraph', text: text.repeat(times), marks: [] }], stated: [] }),
      );
    work(1);
    expect(work(4)).toBeLessThan(Math.max(12 * work(1), 60));
  },
  60_000,
);
