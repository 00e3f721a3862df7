// @vitest-environment happy-dom
import { ProjectRecords } from '@shared/project/projectRecords';
import type { BlockRecord } from '@shared/project/records';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyBlocks } from './applyBlocks';
import { $eachBlock, BlockKeys } from './BlockKeys';
import { buildText } from './buildText';
import { createTextEditor } from './createTextEditor';
import { SECTION_BLOCKS } from './SectionNode';

const count = 10 * SECTION_BLOCKS;
const blocks = Array.from(
  { length: count },
  (_, index): BlockRecord => ({
    type: 'block',
    id: `b${index}`,
    document: 'd',
    order: String(index).padStart(4, '0'),
    kind: 'paragraph',
    text: `Paragraph ${index}.`,
    marks: [],
  }),
);

function opened(near: string | null) {
  const keys = new BlockKeys(createTextEditor());
  buildText(keys, blocks, near);
  const root = document.createElement('div');
  keys.editor.setRootElement(root);
  const shown = () => [...root.querySelectorAll('[data-block]')].map((each) => each.textContent);
  return { keys, root, shown };
}

const texts = blocks.map(({ text }) => text);

describe('a long text that is not all in the page yet', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('has the sections around the reading place, the first and the last', () => {
    const sections = [...opened('b330').root.children].map((section) => section.childElementCount > 1);
    expect(sections).toEqual([true, false, false, false, true, true, true, false, false, true]);
  });

  it('makes a paragraph when it is asked for', () => {
    const { keys, shown } = opened(null);
    expect(keys.element('b300')?.textContent).toBe('Paragraph 300.');
    expect(shown()).toHaveLength(4 * SECTION_BLOCKS);
  });

  it('comes to be the text, in its order, whatever was asked for first', () => {
    const { keys, shown } = opened('b100');
    for (const id of ['b500', 'b300', 'b301']) keys.element(id);
    keys.waiting.fillAll();
    expect(keys.waiting.isEmpty).toBe(true);
    expect(shown()).toEqual(texts);
    expect(keys.editor.read(() => [...$eachBlock()].map((node) => node.getTextContent()))).toEqual(texts);
  });

  it('takes in what was changed, deleted and added in the meantime', () => {
    const { keys, shown } = opened(null);
    const state = ProjectRecords.from(blocks);
    const changed = { ...blocks[300], text: 'Changed.' } as BlockRecord;
    const added = { ...blocks[350], id: 'new', order: '0350V', text: 'Added.' } as BlockRecord;
    const diff = [
      { before: blocks[300] ?? null, after: changed },
      { before: blocks[400] ?? null, after: null },
      { before: null, after: added },
    ];
    state.apply(diff);
    applyBlocks(keys, state, 'd', diff, false);
    expect(shown()).toEqual(state.blocks('d').map(({ text }) => text));
    expect(shown()).toContain('Changed.');
  });

  it('that is put together anew while sections wait waits as a new one', () => {
    let due: IdleRequestCallback | undefined;
    vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => {
      due = run;
      return 1;
    });
    vi.stubGlobal('cancelIdleCallback', () => undefined);
    const { keys, shown } = opened(null);
    buildText(keys, blocks, null);
    keys.waiting.fillWhenIdle();
    // Two sections at the start and the last are there; the next of the seven others.
    due?.({ didTimeout: false, timeRemaining: () => 0 });
    expect(shown()).toHaveLength(4 * SECTION_BLOCKS);
    expect(keys.element('b130')?.textContent).toBe('Paragraph 130.');
    for (let slice = 0; slice < 6; slice += 1) due?.({ didTimeout: false, timeRemaining: () => 0 });
    expect(keys.waiting.isEmpty).toBe(true);
    expect(shown()).toEqual(texts);
  });
});
