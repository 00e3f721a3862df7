import { expect, test } from 'vitest';
import { speakerPrediction } from './speakerPrediction';

test('a prediction carries the words at its offsets, and null where nothing is named', () => {
  const text = 'Ann: Yes.\nNo.';
  const detection = {
    people: [{ key: 'p1', name: 'Ann', role: '', aliases: ['A.'], confidence: 0.9, reason: 'One name only' }],
    turns: [
      {
        person: 'p1',
        attribution: { start: 0, end: 3 },
        speech: [{ start: 5, end: 9 }],
        confidence: 0.9,
        reason: 'Name',
      },
      {
        person: 'p1',
        attribution: null,
        speech: [{ start: 10, end: 13 }],
        confidence: 0.7,
        reason: 'Goes on',
      },
    ],
  };
  expect(speakerPrediction('a.txt', text, detection)).toEqual({
    document: 'a.txt',
    text,
    speakers: [
      { id: 'p1', name: 'Ann', role: null, aliases: ['A.'], confidence: 0.9, reason: 'One name only' },
    ],
    turns: [
      {
        id: 't1',
        speaker: 'p1',
        attribution: { start: 0, end: 3, text: 'Ann' },
        speech: [{ start: 5, end: 9, text: 'Yes.' }],
        confidence: 0.9,
        reason: 'Name',
      },
      {
        id: 't2',
        speaker: 'p1',
        attribution: null,
        speech: [{ start: 10, end: 13, text: 'No.' }],
        confidence: 0.7,
        reason: 'Goes on',
      },
    ],
  });
});
