// @vitest-environment happy-dom
import type { BlockContent } from '@shared/text/block';
import { $isTextNode } from 'lexical';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { $eachBlock, BlockKeys } from './BlockKeys';
import { $blockContent } from './blockText';
import { buildText } from './buildText';
import { createTextEditor } from './createTextEditor';
import { $caret } from './findTextEdit';
import { blocksFromClipboard, openEndsOf } from './htmlPaste';
import { $pasteBlocks } from './pasteBlocks';

const list = '<ul><li>One</li><li>Two</li></ul>';
let keys: BlockKeys;

/** A text of these lines, and what a paste at an offset of its second line makes of it. */
function pasted(lines: readonly string[], offset: number, html: string): readonly string[] {
  const blocks = lines.map((text, index) => ({
    type: 'block' as const,
    id: `b${index}`,
    document: 'd',
    order: `V${index}`,
    kind: 'paragraph' as const,
    text,
    marks: [],
  }));
  buildText(keys, blocks, null);
  keys.editor.update(
    () => {
      const block = keys.$node('b1');
      const word = block?.getFirstChild();
      if ($isTextNode(word)) word.select(offset, offset);
      else block?.selectStart();
      $pasteBlocks(blocksFromClipboard(html), openEndsOf(html));
    },
    { discrete: true },
  );
  return keys.editor.read(() => [...$eachBlock()].map((block) => said($blockContent(block))));
}

const said = ({ kind, text }: BlockContent) => (kind === 'paragraph' ? text : `${kind}: ${text}`);
const caret = () => {
  const place = keys.editor.read($caret);
  const block = keys.editor.read(() => [...$eachBlock()].find((each) => each.getBlockId() === place?.block));
  return keys.editor.read(() => block?.getTextContent().slice(0, place?.offset));
};

describe('pasted blocks', () => {
  beforeEach(() => {
    keys = new BlockKeys(createTextEditor());
    const root = document.createElement('div');
    root.contentEditable = 'true';
    document.body.append(root);
    keys.editor.setRootElement(root);
  });
  afterEach(() => {
    keys.editor.setRootElement(null);
    document.body.replaceChildren();
  });

  it('stand before a block at whose start the caret is, and the caret behind their last word', () => {
    expect(pasted(['First', 'Last words'], 0, list)).toEqual([
      'First',
      'listItem: One',
      'listItem: Two',
      'Last words',
    ]);
    expect(caret()).toBe('Two');
  });

  it('stand behind a block at whose end it is', () => {
    expect(pasted(['First', 'Last words'], 10, list)).toEqual([
      'First',
      'Last words',
      'listItem: One',
      'listItem: Two',
    ]);
    expect(pasted(['First', 'Last'], 4, '<h2>Mill</h2>')).toEqual(['First', 'Last', 'heading: Mill']);
  });

  it('take the place of an empty paragraph', () => {
    expect(pasted(['First', '', 'After'], 0, list)).toEqual([
      'First',
      'listItem: One',
      'listItem: Two',
      'After',
    ]);
  });

  it('part a block in whose midst it is, and one paragraph joins it anywhere', () => {
    expect(pasted(['First', 'Last words'], 5, list)).toEqual(['First', 'Last One', 'listItem: Twowords']);
    expect(pasted(['First', 'Last words'], 0, '<p>One</p>')).toEqual(['First', 'OneLast words']);
    expect(pasted(['First', 'Last words'], 10, '<p>One</p>')).toEqual(['First', 'Last wordsOne']);
  });

  it('that are a part of where they were cut join what is there', () => {
    const tail = '<p data-cut="start">end of one</p><p>Two</p>';
    expect(pasted(['First', 'Last '], 5, tail)).toEqual(['First', 'Last end of one', 'Two']);
    const head = '<p>One</p><p data-cut="end">the be</p>';
    expect(pasted(['First', 'ginning'], 0, head)).toEqual(['First', 'One', 'the beginning']);
    const words = '<h2 data-cut="start end">wind</h2>';
    expect(pasted(['First', 'mill'], 0, words)).toEqual(['First', 'windmill']);
  });
});
