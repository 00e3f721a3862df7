// @vitest-environment happy-dom
import { orderKeys } from '@shared/project/orderKey';
import { ProjectRecords } from '@shared/project/projectRecords';
import type { BlockRecord } from '@shared/project/records';
import { $getSelection, $isRangeSelection } from 'lexical';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyBlocks } from './applyBlocks';
import { $eachBlock, BlockKeys } from './BlockKeys';
import { buildText } from './buildText';
import { createTextEditor } from './createTextEditor';

const count = 640;
const orders = orderKeys(null, null, count);
const blocks = orders.map(
  (order, index): BlockRecord => ({
    type: 'block',
    id: `b${index}`,
    document: 'd',
    order,
    kind: 'paragraph',
    text: `Paragraph ${index}.`,
    marks: [],
  }),
);

function opened(shown: readonly BlockRecord[]) {
  const state = ProjectRecords.from(shown);
  const keys = new BlockKeys(createTextEditor());
  buildText(keys, state.blocks('d'), null);
  keys.waiting.fillAll();
  const root = document.createElement('div');
  keys.editor.setRootElement(root);
  const texts = () => {
    keys.waiting.fillAll();
    return keys.editor.read(() => [...$eachBlock()].map((node) => node.getTextContent()));
  };
  return { state, keys, root, texts };
}

describe('many blocks at once', () => {
  beforeEach(() => {
    vi.stubGlobal('requestIdleCallback', () => 1);
    vi.stubGlobal('cancelIdleCallback', () => undefined);
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('come back with what is near the change in the page at once and the rest waiting', () => {
    const [only] = blocks;
    const { state, keys, root, texts } = opened(only ? [only] : []);
    const diff = blocks.slice(1).map((after) => ({ before: null, after }));
    state.apply(diff);
    const places = applyBlocks(keys, state, 'd', diff, false);
    expect(places).toEqual([{ block: 'b1', offset: 'Paragraph 1.'.length }]);
    expect(root.querySelectorAll('[data-block]').length).toBeLessThan(count / 2);
    expect(keys.element(`b${count - 1}`)?.textContent).toBe(`Paragraph ${count - 1}.`);
    expect(texts()).toEqual(blocks.map(({ text }) => text));
  });

  it('go, and the place is where they were', () => {
    const { state, keys, texts } = opened(blocks);
    const diff = blocks.slice(60, 600).map((before) => ({ before, after: null }));
    state.apply(diff);
    expect(applyBlocks(keys, state, 'd', diff, false)).toEqual([
      { block: 'b59', offset: 'Paragraph 59.'.length },
    ]);
    expect(texts()).toEqual([...blocks.slice(0, 60), ...blocks.slice(600)].map(({ text }) => text));
  });

  it('that the editor holds already leave it as it is', () => {
    const { state, keys, root } = opened(blocks);
    const [first] = root.querySelectorAll('[data-block]');
    const diff = blocks.map((block) => ({ before: block, after: block }));
    expect(applyBlocks(keys, state, 'd', diff, false)).toEqual([]);
    expect(root.querySelector('[data-block]')).toBe(first);
  });
});

describe('one block', () => {
  const [first] = blocks;
  const words = (keys: BlockKeys) => keys.element('b0')?.querySelector('span')?.firstChild ?? null;

  it('of which only letters differ keeps its elements, and the caret stays within it', () => {
    if (!first) throw new Error('no block');
    const { state, keys, texts } = opened([first]);
    keys.editor.update(() => void keys.$node('b0')?.selectEnd(), { discrete: true });
    const before = words(keys);
    const after = { ...first, text: 'Par' };
    state.apply([{ before: first, after }]);
    expect(applyBlocks(keys, state, 'd', [{ before: first, after }], true)).toEqual([
      { block: 'b0', offset: 3 },
    ]);
    expect(texts()).toEqual(['Par']);
    expect(words(keys)).toBe(before);
    const ends = keys.editor.read(() => {
      const selection = $getSelection();
      return $isRangeSelection(selection) ? [selection.anchor.offset, selection.focus.offset] : null;
    });
    expect(ends).toEqual([3, 3]);
  });

  it('with other emphasis is put together anew', () => {
    if (!first) throw new Error('no block');
    const { state, keys, texts } = opened([first]);
    const after = { ...first, marks: [{ kind: 'bold' as const, start: 0, end: first.text.length }] };
    state.apply([{ before: first, after }]);
    applyBlocks(keys, state, 'd', [{ before: first, after }], false);
    expect(texts()).toEqual([first.text]);
    expect(keys.element('b0')?.querySelector('strong, .bold')).not.toBeNull();
  });

  it('that the editor holds already costs no update of the editor', () => {
    if (!first) throw new Error('no block');
    const { state, keys } = opened([first]);
    const update = vi.spyOn(keys.editor, 'update');
    expect(applyBlocks(keys, state, 'd', [{ before: { ...first, text: 'Pa' }, after: first }], true)).toEqual(
      [],
    );
    expect(update).not.toHaveBeenCalled();
  });
});
