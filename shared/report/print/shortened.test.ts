import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/seededRandom';
import { roomOf, shortened } from './shortened';

describe('shortened', () => {
  it('leaves alone what fits, and cuts before a word', () => {
    expect(shortened('Minutes of the council', 20)).toBe('Minutes of the council');
    expect(shortened('Minutes of the council', 12)).toBe('Minutes of the…');
    expect(shortened('Минуты совета города', 9)).toBe('Минуты…');
  });

  it('cuts a word only when it is the first, and never a letter', () => {
    expect(shortened('Donaudampfschifffahrt today', 6)).toBe('Donauda…');
    expect(shortened('😀😀😀', 2.5)).toBe('😀…');
    expect(shortened('word', 0.5)).toBe('');
  });

  it('counts the letters of Chinese as wide', () => {
    expect(shortened('市政厅关于供水的听证会', 6)).toBe('市政厅关于…');
  });

  it('takes no more room than there is', () => {
    const { next } = seededRandom(11);
    const letters = ['a', 'W', ' ', '水', '😀', 'ж', 'Щ', 'ش'];
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from(
        { length: Math.floor(next() * 40) },
        () => letters[Math.floor(next() * letters.length)],
      ).join('');
      const room = next() * 20;
      const short = shortened(text, room);
      if (short !== text) expect(roomOf(short.replace('…', '')) + 1).toBeLessThanOrEqual(Math.max(1, room));
      expect(text.startsWith(short.replace('…', ''))).toBe(true);
    }
  });
});
