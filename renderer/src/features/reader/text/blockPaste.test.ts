// @vitest-environment happy-dom
import type { BlockContent } from '@shared/text/block';
import { $isTextNode } from 'lexical';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { $eachBlock, BlockKeys } from './BlockKeys';
import { type BlockShape, plainShape } from './BlockNode';
import { $blockContent } from './blockText';
import { buildText } from './buildText';
import { createTextEditor } from './createTextEditor';
import { $caret } from './findTextEdit';
import { blocksFromClipboard, openEndsOf } from './htmlPaste';
import { $pasteBlocks, plainBlocks, plainText } from './pasteBlocks';

const list = '<ul><li>One</li><li>Two</li></ul>';
let keys: BlockKeys;

/** A text of these lines, and what a paste at an offset of its second line makes of it. */
const pasted = (lines: readonly string[], offset: number, html: string, shape?: BlockShape) =>
  textAfter(lines, offset, shape, () => $pasteBlocks(blocksFromClipboard(html), openEndsOf(html)));

/** The same for plain text. */
const pastedLines = (lines: readonly string[], offset: number, text: string, shape?: BlockShape) =>
  textAfter(lines, offset, shape, () => $pasteBlocks(plainBlocks(text), plainText));

function textAfter(
  lines: readonly string[],
  offset: number,
  shape: BlockShape = plainShape,
  paste: () => void,
): readonly string[] {
  const blocks = lines.map((text, index) => ({
    type: 'block' as const,
    id: `b${index}`,
    document: 'd',
    order: `V${index}`,
    ...(index === 1 ? shape : plainShape),
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
      paste();
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

  it('of plain text join the words at the caret with their first and last line', () => {
    expect(pastedLines(['First', 'Last words'], 5, 'One\r\nTwo\n\nThree ')).toEqual([
      'First',
      'Last One',
      'Two',
      'Three words',
    ]);
    expect(caret()).toBe('Three ');
    expect(pastedLines(['First', 'Last'], 4, 'One\nTwo')).toEqual(['First', 'LastOne', 'Two']);
    expect(pastedLines(['First', 'Last'], 0, 'One\nTwo')).toEqual(['First', 'One', 'TwoLast']);
    expect(caret()).toBe('Two');
  });

  it('of plain text leave no empty paragraph where they end in a line end, and part a paragraph there', () => {
    expect(pastedLines(['First', 'Last'], 4, ' One\r\n')).toEqual(['First', 'Last One']);
    expect(pastedLines(['First', 'Last'], 4, '\nOne\nTwo\n\n')).toEqual(['First', 'Last', 'One', 'Two']);
    expect(caret()).toBe('Two');
    expect(pastedLines(['First', '', 'After'], 0, '\nOne\nTwo\n')).toEqual(['First', 'One', 'Two', 'After']);
    expect(pastedLines(['First', 'Last'], 0, '\nOne\n \n')).toEqual(['First', 'One', 'Last']);
    expect(caret()).toBe('');
    expect(pastedLines(['First', 'Last words'], 5, 'One\n')).toEqual(['First', 'Last One', 'words']);
    expect(pastedLines(['First', 'Last'], 4, '\n')).toEqual(['First', 'Last', '']);
  });

  it('of plain text are items in a list and paragraphs around a heading, which stays one', () => {
    const item: BlockShape = { kind: 'listItem', level: 1, ordered: true };
    expect(pastedLines(['First', 'Mill'], 4, 's\nRiver', item)).toEqual([
      'First',
      'listItem: Mills',
      'listItem: River',
    ]);
    expect(pastedLines(['First', ''], 0, 'One\nTwo\n', item)).toEqual([
      'First',
      'listItem: One',
      'listItem: Two',
    ]);
    const heading: BlockShape = { kind: 'heading', level: 2 };
    expect(pastedLines(['First', 'Mill'], 0, 'One\nOld ', heading)).toEqual([
      'First',
      'One',
      'heading: Old Mill',
    ]);
    expect(pastedLines(['First', 'Mill'], 4, 's\nTwo', heading)).toEqual(['First', 'heading: Mills', 'Two']);
  });
});
