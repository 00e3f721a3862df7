import { expect, it } from 'vitest';
import { draftMarks, markedBy } from './draftMarks';

it('marks what has an id by a link, and leaves no link that leads to a place', () => {
  expect(
    draftMarks('<h2 id="d0" class="x">A</h2><span class="r" id="b1-2">word</span><a href="#d0">1</a>'),
  ).toBe(
    '<h2 id="d0" class="x"><a class="mark" href="mark:d0"></a>A</h2><span class="r" id="b1-2"><a class="mark" href="mark:b1-2"></a>word</span><a>1</a>',
  );
  expect(markedBy('mark:b1-2')).toBe('b1-2');
  expect(markedBy('https://example.org/')).toBeNull();
});
