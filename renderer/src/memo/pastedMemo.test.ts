import { describe, expect, it } from 'vitest';
import { pastedMemo } from './pastedMemo';

const pasted = (text: string) => pastedMemo({ getData: (type) => (type === 'text/plain' ? text : '') });
const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line **${index}**`).join('\n');

describe('lines that are pasted', () => {
  it('stay lines of a paragraph while they are few', () => {
    expect(pasted(lines(4))).toHaveLength(1);
  });

  it('become paragraphs when they are very many', () => {
    const tree = pasted(lines(3000));
    expect(tree).toHaveLength(3000);
    expect(tree[1]?.words.map(({ text }) => text)).toEqual(['Line ', '1']);
  });
});
