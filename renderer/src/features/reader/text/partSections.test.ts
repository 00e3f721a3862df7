// @vitest-environment happy-dom
import type { BlockRecord } from '@shared/project/records';
import { $getRoot } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $eachBlock, BlockKeys } from './BlockKeys';
import { $createBlockNode } from './BlockNode';
import { buildText } from './buildText';
import { createTextEditor } from './createTextEditor';
import { partSections } from './partSections';
import { $isSectionNode, LARGEST_SECTION } from './SectionNode';

const blocks = Array.from(
  { length: 10 },
  (_, index): BlockRecord => ({
    type: 'block',
    id: `block-${index}`,
    document: 'document',
    order: String(index),
    kind: 'paragraph',
    text: `Paragraph ${index}`,
    marks: [],
  }),
);

describe('sections', () => {
  it('are parted when they have grown, and take in what stands outside, without changing the text', async () => {
    const { editor } = new BlockKeys(createTextEditor());
    buildText(new BlockKeys(editor), blocks, null);
    editor.setRootElement(document.createElement('div'));
    editor.update(
      () => {
        const last = [...$eachBlock()].at(-1);
        for (let index = 0; index < 200; index += 1)
          last?.insertAfter($createBlockNode(`new-${index}`, { kind: 'paragraph' }));
        $getRoot().append($createBlockNode('outside', { kind: 'paragraph' }));
      },
      { discrete: true },
    );
    const before = editor.read(() => [...$eachBlock()].map((node) => node.getBlockId()));
    partSections(editor);
    await Promise.resolve();
    editor.read(() => {
      const parts = $getRoot().getChildren();
      expect(parts.every($isSectionNode)).toBe(true);
      expect(
        Math.max(...parts.map((part) => ($isSectionNode(part) ? part.getChildrenSize() : 0))),
      ).toBeLessThanOrEqual(LARGEST_SECTION);
      expect([...$eachBlock()].map((node) => node.getBlockId())).toEqual(before);
    });
  });
});
