import { describe, expect, it } from 'vitest';
import { type SeededRandom, seededRandom } from '../../base/seededRandom';
import { QuotedPlaces } from './quotedPlaces';

/** Few words, so that most stand often. */
const vocabulary = ['water', 'price', 'is', 'the', 'of', 'high', 'we', 'say', 'жаңа', 'حوار', 'no', 'river'];
const sentence = (random: SeededRandom, words: number) =>
  Array.from({ length: words }, () => random.pick(vocabulary)).join(' ');

const squeezed = (text: string) => text.replace(/\s/g, '');

describe('words of a page', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'are where they were quoted from, or not sure (seed %i)',
    (seed) => {
      const random = seededRandom(seed);
      const text = Array.from({ length: 20 }, () => sentence(random, random.int(3, 30))).join('\n');
      const from = random.int(0, text.length - 120);
      const excerpt = text.slice(from, from + 120);
      // Lines of the page break elsewhere.
      const broken = excerpt.replace(/ /g, () => (random.chance(0.2) ? '\n' : ' '));
      const page = `${sentence(random, 9)}\n${broken}\n${sentence(random, 9)}`;
      const at = page.indexOf(broken);
      const start = at + random.int(0, 40);
      const range = { start, end: start + random.int(3, 70) };
      const wanted = squeezed(page.slice(range.start, range.end));
      const found = new QuotedPlaces(text).find(page, range);
      if (wanted === '') return expect(found).toBeNull();
      if (found === null) throw new Error('not found');
      expect(squeezed(text.slice(found.range.start, found.range.end))).toBe(wanted);
      // 120 letters of these words stand nowhere else: what is around tells.
      const begins = squeezed(text.slice(0, from) + page.slice(at, range.start)).length;
      if (found.isSure) expect(squeezed(text.slice(0, found.range.start)).length).toBe(begins);
      else expect(wanted.length).toBeLessThan(70);
    },
  );

  it('of which there are few are not sure, nor are those that stand alike at two places', () => {
    const places = new QuotedPlaces('The dam is old.\nThe dam is old.\nA weir.');
    const twice = 'Nobody has asked the fishermen about the dam.';
    const find = (page: string, words: string) => {
      const start = page.indexOf(words);
      return places.find(page, { start, end: start + words.length });
    };
    expect(find('Rain. A weir. Wind.', 'A weir.')).toEqual({ range: { start: 32, end: 39 }, isSure: false });
    expect(find('Rain.\nThe dam is old.', 'The dam is old.')?.isSure).toBe(false);
    expect(new QuotedPlaces(`${twice}\nNo.\n${twice}`).find(twice, { start: 0, end: 45 })?.isSure).toBe(
      false,
    );
    expect(find('Rain.', 'Rain.')).toBeNull();
    expect(places.find('   ', { start: 0, end: 3 })).toBeNull();
  });
});
