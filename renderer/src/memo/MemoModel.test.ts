// @vitest-environment happy-dom
import { $getRoot, ElementNode, type LexicalNode, ParagraphNode } from 'lexical';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoModel } from './MemoModel';
import type { MemoSource } from './MemoSource';

/** A memo somewhere, as every field that shows it sees it. */
class KeptMemo {
  readonly saved: string[] = [];
  readonly #listeners = new Set<() => void>();
  memo: string;

  constructor(memo: string) {
    this.memo = memo;
  }

  readonly source: MemoSource = {
    record: () => 'a',
    kept: () => this.memo,
    onChange: (listener) => {
      this.#listeners.add(listener);
      return () => this.#listeners.delete(listener);
    },
    save: async (memo) => {
      this.saved.push(memo);
      this.change(memo);
    },
  };

  change(memo: string): void {
    this.memo = memo;
    for (const listener of this.#listeners) listener();
  }
}

let field: HTMLElement;

beforeEach(() => {
  field = document.createElement('div');
  field.contentEditable = 'true';
  document.body.append(field);
});
afterEach(() => field.remove());

const type = (model: MemoModel, words: string) =>
  model.editor.update(() => $getRoot().selectEnd().insertText(words), { discrete: true });
const nodes = (model: MemoModel): LexicalNode[] =>
  model.editor.getEditorState().read(() => $getRoot().getChildren());

describe('a field of a memo', () => {
  it('shows what was written elsewhere before it was on the page, and writes on from there', async () => {
    const kept = new KeptMemo('Old.');
    const model = new MemoModel(kept.source);
    kept.change('New.');
    const detach = model.attach(field);
    expect(field.textContent).toBe('New.');
    type(model, ' And more.');
    await model.writing.flush();
    expect(kept.saved).toEqual(['New. And more.']);
    detach();
  });

  it('shows what was written elsewhere while it seemed to be written in itself', async () => {
    const kept = new KeptMemo('Old.');
    const model = new MemoModel(kept.source);
    const detach = model.attach(field);
    model.writing.written();
    kept.change('New.');
    expect(field.textContent).toBe('Old.');
    await model.writing.flush();
    expect(field.textContent).toBe('New.');
    expect(kept.saved).toEqual([]);
    detach();
  });

  it('shows another memo by what differs: paragraphs that stay are not made anew', () => {
    const kept = new KeptMemo('One\n\nTwo\n\n- a\n    - b\n- c\n\nLast');
    const model = new MemoModel(kept.source);
    const detach = model.attach(field);
    const [one, , list, last] = nodes(model).map((node) => node.getKey());
    kept.change('One\n\nTwo and a half\n\nThree\n\n- a\n    - b\n- c\n\nLast');
    expect(nodes(model).map((node) => node.getKey())).toEqual([
      one,
      expect.any(String),
      expect.any(String),
      list,
      last,
    ]);
    expect(field.textContent).toBe('OneTwo and a halfThreeabcLast');
    kept.change('');
    expect(nodes(model)).toHaveLength(1);
    expect(field.textContent).toBe('');
    detach();
  });

  it('is read and shown as it is whatever changes in it', async () => {
    const memos = [
      'A\n\nB',
      '- a\n- b',
      '1. a\n2. b\n- c',
      '## H\n\n> q\n\nA',
      'A\n\nB\n\nC',
      '',
      'B\n\n- a',
    ];
    const kept = new KeptMemo('');
    const model = new MemoModel(kept.source);
    const detach = model.attach(field);
    for (const [index, memo] of [...memos, ...[...memos].reverse()].entries()) {
      kept.change(memo);
      type(model, `${index}`);
      await model.writing.flush();
      expect(kept.saved.at(-1)).toBe(`${memo}${index}`);
    }
    detach();
  });

  it('reads of a long memo only what was written in', async () => {
    const kept = new KeptMemo(Array.from({ length: 200 }, (_, index) => `Paragraph ${index}`).join('\n\n'));
    const model = new MemoModel(kept.source);
    const detach = model.attach(field);
    type(model, '!');
    await model.writing.flush();
    const read = vi.spyOn(ElementNode.prototype, 'getChildren');
    type(model, '?');
    await model.writing.flush();
    expect(kept.saved.at(-1)).toMatch(/Paragraph 199!\?$/);
    expect(read.mock.contexts.filter((node) => node instanceof ParagraphNode).length).toBeLessThan(5);
    read.mockRestore();
    detach();
  });
});
