import { ProjectRecords } from '@shared/project/projectRecords';
import type { BlockRecord } from '@shared/project/records';
import { testProjectRecord } from '@shared/project/testing/testProject';
import { expect, it } from 'vitest';
import { livePlace } from './livePlace';

const recordsWith = (...texts: string[]) =>
  ProjectRecords.from([
    testProjectRecord,
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
const place = { document: 'd', span: spanAt('b0', 4, 9), words: 'price' };

it('follows words that an edit moved, and knows when they are gone or stand twice', () => {
  expect(livePlace(recordsWith('The price of water'), place)).toBe(place.span);
  expect(livePlace(recordsWith('Now the', 'fair price of water'), place)).toEqual(spanAt('b1', 5, 10));
  expect(livePlace(recordsWith('The cost of water'), place)).toBeNull();
  expect(livePlace(recordsWith('A price is a price'), place)).toBeNull();
});

it('leaves the place of a document that is not open as it is', () => {
  expect(livePlace(recordsWith(), place)).toBe(place.span);
});
