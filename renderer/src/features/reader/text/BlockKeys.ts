import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { WideSelection } from '../drawing/WideSelection';
import { $isBlockNode, type BlockNode } from './BlockNode';
import type { Composition } from './Composition';
import type { TextEdit } from './findTextEdit';
import { WaitingSections } from './WaitingSections';

/** Blocks of the editor, in text order, also those that stand outside of any section. */
export function* $eachBlock(start: LexicalNode = $getRoot()): Generator<BlockNode> {
  if ($isBlockNode(start)) yield start;
  else if ($isElementNode(start)) for (const child of start.getChildren()) yield* $eachBlock(child);
}

/** What several edits together are: one step of undo, named for what it does. */
export interface EditStep {
  readonly by: NonNullable<TextEdit['by']>;
  readonly run: string;
}

/** Finds the editor's node and the page's element of a block by the block's id. */
export class BlockKeys {
  readonly #keys = new Map<string, NodeKey>();
  readonly waiting: WaitingSections;
  /** The word that an input method is in the middle of. */
  composition: Composition | null = null;
  /** What the edits are part of that are being made just now. */
  step: EditStep | null = null;
  /** What a wide selection takes off the page; null: the text is not in a page. */
  wide: WideSelection | null = null;

  constructor(readonly editor: LexicalEditor) {
    this.waiting = new WaitingSections(editor, (node) => this.$learn(node));
  }

  $learn(node: BlockNode): void {
    this.#keys.set(node.getBlockId(), node.getKey());
  }

  forget(block: string): void {
    this.#keys.delete(block);
  }

  forgetAll(): void {
    this.#keys.clear();
    this.waiting.forgetAll();
  }

  $node(block: string): BlockNode | null {
    const key = this.#keys.get(block);
    const node = key === undefined ? null : $getNodeByKey(key);
    return $isBlockNode(node) && node.isAttached() ? node : null;
  }

  /** The block's element, which is made now when its section waits, and brought back when its section is off the page. */
  element(block: string): HTMLElement | null {
    this.waiting.fillWith(block);
    const key = this.#keys.get(block);
    const element = key === undefined ? null : this.editor.getElementByKey(key);
    if (element) this.wide?.show(element);
    return element;
  }
}
