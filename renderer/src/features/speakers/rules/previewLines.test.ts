import { expect, it } from 'vitest';
import { previewLines } from './previewLines';

const blocks = [
  { id: 'p', text: 'Before. A: one. B: two.' },
  { id: 'q', text: 'Nobody.' },
];
const label = (block: string, start: number) => ({
  block,
  start,
  end: start + 2,
  rule: 0,
  speaker: 'A',
  role: '',
});
const labels = [label('p', 8), label('p', 16)];
const shown = (onlyLabels: boolean) =>
  previewLines(blocks, labels, onlyLabels).map(({ labelWords, words }) => [labelWords, words]);

it('a paragraph is parted at its labels; what has none is left out where only turns are wanted', () => {
  expect(shown(false)).toEqual([
    ['', 'Before. '],
    ['A:', ' one. '],
    ['B:', ' two.'],
    ['', 'Nobody.'],
  ]);
  expect(shown(true)).toEqual([
    ['A:', ' one. '],
    ['B:', ' two.'],
  ]);
});
