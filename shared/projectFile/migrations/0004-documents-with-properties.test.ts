import { expect, it } from 'vitest';
import { documentsWithProperties } from './0004-documents-with-properties';

const document = { type: 'document', id: 'd', title: 'Hearing', memo: '' };
const asFour = { ...document, date: '', provenance: '', language: '', attributes: {} };

it('M2 4 gives documents room for their properties', () => {
  const block = { type: 'block', id: 'b', text: 'One' };
  expect(documentsWithProperties.migrate({ records: [document, block], changes: [] }).records).toEqual([
    asFour,
    block,
  ]);
});

it('M2 4 does the same in the changes kept for Undo', () => {
  const change = {
    seq: 1,
    label: 'Rename',
    diff: [{ before: document, after: { ...document, title: 'Two' } }],
  };
  expect(documentsWithProperties.migrate({ records: [], changes: [change] }).changes).toEqual([
    { ...change, diff: [{ before: asFour, after: { ...asFour, title: 'Two' } }] },
  ]);
});
