import { describe, expect, it } from 'vitest';
import { describeQuote } from './describeQuote';
import { Reanchoring } from './reanchoring';
import { suggestedPlace } from './suggestedPlace';

/** What waits of the marked passage of `[…]` when its text became another one. */
function waiting(marked: string, after: string) {
  const before = marked.replace(/[[\]]/g, '');
  const range = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const anchoring = new Reanchoring(before, after).place(range);
  const text = { length: before.length, slice: ({ start, end }: typeof range) => before.slice(start, end) };
  return {
    quote: describeQuote(text, range),
    suggestion: anchoring.kind === 'lost' ? null : anchoring.range,
    likeness: anchoring.kind === 'lost' ? 0 : anchoring.likeness,
    at: range.start,
  };
}

const before = 'He said: [the harbour will open in spring], as planned.';
const after = 'He said: the harbour may perhaps not open at all in spring, as planned.';

const wordsAt = (text: string, place: ReturnType<typeof suggestedPlace>) =>
  place && text.slice(place.range.start, place.range.end);

describe('where a passage without a place may belong', () => {
  it('is its suggestion while the words stand there', () => {
    const orphan = waiting(before, after);
    expect(suggestedPlace(after, orphan)).toEqual({ range: orphan.suggestion, likeness: orphan.likeness });
  });

  it.each([
    ['a paragraph before it', `A preface that nobody asked for.\n${after}`],
    ['a word right before it', after.replace('the harbour', 'that the harbour')],
    ['letters before it', `Xy ${after}`],
    ['less before it', after.replace('He said: ', '')],
  ])('follows its words when the text was edited: %s', (_, edited) => {
    expect(wordsAt(edited, suggestedPlace(edited, waiting(before, after)))).toBe(
      'the harbour may perhaps not open at all in spring',
    );
  });

  it('is nowhere when the words are gone, and where they are when they came', () => {
    const gone = after.replace('the harbour may perhaps not open at all in spring', 'nothing of it');
    expect(suggestedPlace(gone, waiting(before, after))).toBeNull();
    const lost = waiting(before, gone);
    expect(lost.suggestion).toBeNull();
    expect(suggestedPlace(gone, lost)).toBeNull();
    const typed = `${gone} And the harbour will open in spring after all.`;
    expect(wordsAt(typed, suggestedPlace(typed, lost))).toBe('the harbour will open in spring');
  });

  it('stays at the one of several places that it was given', () => {
    const twice = waiting('A began;\n[Yes]\nB went on.\nC said no.', 'D spoke:\nYes.\nE.\nYes.\nF ended.');
    expect(suggestedPlace('D spoke:\nYes.\nE.\nYes.\nF ended.', twice)?.range).toEqual(twice.suggestion);
  });
});
