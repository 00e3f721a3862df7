import { documentText } from '@shared/text/documentText';
import { expect, it } from 'vitest';
import type { DraftTurn } from './reviewDraft';
import { firstParagraph, piecesOf, turnPlaces } from './turnPlaces';

const text = documentText([
  { id: 'b1', text: 'Anna said: “Yes.' },
  { id: 'b2', text: 'And no.” Otto left.' },
]);
const turn: DraftTurn = {
  id: 'd/0',
  document: 'd',
  person: 'anna',
  attribution: { start: 0, end: 4 },
  speech: [{ start: 12, end: 24 }],
  confidence: 1,
  reason: '',
  label: 'Anna',
  given: false,
  taken: true,
  checked: false,
  byHand: false,
};

it('finds the paragraphs in which a turn has words, and cuts them where it begins and ends', () => {
  expect([...turnPlaces(text, [turn])]).toEqual([
    [0, [0]],
    [1, [0]],
  ]);
  expect(firstParagraph(text, turn)).toBe(0);
  expect(piecesOf('Anna said: “Yes.', 0, [turn])).toEqual([
    { text: 'Anna', turn, part: 'attribution', start: 0 },
    { text: ' said: “', turn: null, part: null, start: 4 },
    { text: 'Yes.', turn, part: 'speech', start: 12, begins: 0, ends: undefined },
  ]);
  expect(piecesOf('And no.” Otto left.', 17, [turn])).toEqual([
    { text: 'And no.', turn, part: 'speech', start: 17, begins: undefined, ends: 0 },
    { text: '” Otto left.', turn: null, part: null, start: 24 },
  ]);
});

it('keeps every letter of the text, once, and gives words of two to the one that is not left out', () => {
  const out = { ...turn, id: 'd/1', speech: [{ start: 10, end: 30 }], taken: false };
  const pieces = piecesOf('Anna said: “Yes.', 0, [out, turn]);
  expect(pieces.map((piece) => piece.text).join('')).toBe('Anna said: “Yes.');
  expect(pieces.at(-1)?.turn).toBe(turn);
});

it('places turns anew only when one has other ends', () => {
  const places = turnPlaces(text, [turn]);
  expect(turnPlaces(text, [{ ...turn, checked: true }])).toBe(places);
  expect(turnPlaces(text, [{ ...turn, speech: [{ start: 12, end: 15 }] }])).not.toBe(places);
});
