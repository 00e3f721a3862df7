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

/** The best of a few runs, in ms of processor time: other work on the machine counts as little as can be. */
function best(work: () => void, runs = 2): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test('130,000 labels are no more than can be handed over at once', () => {
  const blocks = Array.from({ length: 130_000 }, (_, at) => ({
    kind: 'paragraph' as const,
    text: at % 2 === 0 ? 'Ann: I think so.' : 'Bob: I do not.',
    marks: [],
  }));
  expect(detectSpeakers({ blocks, stated: [] }).turns.length).toBe(130_000);
}, 60_000);

test('1,000,000 characters cost at most 45 times the cutting of them into words, and four times the text far less than sixteen times the time', () => {
  const whole = blocksOf(1_000_000);
  const quarter = blocksOf(250_000);
  const floor = best(() => whole.forEach((block) => wordsOf(block.text)), 4);
  const part = best(() => detectSpeakers({ blocks: quarter, stated: [] }), 3);
  const full = best(() => detectSpeakers({ blocks: whole, stated: [] }), 3);
  console.info(
    `speakers: ${Math.round(full)} ms for 1,000,000 characters, ${(full / floor).toFixed(1)} × cutting into words`,
  );
  // 14 to 28 times were seen, the higher ones on a busy machine.
  expect(full / floor).toBeLessThan(45);
  expect(full / part).toBeLessThan(11);
}, 60_000);

/** Texts that tempt a reader into looking at everything again and again. */
const hostile: Readonly<Record<string, string>> = {
  'one endless quotation': `"${'Word, and then said, '.repeat(1_500)}"`,
  'only opening marks': '«'.repeat(30_000),
  'tiny quotations': '"a" '.repeat(8_000),
  'quotations after commas': '"A", '.repeat(3_000),
  'a name before a sea of spaces': `Anna${' '.repeat(30_000)}: "Hello."`,
  'brackets never closed': '[a('.repeat(10_000),
  'sayings without spaces': `${'张伟说，他'.repeat(6_000)}：“好。”`,
  'tiny quotations without spaces': '张伟说：“好。”他说“是”，'.repeat(2_000),
  'only opening marks without spaces': `他说${'「'.repeat(30_000)}`,
  'sayings in Arabic': `${'وقال أحمد في '.repeat(2_500)}: «نعم».`,
  'tiny quotations in Arabic': 'قال أحمد: «نعم». وأضاف: «لا». '.repeat(1_000),
  'a label without end': `${'Anna '.repeat(6_000)}: "Hello."`,
};

test.each(Object.entries(hostile))(
  'stays linear: %s',
  (_, text) => {
    const work = (times: number) =>
      best(
        () =>
          detectSpeakers({
            blocks: [{ kind: 'paragraph', text: text.repeat(times), marks: [] }],
            stated: [],
          }),
        3,
      );
    work(4);
    // Four times the text: 4 when linear, 16 when it grows with the square.
    expect(work(4)).toBeLessThan(Math.max(13 * work(1), 60));
  },
  60_000,
);
