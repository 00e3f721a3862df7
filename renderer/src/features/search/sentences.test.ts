import { describe, expect, it } from 'vitest';
import { sayFound, sayReplaced, sayTagged } from './sentences';

const found = (total: number, listed: number, documents: number) => ({
  total,
  listed,
  documents: Array.from({ length: documents }, (_, n) => ({ document: `${n}`, total: 1, lines: [] })),
});
const lost = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ annotation: `${n}`, document: 'd', words: 'w', themes: [] }));

describe('what is told', () => {
  it('of what was found', () => {
    expect(sayFound(found(0, 0, 0))).toBe('Not found');
    expect(sayFound(found(1, 1, 1))).toBe('1 hit');
    expect(sayFound(found(214, 214, 7))).toBe('214 hits in 7 documents');
    expect(sayFound(found(45_210, 10_000, 2))).toBe(
      '45,210 hits in 2 documents. The first 10,000 are listed.',
    );
  });

  it('of tagging', () => {
    expect(sayTagged({ tagged: 198, already: 3 }, 'Water')).toBe(
      'Tagged 198 passages with “Water”. 3 were tagged already.',
    );
    expect(sayTagged({ tagged: 1, already: 1 }, 'Water')).toBe(
      'Tagged 1 passage with “Water”. 1 was tagged already.',
    );
    expect(sayTagged({ tagged: 0, already: 2 }, 'Water')).toBe(
      'Nothing new: 2 passages had “Water” already.',
    );
  });

  it('of replacing', () => {
    expect(sayReplaced(41, { documents: 7, lost: lost(2) })).toBe(
      'Replaced 41 places in 7 documents. 2 passages lost all their words and are gone.',
    );
    expect(sayReplaced(1, { documents: 1, lost: lost(1) })).toBe(
      'Replaced 1 place. 1 passage lost all its words and is gone.',
    );
  });
});
