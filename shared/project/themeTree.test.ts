import { expect, it } from 'vitest';
import type { ThemeRecord } from './records';
import { codebookOrder, unwritten } from './themeTree';

const theme = (id: string, parent: string | null): ThemeRecord => ({
  type: 'theme',
  id,
  parent,
  order: 'a0',
  name: id,
  color: '#336699',
  ...unwritten,
});

it('the codebook lists each theme before those under it, siblings in their order', () => {
  const themes = [theme('b', null), theme('b1', 'b'), theme('a1', 'a'), theme('a', null), theme('b11', 'b1')];
  expect(codebookOrder(themes).map(({ id }) => id)).toEqual(['b', 'b1', 'b11', 'a', 'a1']);
});
