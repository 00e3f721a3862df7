import { expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { codePointsBefore } from './codePoints';

it('counts what a walk from letter to letter counts', () => {
  const { next } = seededRandom(11);
  const letters = ['a', 'ә', '字', '𝔘', '👩‍🌾', '\n', 'é'];
  for (let round = 0; round < 200; round += 1) {
    const text = Array.from({ length: Math.floor(next() * 30) }, () => letters[Math.floor(next() * 7)]).join(
      '',
    );
    const count = codePointsBefore(text);
    let offset = 0;
    for (const [number, letter] of [...text].entries()) {
      expect(count(offset)).toBe(number);
      offset += letter.length;
    }
    expect(count(text.length)).toBe([...text].length);
  }
});
