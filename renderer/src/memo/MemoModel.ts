import { mergeRegister } from '@lexical/utils';
import { linkedAnnotation } from '@shared/memo/memoTree';
import { parseMemo } from '@shared/memo/parseMemo';
import { writeMemo } from '@shared/memo/writeMemo';
import { $getRoot, $isElementNode, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { runAction } from '@/bridge/actionRegistry';
import { showPassage } from '@/bridge/passages';
import { registerWriting } from '@/bridge/pendingWriting';
import { createMemoEditor } from './createMemoEditor';
import { MemoContents } from './MemoContents';
import type { MemoSource } from './MemoSource';
import { MemoWriting } from './MemoWriting';
import { markLinks } from './markLinks';
import { putOnClipboard } from './putOnClipboard';
import { registerMemoEditing } from './registerMemoEditing';

/** Set on updates that show what the project holds: they are nobody's writing. */
const SHOWN_TAG = 'shown';

/** One memo being shown and written: its editor and how it is kept. Not a React thing. */
export class MemoModel {
  readonly editor: LexicalEditor = createMemoEditor();
  readonly writing: MemoWriting;
  readonly #contents = new MemoContents(this.editor);
  readonly #source: MemoSource;
  readonly #onFollow: (() => void) | undefined;

  /** @param onFollow told when the analyst goes to another place by a link */
  constructor(source: MemoSource, onFollow?: () => void) {
    this.#source = source;
    this.#onFollow = onFollow;
    this.writing = new MemoWriting({
      // As it was before a key that is being handled just now.
      read: () => this.editor.getEditorState().read(() => writeMemo(this.#contents.$read())),
      kept: source.kept,
      save: source.save,
      show: (memo) => this.#show(memo),
    });
    this.#show(source.kept());
  }

  /** Id of what the memo is on; null: it is not made yet. */
  get record(): string | null {
    return this.#source.record();
  }

  /** Shows the memo in this element; returns the function that takes it away, with everything sent. */
  attach(root: HTMLElement): () => void {
    const { editor, writing } = this;
    editor.setRootElement(root);
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null) return;
      event.preventDefault();
      if (event.button === 0) this.follow(link.getAttribute('href') ?? '');
    };
    const flush = () => void writing.flush();
    root.addEventListener('click', click);
    window.addEventListener('beforeunload', flush);
    const stop = mergeRegister(
      registerMemoEditing(editor, {
        undo: () => this.#step('edit.undo'),
        redo: () => this.#step('edit.redo'),
        newStep: () => writing.newStep(),
        follow: (link) => this.follow(link),
      }),
      markLinks(editor),
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
        if (tags.has(SHOWN_TAG) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
        writing.written();
      }),
      this.#source.onChange(() => writing.follow()),
      registerWriting(() => writing.flush()),
    );
    // The memo may have changed since this was made, when nobody was listening yet.
    writing.follow();
    return () => {
      flush();
      stop();
      root.removeEventListener('click', click);
      window.removeEventListener('beforeunload', flush);
      editor.setRootElement(null);
    };
  }

  /** The analyst has left the memo. */
  async leave(): Promise<void> {
    const run = await this.writing.leave();
    if (run !== null) this.#source.left?.(run);
  }

  /** Goes where a link leads; an address outside is only copied, for the app stays offline. */
  follow(link: string): void {
    const annotation = linkedAnnotation(link);
    if (annotation !== null) {
      void showPassage(annotation).then(this.#onFollow);
      return;
    }
    void putOnClipboard(link, 'The address is on the clipboard. Roundtable itself stays offline.');
  }

  /** Undo is the project's; what was just typed is a step of it. */
  #step(action: 'edit.undo' | 'edit.redo'): void {
    this.writing.newStep();
    runAction(action);
  }

  #show(memo: string): void {
    const { editor } = this;
    const hasFocus = editor.getRootElement()?.contains(document.activeElement) === true;
    editor.update(
      () => {
        const before = hasFocus ? $getRoot().getTextContent() : '';
        this.#contents.$show(parseMemo(memo));
        if (hasFocus) $caretAfterChange(before, $getRoot().getTextContent());
      },
      { discrete: true, tag: hasFocus ? SHOWN_TAG : [SHOWN_TAG, SKIP_DOM_SELECTION_TAG] },
    );
  }
}

/** Puts the caret where the change ends: after the words that came back, or where words went. */
function $caretAfterChange(before: string, after: string): void {
  let same = 0;
  while (same < Math.min(before.length, after.length) && before.at(-1 - same) === after.at(-1 - same))
    same += 1;
  let left = after.length - same;
  const blocks = $getRoot().getChildren();
  for (const block of blocks) {
    const { length } = block.getTextContent();
    if (left <= length && $isElementNode(block)) {
      for (const text of block.getAllTextNodes()) {
        const size = text.getTextContentSize();
        if (left <= size) {
          text.select(left, left);
          return;
        }
        left -= size;
      }
      block.selectEnd();
      return;
    }
    left -= length + 2;
  }
  $getRoot().selectEnd();
}
