import type { BlockRecord } from '@shared/project/records';
import { documentText } from '@shared/text/documentText';
import { describe, expect, it } from 'vitest';
import type { DraftTurn } from './reviewDraft';
import { movedSpeech, withEnd } from './turnBounds';

const blocks = ['ANNA: One two. Three four.', 'Five six.', 'OTTO: Seven.'].map(
  (text, index): BlockRecord => ({
    type: 'block',
    id: `b${index}`,
    document: 'd',
    order: `a${index}`,
    kind: 'paragraph',
    text,
    marks: [],
  }),
);
const text = documentText(blocks);
const turn = (start: number, end: number, more: Partial<DraftTurn> = {}): DraftTurn => ({
  id: `d/${start}`,
  document: 'd',
  person: 'anna',
  attribution: null,
  speech: [{ start, end }],
  confidence: 1,
  reason: '',
  label: '',
  given: false,
  taken: true,
  checked: false,
  byHand: false,
  ...more,
});
const anna = turn(6, 14, { attribution: { start: 0, end: 4 } });
const otto = turn(43, 49, { attribution: { start: 37, end: 41 } });
const words = (speech: ReturnType<typeof movedSpeech>) => speech?.map((range) => text.slice(range));
const moved = (of: DraftTurn, side: 'start' | 'end', by: 'word' | 'sentence', step: 1 | -1) =>
  words(movedSpeech(blocks, [anna, otto], of, { side, by, step }));

describe('the ends of a turn', () => {
  it('go by word and sentence, over the borders of paragraphs', () => {
    expect(moved(anna, 'end', 'word', 1)).toEqual(['One two. Three']);
    expect(moved(anna, 'end', 'word', -1)).toEqual(['One two']);
    expect(moved(anna, 'end', 'sentence', 1)).toEqual(['One two. Three four.']);
    expect(moved(turn(6, 26), 'end', 'word', 1)).toEqual(['One two. Three four.\nFive']);
    expect(moved(anna, 'start', 'word', 1)).toEqual(['two.']);
  });

  it('stop at the words that name the speaker, and at what others say or are named by, unless that is left out', () => {
    expect(moved(anna, 'start', 'word', -1)).toBeUndefined();
    expect(withEnd(text, [anna, otto], anna, { side: 'start', piece: 0, to: 0 })).toBeNull();
    const far = { side: 'end', piece: -1, to: 49 } as const;
    expect(words(withEnd(text, [anna, otto], anna, far))).toEqual(['One two. Three four.\nFive six.']);
    expect(words(withEnd(text, [anna, { ...otto, taken: false }], anna, far))).toEqual([text.text.slice(6)]);
  });

  it('leave out pieces of the speech that they pass, and never everything', () => {
    const pieces = turn(6, 14, {
      speech: [
        { start: 6, end: 14 },
        { start: 15, end: 26 },
      ],
    });
    expect(words(withEnd(text, [], pieces, { side: 'end', piece: -1, to: 14 }))).toEqual(['One two.']);
    expect(withEnd(text, [], anna, { side: 'end', piece: 0, to: 6 })).toBeNull();
  });
});
