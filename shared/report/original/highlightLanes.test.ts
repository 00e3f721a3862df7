import { expect, test } from 'vitest';
import type { Highlight } from './highlight';
import { highlightLanes } from './highlightLanes';

const highlight: Highlight = { id: '', color: '#000000', author: '', at: '', subject: '', words: '' };

const passage = (start: [number, number], end: [number, number], highlights = 1) => ({
  start: { block: start[0], offset: start[1] },
  end: { block: end[0], offset: end[1] },
  highlights: Array.from({ length: highlights }, () => highlight),
});

test('highlights that lie on each other have lines of their own, and know of how many', () => {
  const lanes = highlightLanes({
    blocks: ['x'.repeat(100), 'y'.repeat(100), 'z'.repeat(100)],
    passages: [
      passage([0, 0], [1, 10], 2),
      passage([0, 50], [0, 60]),
      passage([1, 5], [1, 20]),
      passage([2, 90], [2, 100]),
    ],
  });
  const of = (lane: number, all: number) => ({ lane, lanes: all });
  expect(lanes).toEqual([[of(0, 4), of(1, 4)], [of(2, 4)], [of(3, 4)], [of(0, 1)]]);
});
