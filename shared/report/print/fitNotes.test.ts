import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/seededRandom';
import { type FittedNote, movedNotes } from './fitNotes';

const room = { bottom: 780, reference: 11 };
const note = (key: string, top: number, height: number, stays = false): FittedNote => ({
  key,
  page: 1,
  top,
  height,
  stays,
});

describe('movedNotes', () => {
  it('leaves notes beside their lines where there is room', () => {
    expect(movedNotes([note('a', 100, 40), note('b', 115, 40), note('c', 400, 200)], room)).toEqual(
      new Set(),
    );
  });

  it('moves what does not end on its page, and what would push the next far from its line', () => {
    const notes = [note('long', 100, 300), note('next', 115, 20), note('low', 760, 40)];
    expect(movedNotes(notes, room)).toEqual(new Set(['long', 'low']));
  });

  it('never lets notes collide, leave their page or stand far from their line, however many there are', () => {
    const { next: random } = seededRandom(7);
    for (let turn = 0; turn < 300; turn += 1) {
      const lines = Array.from({ length: 46 }, (_, line) => 68 + line * 15);
      const notes = lines.flatMap((top, line) =>
        Array.from({ length: Math.floor(random() ** 3 * 12) }, (_, place) =>
          note(`${line}:${place}`, top, 10.4 * (1 + Math.floor(random() ** 4 * 90))),
        ),
      );
      const moved = movedNotes(notes, room);
      let cursor = 0;
      for (const top of lines) {
        const own = notes.filter((each) => each.top === top);
        for (const { key, height } of own.filter((each) => !moved.has(each.key))) {
          expect(Math.max(top, cursor) - top, key).toBeLessThanOrEqual(76);
          cursor = Math.max(top, cursor) + height;
        }
        if (own.some(({ key }) => moved.has(key))) cursor = Math.max(top, cursor) + room.reference;
        expect(cursor).toBeLessThanOrEqual(room.bottom);
      }
    }
  });
});
