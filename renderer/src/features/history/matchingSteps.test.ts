import type { ListedStep } from '@shared/query/listedSteps';
import { describe, expect, it } from 'vitest';
import { everyStep } from './historyStore';
import { countMatching, matchingSteps } from './matchingSteps';

const step = (id: string, part: Partial<ListedStep> = {}): ListedStep => ({
  id,
  label: id,
  kind: 'codings',
  at: '',
  until: '',
  by: '',
  document: null,
  documents: [],
  place: '',
  paragraph: null,
  block: null,
  annotation: null,
  words: '',
  letters: 0,
  passages: 0,
  ...part,
});
const listed = {
  steps: [
    step('Tag with “Zoë”'),
    step('Replace', { kind: 'text', documents: ['a', 'b'] }),
    step('Move'),
    step('Pin'),
  ],
  done: 3,
};
const rows = (filter: Partial<typeof everyStep>) => {
  const found = matchingSteps(listed, { ...everyStep, ...filter });
  return {
    names: found.map((row) => `${row.step?.label ?? 'start'}${row.apart ? ' |' : ''}`),
    count: countMatching(found),
  };
};

describe('the steps that a filter means', () => {
  it('are all of them while nothing is asked for', () => {
    expect(rows({})).toEqual({ names: ['start', 'Tag with “Zoë”', 'Replace', 'Move', 'Pin'], count: 4 });
    expect(rows({ words: ' ' }).count).toBe(4);
  });

  it('have the words whatever their case and accents; the present stands apart when it has them not', () => {
    expect(rows({ words: 'ZOE tag' })).toEqual({ names: ['Move |', 'Tag with “Zoë”'], count: 1 });
    expect(rows({ words: 'move' })).toEqual({ names: ['Move'], count: 1 });
  });

  it('are those of each document that they changed', () => {
    expect(rows({ document: 'b' })).toEqual({ names: ['Move |', 'Replace'], count: 1 });
  });
});
