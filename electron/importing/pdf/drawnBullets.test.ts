import { drawn } from '@shared/importing/pdf/testing/drawnPage';
import { expect, test } from 'vitest';
import { withDrawnBullets } from './drawnBullets';

const box = (left: number, bottom: number, size = 4, high = size) => ({
  left,
  bottom,
  right: left + size,
  top: bottom + high,
});
const read = (shapes: ReturnType<typeof box>[], text = 'Item', u = 80) =>
  withDrawnBullets(drawn({ text, u, v: 700 }), shapes)
    .map((glyph) => glyph.text)
    .join('');

test('a small shape before the first letter of a line is its bullet, on either side', () => {
  expect(read([box(68, 701)])).toBe('•Item');
  expect(read([box(108, 701)])).toBe('Ite•m');
  const [bullet] = withDrawnBullets(drawn({ text: 'I', u: 80, v: 700 }), [box(68, 701)]);
  expect(bullet).toMatchObject({ text: '•', u: 68, v: 700, advance: 4, size: 10 });
});

test('other shapes are none: far, high, low, large, long, or in the middle of words', () => {
  const others = [
    box(40, 701),
    box(68, 707),
    box(68, 695),
    box(60, 700, 12),
    box(60, 702, 15, 1),
    box(86, 701),
  ];
  expect(others.map((shape) => read([shape]))).toEqual(others.map(() => 'Item'));
});

test('seed: many shapes and letters take time in proportion', () => {
  const glyphs = Array.from({ length: 400 }, (_, at) =>
    drawn({ text: 'many words here', u: 80, v: 20 + at }),
  ).flat();
  const shapes = Array.from({ length: 2000 }, (_, at) => box(68, (at % 800) / 2));
  const before = process.cpuUsage().user;
  withDrawnBullets(glyphs, shapes);
  expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
});
