import type { LookedAtFile } from '@shared/ipc/contract';
import { expect, it } from 'vitest';
import { answerOf, commonChoice, contested, suggestedChoices, withAll } from './fileChoices';

const file = (name: string, said: Partial<LookedAtFile>): LookedAtFile => ({
  path: `/${name}`,
  name,
  format: 'txt',
  problem: null,
  already: [],
  candidates: [],
  repeats: false,
  doubt: null,
  ...said,
});

const same = file('same', { already: ['a'], candidates: [['a']] });
const named = file('named', { candidates: [['b']] });
const twin = file('twin', { candidates: [['c'], ['d']] });
const rows = file('rows', { format: 'csv', candidates: [['e', 'f']] });
const copy = file('copy', { already: ['a'], candidates: [['a']], repeats: true });
const files = [same, named, twin, rows, copy];

it('suggests to leave out what is there, a new version of what one document is called, and else a document', () => {
  expect([...suggestedChoices(files)]).toEqual([
    ['/same', 'skip'],
    ['/named', 0],
    ['/twin', 'new'],
    ['/rows', 0],
    ['/copy', 'skip'],
  ]);
});

it('suggests no new version where two files are called as the document was', () => {
  const other = { ...named, path: '/elsewhere/named' };
  expect([...suggestedChoices([named, other]).values()]).toEqual(['new', 'new']);
});

it('chooses the same for all, a new text only where one document can get it', () => {
  const chosen = withAll(suggestedChoices(files), files, 'version');
  expect([...chosen.values()]).toEqual([0, 0, 'new', 0, 'skip']);
  expect(commonChoice(chosen, files)).toBeNull();
  expect(commonChoice(chosen, [same, named])).toBe('version');
  const skipped = withAll(chosen, files, 'skip');
  expect([commonChoice(skipped, files), [...answerOf(skipped, files)]]).toEqual(['skip', []]);
});

it('answers with the documents that get the text, and tells those that two files would give theirs', () => {
  const chosen = new Map([...suggestedChoices(files), ['/twin', 1] as const, ['/same', 'new'] as const]);
  expect([...answerOf(chosen, files)]).toEqual([
    ['/same', []],
    ['/named', ['b']],
    ['/twin', ['d']],
    ['/rows', ['e', 'f']],
  ]);
  expect([...contested(chosen, files)]).toEqual([]);
  const other = file('other', { candidates: [['d']] });
  expect([...contested(new Map([...chosen, ['/other', 0] as const]), [...files, other])]).toEqual(['d']);
});
