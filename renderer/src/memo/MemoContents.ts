import { sameJson } from '@shared/base/sameJson';
import type { MemoBlock, MemoTree } from '@shared/memo/memoTree';
import { tidyMemo } from '@shared/memo/tidyMemo';
import { $getRoot, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { $memoBlocks, $memoNodes } from './memoNodes';

/**
 * What the editor of a memo holds. Reading and showing cost what has changed, not what there is: a memo of 3,000 paragraphs is read at each
 * pause of the one who writes in it, and shown in every other field of the same memo.
 */
export class MemoContents {
  /** Blocks as they were read last, by the node at the top that holds them. */
  #known = new Map<NodeKey, MemoTree>();

  constructor(editor: LexicalEditor) {
    editor.registerUpdateListener(({ dirtyElements }) => {
      for (const key of dirtyElements.keys()) this.#known.delete(key);
    });
  }

  /** The memo that the editor holds. */
  $read(): MemoTree {
    const known = new Map<NodeKey, MemoTree>();
    const blocks = $getRoot()
      .getChildren()
      .flatMap((node) => {
        const held = this.#known.get(node.getKey()) ?? $memoBlocks(node);
        known.set(node.getKey(), held);
        return held;
      });
    this.#known = known;
    return blocks;
  }

  /** Makes the editor hold this memo, which is tidy; blocks that are there already stay. */
  $show(tree: MemoTree): void {
    const root = $getRoot();
    const held = root.getChildren();
    const wanted = byNode(tree);
    const same = (node: LexicalNode | undefined, blocks: MemoTree | undefined) =>
      node !== undefined && blocks !== undefined && sameJson(tidyMemo(this.#blocksOf(node)), blocks);
    const most = Math.min(held.length, wanted.length);
    let start = 0;
    while (start < most && same(held[start], wanted[start])) start += 1;
    let end = 0;
    while (end < most - start && same(held.at(-1 - end), wanted.at(-1 - end))) end += 1;
    const fresh = wanted.slice(start, wanted.length - end);
    const stays = start + end > 0;
    root.splice(
      start,
      held.length - start - end,
      fresh.length === 0 && stays ? [] : $memoNodes(fresh.flat()),
    );
  }

  /** While an update is under way, what it has changed is not known. */
  #blocksOf(node: LexicalNode): MemoTree {
    return (node.isDirty() ? undefined : this.#known.get(node.getKey())) ?? $memoBlocks(node);
  }
}

/** The blocks of a memo as nodes at the top of its editor hold them: a list with all that stands in it is one. */
function byNode(tree: MemoTree): MemoBlock[][] {
  const parts: MemoBlock[][] = [];
  for (const block of tree) {
    const open = parts.at(-1);
    const list = open?.[0];
    const goesOn =
      block.kind === 'item' && list?.kind === 'item' && (block.depth > 0 || block.ordered === list.ordered);
    if (goesOn) open?.push(block);
    else parts.push([block]);
  }
  return parts;
}
