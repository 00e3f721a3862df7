import { expect, it } from 'vitest';
import { ledToBy, markedBy, withPlaces, withPlacesAlone } from './placeMarks';

const html =
  '<h2 id="d0" class="x">A</h2><span class="r" id="b1-2">word</span><a href="#d0">1</a><a href="https://example.org/#d0">out</a>';
const mark = (id: string) => `<a class="mark" aria-hidden="true" href="mark:${id}"></a>`;

it('marks what has an id by a link, and names places by an address of their own', () => {
  expect(withPlaces(html)).toBe(
    `<h2 id="d0" class="x">${mark('d0')}A</h2><span class="r" id="b1-2">${mark('b1-2')}word</span><a href="place:d0">1</a><a href="https://example.org/#d0">out</a>`,
  );
  expect([markedBy('mark:b1-2'), ledToBy('place:d0')]).toEqual(['b1-2', 'd0']);
  for (const read of [markedBy, ledToBy]) expect(read('https://example.org/')).toBeNull();
});

it('leaves no link that leads to a place where they are not wanted', () => {
  expect(withPlacesAlone(html)).toBe(withPlaces(html).replace(' href="place:d0"', ''));
});
