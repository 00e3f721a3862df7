import { expect, it } from 'vitest';
import { memosAndCodebook } from './0002-memos-and-codebook';
import type { Json } from './index';

const theme = (id: string, parent: string | null, order: string) => ({
  type: 'theme',
  id,
  parent,
  order,
  name: id,
  color: '#3463a6',
  description: '',
});
const asTwo = (pattern: string) => ({
  pattern,
  inclusion: '',
  exclusion: '',
  example: '',
  groupsOnly: false,
  pinned: false,
  memo: '',
});

it('M2 2 gives everything a memo, and themes the pattern that their place in the codebook gave them', () => {
  const records: readonly { readonly [key: string]: Json }[] = [
    { type: 'project', id: 'p', name: 'P', createdAt: '' },
    theme('second', null, 'b'),
    theme('first', null, 'a'),
    theme('under', 'first', 'a'),
    { type: 'block', id: 'b', text: 'One' },
  ];
  expect(memosAndCodebook.migrate({ records, changes: [] }).records).toEqual([
    { ...records[0], memo: '' },
    { ...records[1], ...asTwo('dotted') },
    { ...records[2], ...asTwo('solid') },
    { ...records[3], ...asTwo('dashed') },
    records[4],
  ]);
});

it('M2 2 does the same in the changes kept for Undo, also for themes that are gone', () => {
  const change = {
    seq: 1,
    label: 'Delete theme',
    diff: [{ before: theme('gone', null, 'a'), after: null }],
  };
  expect(memosAndCodebook.migrate({ records: [], changes: [change] }).changes).toEqual([
    { ...change, diff: [{ before: { ...theme('gone', null, 'a'), ...asTwo('solid') }, after: null }] },
  ]);
});

it('M2 2 keeps the words of memos: what would mean something in Markdown is escaped', () => {
  const memo = 'See *this* [1]\n# not a heading\n- no list\n12. neither\n3-4 pages, a_b <x>';
  const records = [{ type: 'annotation', id: 'a', memo }];
  expect(memosAndCodebook.migrate({ records, changes: [] }).records).toEqual([
    {
      type: 'annotation',
      id: 'a',
      memo: 'See \\*this\\* \\[1\\]\n\\# not a heading\n\\- no list\n12\\. neither\n3-4 pages, a\\_b \\<x\\>',
    },
  ]);
});
