import { expect, it } from 'vitest';
import type { BlockContent } from './block';
import { listNumber } from './listNumber';

/** Items as they are written: deeper ones are indented, anything that is neither bullet nor number is a paragraph. */
function numbers(...lines: readonly string[]): string[] {
  const blocks = lines.map((line): BlockContent => {
    const text = line.trimStart();
    const level = line.length - text.length;
    const ordered = text === '1';
    if (!ordered && text !== '•') return { kind: 'paragraph', text, marks: [] };
    return { kind: 'listItem', level, ordered, text, marks: [] };
  });
  return blocks.map(({ ordered }, at) => (ordered === true ? `${listNumber(blocks, at)}` : '•'));
}

it('counts on over what is deeper, and each level for itself', () => {
  expect(numbers('1', ' 1', ' 1', '1', ' 1', '1')).toEqual(['1', '1', '2', '2', '1', '3']);
  expect(numbers('1', ' •', '1')).toEqual(['1', '•', '2']);
});

it('begins anew behind bullets of its level and behind what is no list', () => {
  expect(numbers('•', '•', '1', '1')).toEqual(['•', '•', '1', '2']);
  expect(numbers('1', '•', '1')).toEqual(['1', '•', '1']);
  expect(numbers('1', 'words', '1')).toEqual(['1', '•', '1']);
});
