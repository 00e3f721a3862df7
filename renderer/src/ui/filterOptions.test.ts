import { describe, expect, it } from 'vitest';
import { filterOptions } from './filterOptions';

const options = [
  { id: '1', name: 'Foreign trade', path: 'Economy' },
  { id: '2', name: 'Trade', path: 'Economy / Ports' },
  { id: '3', name: 'Économie' },
];
const found = (typed: string) => filterOptions(options, typed).map(({ id }) => id);

describe('choosing by letters', () => {
  it('keeps the order while nothing is typed', () => expect(found(' ')).toEqual(['1', '2', '3']));
  it('puts first what begins with the letters', () => expect(found('tra')).toEqual(['2', '1']));
  it('finds by the words above, in any order', () => expect(found('trade/ports')).toEqual(['2']));
  it('does not mind accents', () => expect(found('econom')).toEqual(['3', '1', '2']));
  it('finds nothing else', () => expect(found('xyz')).toEqual([]));
});
