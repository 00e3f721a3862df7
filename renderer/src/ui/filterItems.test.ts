import { describe, expect, it } from 'vitest';
import { filterItems } from './filterItems';

const options = [
  { id: '1', name: 'Foreign trade', detail: 'Economy' },
  { id: '2', name: 'Trade', detail: 'Economy / Ports' },
  { id: '3', name: 'Économie' },
];
const found = (typed: string) => filterItems(options, typed).map(({ id }) => id);

describe('choosing by letters', () => {
  it('keeps the order while nothing is typed', () => expect(found(' ')).toEqual(['1', '2', '3']));
  it('puts first what begins with the letters', () => expect(found('tra')).toEqual(['2', '1']));
  it('finds by the words above, in any order', () => expect(found('trade/ports')).toEqual(['2']));
  it('does not mind accents', () => expect(found('econom')).toEqual(['3', '1', '2']));
  it('finds nothing else', () => expect(found('xyz')).toEqual([]));
});
