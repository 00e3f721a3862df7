import { expect, it } from 'vitest';
import { pseudonyms } from './0005-pseudonyms';

const speaker = { type: 'speaker', id: 's', name: 'Mary Kane', aliases: [] };
const project = { type: 'project', id: 'p', name: 'P', createdAt: '', memo: '' };

it('M2 5 gives speakers a pseudonym and the project other names, none of them chosen', () => {
  const block = { type: 'block', id: 'b', text: 'One' };
  expect(pseudonyms.migrate({ records: [project, speaker, block], changes: [] }).records).toEqual([
    { ...project, otherNames: [] },
    { ...speaker, pseudonym: '' },
    block,
  ]);
});

it('M2 5 does the same in the changes kept for Undo', () => {
  const change = {
    seq: 1,
    label: 'Rename',
    diff: [
      { before: speaker, after: { ...speaker, name: 'Mary' } },
      { before: null, after: speaker },
    ],
  };
  expect(pseudonyms.migrate({ records: [], changes: [change] }).changes).toEqual([
    {
      ...change,
      diff: [
        { before: { ...speaker, pseudonym: '' }, after: { ...speaker, name: 'Mary', pseudonym: '' } },
        { before: null, after: { ...speaker, pseudonym: '' } },
      ],
    },
  ]);
});
