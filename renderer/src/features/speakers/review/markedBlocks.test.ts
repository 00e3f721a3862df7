import { expect, it } from 'vitest';
import { markBlocks } from './markedBlocks';

const blocks = [
  { id: 'b1', kind: 'paragraph', text: 'Anna said: “Yes.' },
  { id: 'b2', kind: 'paragraph', text: 'And no.” Otto left.' },
];
const turn = {
  id: 't',
  document: 'd',
  person: 'anna',
  attribution: { start: 0, end: 4 },
  speech: [{ start: 12, end: 24 }],
  confidence: 1,
  reason: '',
  label: '',
  given: false,
  taken: true,
};

it('cuts a turn that runs over a paragraph end and begins it once', () => {
  expect(markBlocks(blocks, [turn])).toEqual([
    {
      id: 'b1',
      kind: 'paragraph',
      begins: [turn],
      pieces: [
        { text: 'Anna', turn, part: 'attribution' },
        { text: ' said: “', turn: null, part: null },
        { text: 'Yes.', turn, part: 'speech' },
      ],
    },
    {
      id: 'b2',
      kind: 'paragraph',
      begins: [],
      pieces: [
        { text: 'And no.', turn, part: 'speech' },
        { text: '” Otto left.', turn: null, part: null },
      ],
    },
  ]);
});

it('keeps every letter of the text, once', () => {
  const joined = markBlocks(blocks, [turn, { ...turn, id: 'u', speech: [{ start: 10, end: 30 }] }]);
  expect(joined.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(
    blocks.map(({ text }) => text),
  );
});
