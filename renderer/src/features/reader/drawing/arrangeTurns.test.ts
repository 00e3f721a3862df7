import type { SpeakerRecord, TurnRecord } from '@shared/project/records';
import { describe, expect, it } from 'vitest';
import { arrangeTurns } from './arrangeTurns';

const turn = (id: string, top: number, role = '') => ({
  turn: { id } as TurnRecord,
  speaker: { name: id, role } as SpeakerRecord,
  top,
  bottom: top + 20,
  selected: false,
});
const labels = (...turns: ReturnType<typeof turn>[]) =>
  arrangeTurns(turns).map(({ turn: { id }, label }) => [id, label]);

describe('names beside the text', () => {
  it('go on over as many lines as there are before the next name, five at most', () => {
    expect(labels(turn('a', 0), turn('b', 52), turn('c', 86), turn('d', 300))).toEqual([
      ['a', { top: 0, nameLines: 3, showsRole: false }],
      ['b', { top: 52, nameLines: 2, showsRole: false }],
      ['c', { top: 86, nameLines: 5, showsRole: false }],
      ['d', { top: 300, nameLines: 5, showsRole: false }],
    ]);
  });

  it('have the role below them where both fit, never over the next name', () => {
    expect(labels(turn('a', 0, 'Mayor'), turn('b', 66, 'Miller'), turn('c', 130, 'Smith'))).toEqual([
      ['a', { top: 0, nameLines: 2, showsRole: true }],
      ['b', { top: 66, nameLines: 3, showsRole: false }],
      ['c', { top: 130, nameLines: 5, showsRole: true }],
    ]);
  });

  it('move down a little, then are left out', () => {
    expect(labels(turn('a', 0), turn('b', 20), turn('c', 30)).map(([, label]) => label)).toEqual([
      { top: 0, nameLines: 2, showsRole: false },
      { top: 34, nameLines: 5, showsRole: false },
      null,
    ]);
  });
});
