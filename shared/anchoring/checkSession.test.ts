import { describe, expect, it } from 'vitest';
import { checkSession } from './checkSession';
import { describeQuote } from './describeQuote';
import { findQuote } from './findQuote';

const readable = (text: string) => ({
  length: text.length,
  slice: ({ start, end }: { start: number; end: number }) => text.slice(start, end),
});

/** The passage between the brackets. */
function passage(marked: string, id = 'a', codings = 1) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return { id, quote: describeQuote(readable(text), { start, end }), codings: Array(codings).fill('theme') };
}

function concern(before: string, after: string | null) {
  const check = checkSession([passage(before)], () => (after === null ? undefined : passage(after)));
  return check.concerns[0]?.concern ?? null;
}

describe('the check after an edit session', () => {
  it('leaves alone what is as it was, what only moved and what was mended a little', () => {
    expect(concern('the [golden bridge] here', 'in the [golden bridge] here')).toBeNull();
    expect(concern('the [goldn] bridge', 'the [golden] bridge')).toBeNull();
    expect(concern('[we paid the rent in full]', '[we paid our rent in full]')).toBeNull();
  });

  it('finds what lost all its words, more than half of them, or is cut inside a word', () => {
    expect(concern('the [golden] bridge', null)).toBe('gone');
    expect(concern('[we paid the rent in full]', '[we never saw a cent]')).toBe('changed');
    expect(concern('[we paid the rent]', '[we paid the rent although nobody had told us about it]')).toBe(
      'changed',
    );
    expect(concern('the [golden] bridge', 'the x[golden] bridge')).toBe('cut');
    expect(concern('the [golden] bridge', 'the [golden]s bridge')).toBe('cut');
  });

  it('does not ask about an end that lay inside a word before, or in scripts without spaces', () => {
    expect(concern('the [gold]en bridge', 'on the [gold]en bridge')).toBeNull();
    expect(concern('我们[付了租金]。', '我们[付了租金]吧')).toBeNull();
  });

  it('counts codings, and a passage with a memo only as one', () => {
    const list = [passage('[one] two', 'a', 3), passage('one [two]', 'b', 0), passage('[one two]', 'c', 2)];
    const check = checkSession(list, (id) => (id === 'a' ? undefined : list.find((each) => each.id === id)));
    expect(check).toMatchObject({ codings: 6, needing: 3 });
    expect(check.concerns.map(({ before }) => before.id)).toEqual(['a']);
  });
});

describe('finding the words of a quote again', () => {
  const { quote } = passage('She said [the rent] was due. He said nothing.');
  const found = (text: string, near = 0) => {
    const range = findQuote(text, quote, near);
    return range && [range.start, text.slice(range.start, range.end)];
  };

  it('takes the place whose surroundings are alike, then the nearest', () => {
    expect(found('Pay the rent. She said the rent was due.')).toEqual([23, 'the rent']);
    const twice = 'a the rent b; a the rent b';
    expect(found(twice, 0)).toEqual([2, 'the rent']);
    expect(found(twice, 20)).toEqual([16, 'the rent']);
  });

  it('takes a long beginning when the end is not there, and nothing when less than half is', () => {
    const long = passage('[we paid the rent in full]').quote;
    expect(findQuote('and we paid the rent late', long, 0)).toEqual({ start: 4, end: 20 });
    expect(findQuote('and we paid late', long, 0)).toBeNull();
    expect(found('nothing of it')).toBeNull();
  });

  it('finds a passage longer than its quote keeps by both of its ends', () => {
    const words = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
    const { quote: kept } = passage(`[${words}]`);
    expect(findQuote(`Before. ${words} After.`, kept, 0)).toEqual({ start: 8, end: 8 + words.length });
  });
});
