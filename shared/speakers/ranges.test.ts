import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { seededRandom } from '@shared/base/seededRandom';
import { expect, test } from 'vitest';
import { joinBlocks } from '../text/joinBlocks';
import { detectSpeakers } from './detectSpeakers';

const folder = path.join(import.meta.dirname, 'fixtures');
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '');

/** Lines of all kinds of documents in any order, some of them cut anywhere. */
function shuffled(seed: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: 40 }, () => {
    const line = random.pick(lines);
    return random.chance(0.3) ? line.slice(random.int(0, line.length - 1)) : line;
  });
}

test.each(Array.from({ length: 60 }, (_, at) => 7000 + at))(
  'seed %i: speech lies in the text, in order, without overlap, never empty',
  (seed) => {
    const blocks = shuffled(seed).map((text) => ({ kind: 'paragraph' as const, text, marks: [] }));
    const text = joinBlocks(blocks);
    const { people, turns } = detectSpeakers({ blocks, stated: [] });
    const keys = new Set(people.map(({ key }) => key));
    let last = 0;
    for (const turn of turns) {
      expect(keys.has(turn.person)).toBe(true);
      expect(turn.speech.length).toBeGreaterThan(0);
      for (const { start, end } of turn.speech) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
        last = end;
      }
      if (turn.attribution)
        expect(text.slice(turn.attribution.start, turn.attribution.end).trim()).not.toBe('');
      expect(turn.confidence).toBeGreaterThan(0);
      expect(turn.confidence).toBeLessThanOrEqual(1);
    }
  },
);
