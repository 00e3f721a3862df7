import { describe, expect, it } from 'vitest';
import { atOnce } from '@/bridge/inIdleSlices';
import { codedShare } from './codedShare';

const block = (id: string, text: string) => ({ id, text });
const annotation = (start: [string, number], end: [string, number], codings = 1) => ({
  start: { block: start[0], offset: start[1] },
  end: { block: end[0], offset: end[1] },
  codings: Array.from({ length: codings }),
});

const share = (annotations: readonly ReturnType<typeof annotation>[], blocks = [block('a', '0123456789')]) =>
  atOnce(
    codedShare(
      { blocks: () => blocks, annotations: () => annotations } as unknown as Parameters<typeof codedShare>[0],
      'd',
    ),
  );

describe('codedShare', () => {
  it('counts overlapping and nested passages once', () => {
    expect(
      share([annotation(['a', 0], ['a', 6]), annotation(['a', 2], ['a', 4]), annotation(['a', 5], ['a', 8])]),
    ).toBe(0.8);
  });

  it('does not count a passage that has a memo only', () => {
    expect(share([annotation(['a', 0], ['a', 5], 0)])).toBe(0);
  });

  it('counts the line end between paragraphs that a passage runs over', () => {
    expect(share([annotation(['a', 3], ['b', 2])], [block('a', '01234'), block('b', '01234')])).toBe(5 / 11);
  });

  it('is 0 for a document without text', () => {
    expect(share([], [])).toBe(0);
  });
});
