import { describe, expect, it } from 'vitest';
import { passageSpeakers } from './passageSpeakers';

const blocks = [
  { id: 'p1', text: 'Ann said: we agree.' },
  { id: 'p2', text: 'Bob said: never.' },
];
const span = (start: [string, number], end: [string, number]) => ({
  start: { block: start[0], offset: start[1] },
  end: { block: end[0], offset: end[1] },
});
const turns = [
  { speaker: 'ann', speech: [span(['p1', 10], ['p1', 19])] },
  { speaker: 'bob', speech: [span(['p2', 10], ['p2', 16])] },
];
const speakersOf = passageSpeakers(blocks, turns);

describe('passageSpeakers', () => {
  it('names the speaker whose speech holds the passage', () => {
    expect(speakersOf({ ...span(['p1', 13], ['p1', 18]), speaker: null })).toEqual({
      speakers: [{ speaker: 'ann', share: 1 }],
      overridden: false,
    });
  });

  it('names nobody for words outside all speech, the words that name the speaker included', () => {
    expect(speakersOf({ ...span(['p1', 0], ['p1', 10]), speaker: null }).speakers).toEqual([]);
  });

  it('lists several speakers by their share of the passage', () => {
    // 9 units of Ann, a border, 16 of Bob's block of which 6 are speech: 26 in all.
    expect(speakersOf({ ...span(['p1', 10], ['p2', 16]), speaker: null }).speakers).toEqual([
      { speaker: 'ann', share: 9 / 26 },
      { speaker: 'bob', share: 6 / 26 },
    ]);
  });

  it('puts the one set by hand before what the turns say', () => {
    expect(speakersOf({ ...span(['p1', 13], ['p1', 18]), speaker: 'bob' })).toEqual({
      speakers: [{ speaker: 'bob', share: 1 }],
      overridden: true,
    });
  });

  it('finds a long turn that began before many short ones inside it', () => {
    const text = 'x'.repeat(100);
    const asked = passageSpeakers(
      [{ id: 'p', text }],
      [
        { speaker: 'chair', speech: [span(['p', 0], ['p', 100])] },
        { speaker: 'heckler', speech: [span(['p', 10], ['p', 12]), span(['p', 20], ['p', 22])] },
      ],
    );
    expect(asked({ ...span(['p', 50], ['p', 60]), speaker: null }).speakers).toEqual([
      { speaker: 'chair', share: 1 },
    ]);
  });

  it('gives a touching turn no part', () => {
    expect(speakersOf({ ...span(['p2', 0], ['p2', 10]), speaker: null }).speakers).toEqual([]);
  });
});

it('prepares the same two lists once, and others anew', () => {
  expect(passageSpeakers(blocks, turns)).toBe(speakersOf);
  expect(passageSpeakers(blocks, [...turns])).not.toBe(speakersOf);
  expect(passageSpeakers([...blocks], turns)).not.toBe(speakersOf);
});
