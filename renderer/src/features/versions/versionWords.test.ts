import { expect, it } from 'vitest';
import { sayTaken } from './versionWords';

const none = { exact: 0, moved: 0, changed: 0, uncertain: 0, lost: 0 };

it.each([
  [{}, 'Text replaced.'],
  [{ exact: 1 }, 'Text replaced. 1 passage stays.'],
  [
    { exact: 100, moved: 10, changed: 8, uncertain: 1, lost: 2 },
    'Text replaced. 118 passages stay, 3 wait to be placed.',
  ],
  [{ exact: 1, lost: 1 }, 'Text replaced. 1 passage stays, 1 waits to be placed.'],
  [{ lost: 1 }, 'Text replaced. 1 passage waits to be placed.'],
  [{ uncertain: 1200 }, 'Text replaced. 1,200 passages wait to be placed.'],
])('says what came of it: %o', (numbers, sentence) => {
  expect(sayTaken({ ...none, ...numbers }, false)).toBe(sentence);
});

it('says that turns are among it', () => {
  expect(sayTaken({ ...none, exact: 5, lost: 1 }, true)).toBe(
    'Text replaced. 5 passages and turns stay, 1 waits to be placed.',
  );
});
