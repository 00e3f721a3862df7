import { expect, test } from 'vitest';
import { leastRatio } from '../base/testing/leastRatio';
import { ProjectRecords } from './projectRecords';
import type { AnnotationRecord, BlockRecord } from './records';

const blocks = Array.from(
  { length: 9000 },
  (_, index): BlockRecord => ({
    type: 'block',
    id: `b${index}`,
    document: 'd1',
    order: index.toString(36).padStart(4, '0'),
    kind: 'paragraph',
    text: 'x'.repeat(110),
    marks: [],
  }),
);

function passage(index: number): AnnotationRecord {
  const block = `b${(index * 7) % 9000}`;
  return {
    type: 'annotation',
    id: `a${index}`,
    document: 'd1',
    start: { block, offset: index % 50 },
    end: { block, offset: 100 },
    quote: { head: '', tail: '', length: 0, prefix: '', suffix: '' },
    codings: [{ id: `c${index}`, theme: 't1', by: '', at: '', origin: 'hand' }],
    memo: '',
    speaker: null,
    createdBy: '',
    createdAt: '',
  };
}

const records = [...blocks, ...Array.from({ length: 10_000 }, (_, index) => passage(index))];

function built() {
  const state = ProjectRecords.from(records);
  state.annotations('d1');
  state.blocks('d1');
  return state;
}

test('fifty passages and keys in a long document cost less than three full passes over it', async () => {
  const state = built();
  const work = () => {
    for (let step = 0; step < 50; step += 1) {
      const [block, added] = [blocks[step * 40], passage(10_000 + step)];
      if (block === undefined) throw new Error('no block');
      const typed = { ...block, text: 'y' };
      const there = [
        { before: null, after: added },
        { before: block, after: typed },
      ];
      const back = [
        { before: typed, after: block },
        { before: added, after: null },
      ];
      for (const change of [...there, ...back]) {
        state.apply([change]);
        state.annotations('d1');
        state.blocks('d1');
      }
    }
  };
  expect(await leastRatio({ processor: process, limit: 3, work, floor: built })).toBeLessThan(3);
});
