import { expect, test } from 'vitest';
import { type PagePositions, quadsOf, readPositions, type TextPiece, writePositions } from './pagePositions';

const piece: TextPiece = { page: 0, start: 0, end: 3, x: [72, 78.7, 84.8, 90], y: 700, size: 11, angle: 0 };
const positions: PagePositions = {
  pages: [
    { crop: [0, 0, 595, 842], rotation: 0 },
    { crop: [10, 20, 300, 400], rotation: 90 },
  ],
  blocks: [
    [
      { ...piece, hyphen: '-' },
      { ...piece, start: 3, end: 5, x: [300.1, 290, 281.5], y: -12.3, angle: 90 },
    ],
    [],
    // Wider than a digit can say, and going both ways.
    [{ ...piece, page: 1, end: 4, x: [0, 12.5, 112.5, 100, 1000] }],
  ],
};

test('what is written is read again', () => {
  expect(readPositions(writePositions(positions))).toEqual(positions);
});

test('places are kept to 0.05 points, however long the line', () => {
  const x = Array.from({ length: 400 }, (_, at) => at * 5.037 + Math.sin(at));
  const [[kept] = []] =
    readPositions(writePositions({ pages: [], blocks: [[{ ...piece, end: 399, x }]] }))?.blocks ?? [];
  for (const [at, border] of x.entries()) expect(Math.abs((kept?.x[at] ?? 0) - border)).toBeLessThan(0.0501);
});

test('a character takes little more than a byte', () => {
  const x = Array.from({ length: 91 }, (_, at) => 72 + at * 5.3);
  const line = { ...piece, end: 90, x };
  const lines = Array.from({ length: 40 }, () => line);
  expect(writePositions({ pages: [], blocks: [lines] }).length).toBeLessThan(1.4 * 40 * 90);
});

test.each([
  '',
  '{}',
  'null',
  '{"version":2,"pages":[],"blocks":[]}',
  '{"version":1,"pages":[],"blocks":[[[0]]]}',
])('what is no positions is none: %j', (json) => expect(readPositions(json)).toBeNull());

test('a stretch has a rectangle for each line that it touches', () => {
  const second = { ...piece, start: 4, end: 6, x: [72, 80, 90], y: 690, size: 10 };
  const pieces = [piece, second];
  expect(quadsOf(pieces, { start: 1, end: 5 })).toEqual([
    { page: 0, points: [78.7, 709.35, 90, 709.35, 78.7, 697.25, 90, 697.25] },
    { page: 0, points: [72, 698.5, 80, 698.5, 72, 687.5, 80, 687.5] },
  ]);
  expect(quadsOf(pieces, { start: 3, end: 4 })).toEqual([]);
});

test('from right to left, and turned, the rectangle lies where the letters are', () => {
  expect(quadsOf([{ ...piece, x: [90, 84, 78, 72], size: 20 }], { start: 0, end: 1 })[0]?.points).toEqual([
    84, 717, 90, 717, 84, 695, 90, 695,
  ]);
  // Written upwards: along y, the feet to the right.
  expect(
    quadsOf([{ ...piece, x: [100, 110, 120, 130], y: -50, size: 20, angle: 90 }], { start: 0, end: 1 })[0]
      ?.points,
  ).toEqual([33, 100, 33, 110, 55, 100, 55, 110]);
});
