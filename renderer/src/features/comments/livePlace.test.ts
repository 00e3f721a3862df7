import { ProjectRecords } from '@shared/project/projectRecords';
import type { BlockRecord, DocumentRecord } from '@shared/project/records';
import { importParams, TestProject, testProjectRecord } from '@shared/project/testing/testProject';
import { expect, it } from 'vitest';
import { livePlace } from './livePlace';

const project = new TestProject();
const imported = project.do('importDocuments', importParams('Hearing', ''));
const found = project.state.document(imported);
if (found === undefined) throw new Error('no document');
const hearing: DocumentRecord = { ...found, id: 'd' };

const recordsWith = (...texts: string[]) =>
  ProjectRecords.from([
    testProjectRecord,
    hearing,
    ...texts.map(
      (text, index): BlockRecord => ({
        type: 'block',
        id: `b${index}`,
        document: 'd',
        order: `a${index}`,
        kind: 'paragraph',
        text,
        marks: [],
      }),
    ),
  ]);
const spanAt = (block: string, start: number, end: number) => ({
  start: { block, offset: start },
  end: { block, offset: end },
});
const place = {
  document: 'd',
  span: spanAt('b0', 4, 9),
  words: 'price',
  before: 'The ',
  after: ' of water',
};

it('follows words that an edit moved together with those around them', () => {
  expect(livePlace(recordsWith('The price of water'), place)).toBe(place.span);
  expect(livePlace(recordsWith('Now', 'and then: The price of water'), place)).toEqual(spanAt('b1', 14, 19));
});

it('knows when words are gone or could be others of the same letters', () => {
  expect(livePlace(recordsWith('The cost of water'), place)).toBeNull();
  expect(livePlace(recordsWith('So The price of water, The price of water'), place)).toBeNull();
  const first = { ...place, span: spanAt('b0', 2, 7), before: 'A ', after: ' is a price' };
  expect(livePlace(recordsWith('A price is a price'), first)).toBe(first.span);
  // The other price, at the very place of the first.
  expect(livePlace(recordsWith('a price'), first)).toBeNull();
  expect(livePlace(recordsWith('A price was a price'), first)).toBe(first.span);
  expect(livePlace(recordsWith('and a price'), first)).toBeNull();
});

it('leaves the place of a document that is not open as it is, and has none in one that was deleted', () => {
  expect(livePlace(recordsWith(), place)).toBe(place.span);
  expect(livePlace(recordsWith(), { ...place, document: 'gone' })).toBeNull();
});
