// @vitest-environment happy-dom
import type { BlockContent } from '@shared/text/block';
import { $getRoot } from 'lexical';
import { expect, it } from 'vitest';
import { $blockContent, $createBlock } from './blockText';
import { createTextEditor } from './createTextEditor';
import { linkOf, linkStyle } from './linkStyle';

it.each(['https://example.org/a?b=c;d#e', 'mailto:press@example.org', 'https://пример.рф/"x"'])(
  'an address comes back from the style of its words: %s',
  (address) => {
    expect(linkOf(linkStyle(address))).toBe(address);
    expect(linkOf(`font-size: 12px; ${linkStyle(address)}`)).toBe(address);
  },
);

it('words without a link have none', () => {
  expect([linkOf(linkStyle(undefined)), linkOf('font-size: 12px')]).toEqual([null, null]);
});

it('links of a block come back from the editor, beside emphasis and behind line breaks', () => {
  const content: BlockContent = {
    kind: 'paragraph',
    text: 'See the bold\nminutes now',
    marks: [
      { start: 4, end: 12, kind: 'link', href: 'https://a.example' },
      { start: 8, end: 12, kind: 'bold' },
      { start: 13, end: 20, kind: 'link', href: 'https://a.example' },
      { start: 21, end: 24, kind: 'link', href: 'https://b.example' },
    ],
  };
  const editor = createTextEditor();
  let read: BlockContent | null = null;
  editor.update(
    () => {
      const node = $createBlock('b', content);
      $getRoot().append(node);
      read = $blockContent(node);
    },
    { discrete: true },
  );
  expect(read).toEqual(content);
});
