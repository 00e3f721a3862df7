import type { BlockRecord, TurnRecord } from '@shared/project/records';
import { describe, expect, it } from 'vitest';
import { entryAt, filterOutline, outlineOf } from './outline';

const block = (id: string, text: string, level?: number): BlockRecord => ({
  type: 'block',
  id,
  document: 'd',
  order: id,
  kind: level === undefined ? 'paragraph' : 'heading',
  ...(level !== undefined && { level }),
  text,
  marks: [],
});
const turn = (id: string, speaker: string, at: string, from: number, to: number): TurnRecord => ({
  type: 'turn',
  id,
  document: 'd',
  speaker,
  attribution: { start: { block: at, offset: 0 }, end: { block: at, offset: from } },
  speech: [{ start: { block: at, offset: from }, end: { block: at, offset: to } }],
  origin: 'rule',
  confirmed: false,
});

const blocks = [
  block('1', 'The hearing', 2),
  block('2', 'Anna: Good morning, and welcome.'),
  block('3', 'Money', 3),
  block('4', 'Tomas: Who pays?'),
  block('5', '', 3),
  block('6', 'Anna: Both banks.'),
];
const turns = [
  turn('t1', 'anna', '2', 6, 32),
  turn('t2', 'tomas', '4', 7, 16),
  turn('t3', 'anna', '6', 6, 17),
];
const names: Record<string, string> = { anna: 'Anna Bielik', tomas: 'Tomas Rehor' };
const nameOf = (speaker: string) => names[speaker] ?? '';
const entries = outlineOf(blocks, turns);

describe('outline', () => {
  it('nests headings from the highest there is, and turns below the heading they follow', () => {
    expect(entries.map(({ words, level }) => `${level} ${words}`)).toEqual([
      '0 The hearing',
      '1 Good morning, and welcome.',
      '1 Money',
      '2 Who pays?',
      '2 Both banks.',
    ]);
  });

  it('begins a turn where its speaker is named', () => {
    expect(entries[3]).toMatchObject({ place: { block: '4', offset: 0 }, start: 51 });
  });

  it('finds the entry that a place belongs to', () => {
    expect(entryAt(entries, 0)?.words).toBe('The hearing');
    expect(entryAt(entries, 50)?.words).toBe('Money');
    expect(entryAt(entries, 51)?.id).toBe('t2');
    expect(entryAt(entries, 9999)?.id).toBe('t3');
    expect(entryAt(entries.slice(1), 3)).toBe(null);
  });

  it('keeps the headings over what is found, and says that they were not meant', () => {
    const found = filterOutline(entries, ' tomas ', nameOf);
    expect(found.map(({ id, context }) => [id, context])).toEqual([
      ['1', true],
      ['3', true],
      ['t2', false],
    ]);
    expect(filterOutline(entries, 'MONEY', nameOf).map(({ id }) => id)).toEqual(['1', '3']);
    expect(filterOutline(entries, 'nothing like it', nameOf)).toEqual([]);
    expect(filterOutline(entries, '', nameOf)).toHaveLength(entries.length);
  });
});
