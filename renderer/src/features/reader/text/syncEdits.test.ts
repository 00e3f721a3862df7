// @vitest-environment happy-dom
import { seededRandom } from '@shared/base/seededRandom';
import { commands } from '@shared/project/commands';
import { type Diff, reverseDiff } from '@shared/project/diff';
import { orderKeys } from '@shared/project/orderKey';
import { ProjectRecords } from '@shared/project/projectRecords';
import type { BlockRecord } from '@shared/project/records';
import type { BlockContent } from '@shared/text/block';
import { $createRangeSelection, $getSelection, $isRangeSelection, $setSelection } from 'lexical';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyBlocks } from './applyBlocks';
import { $eachBlock, BlockKeys } from './BlockKeys';
import { $blockContent } from './blockText';
import { buildText } from './buildText';
import { createTextEditor } from './createTextEditor';
import type { TextEdit } from './findTextEdit';
import { $pasteBlocks, plainBlocks, plainText } from './pasteBlocks';
import { SECTION_BLOCKS } from './SectionNode';
import { syncEdits } from './syncEdits';

const context = {
  clock: { now: () => '2026-01-01T00:00:00.000Z' },
  ids: { next: () => crypto.randomUUID() },
  author: 'Ana',
};

/** A document in the editor and in the project, edits going from one to the other. */
function openText(contents: readonly BlockContent[]) {
  const orders = orderKeys(null, null, contents.length);
  const blocks = contents.map(
    (content, index): BlockRecord => ({
      type: 'block',
      id: `block-${index}`,
      document: 'document',
      order: orders[index] ?? '',
      ...content,
    }),
  );
  const state = ProjectRecords.from([
    {
      type: 'document',
      id: 'document',
      order: 'V',
      title: 'Text',
      source: { fileName: 'text.txt', format: 'txt', sha256: '', size: 0 },
      date: '',
      provenance: '',
      language: '',
      attributes: {},
      importedAt: context.clock.now(),
      warnings: [],
      memo: '',
    },
    ...blocks,
  ]);
  const keys = new BlockKeys(createTextEditor());
  const diffs: Diff[] = [];
  const edits: TextEdit[] = [];
  buildText(keys, state.blocks('document'), null);
  const root = document.createElement('div');
  root.contentEditable = 'true';
  document.body.append(root);
  keys.editor.setRootElement(root);
  const send = (edit: TextEdit) => {
    const proposed = commands.editText.propose(state, edit, context);
    if (!proposed.ok) throw new Error(proposed.problem.message);
    state.apply(proposed.value.diff);
    diffs.push(proposed.value.diff);
    edits.push(edit);
  };
  const stop = syncEdits(keys, { document: 'document', state: () => state, send });
  const inEditor = () =>
    keys.editor.read(() =>
      [...$eachBlock()].map((node) => ({ id: node.getBlockId(), ...$blockContent(node) })),
    );
  const inProject = () =>
    state
      .blocks('document')
      .map(({ id, kind, level, ordered, text, marks }) => ({ id, kind, level, ordered, text, marks }));
  /** Selects from one place to another and does something there, as one step. */
  const at = (from: [number, number], to: [number, number], act: () => void) =>
    keys.editor.update(
      () => {
        const nodes = [...$eachBlock()];
        const selection = $createRangeSelection();
        for (const [point, [index, offset]] of [
          [selection.anchor, from],
          [selection.focus, to],
        ] as const) {
          const node = nodes[index];
          if (!node) throw new RangeError(`no block ${index}`);
          const text = node.getFirstChild();
          if (text) point.set(text.getKey(), offset, 'text');
          else point.set(node.getKey(), 0, 'element');
        }
        $setSelection(selection);
        act();
      },
      { discrete: true },
    );
  const undo = (diff: Diff) => {
    const reversed = reverseDiff(diff);
    state.apply(reversed);
    return applyBlocks(keys, state, 'document', reversed, false);
  };
  return { state, keys, root, diffs, edits, stop, inEditor, inProject, at, undo };
}

const keysTyped = ({ keys }: ReturnType<typeof openText>, letters: string) =>
  keys.editor.update(() => here().insertText(letters), { discrete: true });

const plain = (text: string): BlockContent => ({ kind: 'paragraph', text, marks: [] });

function here() {
  const selected = $getSelection();
  if (!$isRangeSelection(selected)) throw new TypeError('nothing is selected');
  return selected;
}

describe('edits of the text', () => {
  beforeEach(() => vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0)));
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  it('say where selected words were typed over, for as long as the typing goes on', () => {
    const text = openText([plain('the golden bridge')]);
    text.at([0, 4], [0, 10], () => undefined);
    for (const letter of 'gem') keysTyped(text, letter);
    expect(text.inProject()[0]?.text).toBe('the gem bridge');
    const from = { block: 'block-0', offset: 4 };
    expect(text.edits.map(({ replacing }) => replacing)).toEqual([from, from, from]);
    expect(new Set(text.edits.map(({ run }) => run)).size).toBe(1);
    text.at([0, 0], [0, 0], () => undefined);
    keysTyped(text, 'In ');
    expect(text.edits.at(-1)).not.toHaveProperty('replacing');
    text.stop();
  });

  it('reach the project as the one block that changed', () => {
    const text = openText([plain('One'), plain('Two'), plain('Three')]);
    text.at([1, 3], [1, 3], () => here().insertText('!'));
    expect(text.inProject().map((block) => block.text)).toEqual(['One', 'Two!', 'Three']);
    expect(text.diffs.map((diff) => diff.length)).toEqual([1]);
  });

  it('join unbroken typing into one run and begin another when the caret jumps or typing turns into deleting', () => {
    const text = openText([plain('One'), plain('Two')]);
    const type = (offset: number, letter: string) =>
      text.at([0, offset], [0, offset], () => here().insertText(letter));
    type(3, 'a');
    text.keys.editor.update(() => here().insertText('b'), { discrete: true });
    text.keys.editor.update(() => here().insertText('c'), { discrete: true });
    text.at([0, 1], [0, 1], () => undefined);
    text.keys.editor.update(() => here().insertText('d'), { discrete: true });
    text.at([0, 0], [0, 2], () => here().removeText());
    const [first, second, third, jumped, deleted] = text.edits.map(({ run }) => run);
    expect([second, third]).toEqual([first, first]);
    expect(new Set([first, jumped, deleted]).size).toBe(3);
  });

  it('give the new half of a parted block an id of its own and keep list items list items', () => {
    const text = openText([{ kind: 'listItem', level: 0, ordered: true, text: 'First second', marks: [] }]);
    text.at([0, 6], [0, 6], () => here().insertParagraph());
    expect(text.inProject()).toEqual(text.inEditor());
    expect(text.inProject().map(({ kind, text: words }) => [kind, words])).toEqual([
      ['listItem', 'First '],
      ['listItem', 'second'],
    ]);
  });

  it('keep emphasis as marks', () => {
    const text = openText([{ ...plain('plain bold'), marks: [{ start: 6, end: 10, kind: 'bold' }] }]);
    text.at([0, 0], [0, 5], () => here().formatText('italic'));
    expect(text.inProject()[0]?.marks).toEqual([
      { start: 0, end: 5, kind: 'italic' },
      { start: 6, end: 10, kind: 'bold' },
    ]);
  });

  it.each([1, 2, 3, 4])(
    'agree with the project after anything, and undoing all returns the start (seed %i)',
    (seed) => {
      const random = seededRandom(seed);
      const start = Array.from({ length: SECTION_BLOCKS + 6 }, (_, index) =>
        plain(`Paragraph ${index} of the text`),
      );
      const text = openText(start);
      const before = text.inProject();
      const anywhere = (): [number, number] => {
        const blocks = text.inEditor();
        const index = random.int(0, blocks.length - 1);
        return [index, random.int(0, blocks[index]?.text.length ?? 0)];
      };
      for (let step = 0; step < 60; step += 1) {
        const [index, offset] = anywhere();
        const length = text.inEditor()[index]?.text.length ?? 0;
        const nearby: [number, number] = random.chance(0.3)
          ? [Math.min(index + random.int(0, 3), text.inEditor().length - 1), 0]
          : [index, random.int(offset, length)];
        const act = random.pick([
          () => here().insertText('x'),
          () => here().insertText(' words '),
          () => here().insertParagraph(),
          () => here().removeText(),
          () => $pasteBlocks(plainBlocks('One\nTwo\n\nThree'), plainText),
          () => $pasteBlocks(plainBlocks('one'), plainText),
        ]);
        text.at([index, offset], nearby, act);
        expect(text.inEditor(), `step ${step}`).toEqual(text.inProject());
      }
      for (const diff of text.diffs.toReversed()) {
        text.undo(diff);
        expect(text.inEditor()).toEqual(text.inProject());
      }
      expect(text.inEditor()).toEqual(before);
    },
  );

  it('leave the editor alone when it already holds what the project says', () => {
    const text = openText([plain('One'), plain('Two')]);
    const [first] = text.root.querySelectorAll('[data-block] span');
    text.at([0, 3], [0, 3], () => here().insertText('!'));
    const place = applyBlocks(text.keys, text.state, 'document', text.diffs[0] ?? [], false);
    expect(place).toEqual([]);
    expect(text.root.querySelector('[data-block] span')).toBe(first);
  });

  it('tell where an undone edit was', () => {
    const text = openText([plain('One'), plain('Two')]);
    text.at([1, 1], [1, 1], () => here().insertText('abc'));
    expect(text.undo(text.diffs[0] ?? [])).toEqual([{ block: 'block-1', offset: 1 }]);
  });
});
