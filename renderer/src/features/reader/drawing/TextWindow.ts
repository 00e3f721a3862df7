import type { ProjectState } from '@shared/project/projectState';
import type { Span } from '@shared/text/position';
import { type Leaf, leavesOf, pointInLeaves } from '../text/domPosition';

/** A block that is in view, or nearly. */
export interface WindowBlock {
  readonly id: string;
  readonly element: HTMLElement;
  /** Sum of the lengths of the blocks before it in the window, a unit added for each border. */
  readonly start: number;
  readonly length: number;
}

/** A stretch of one block, UTF-16 units. */
export interface Piece {
  readonly block: WindowBlock;
  readonly start: number;
  readonly end: number;
}

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * The blocks that are drawn upon: what is in view and a margin above and below. Places in it are counted from its own start, so
 * that drawing never looks at the rest of the document.
 */
export class TextWindow {
  readonly blocks: readonly WindowBlock[];
  readonly ids: ReadonlySet<string>;
  readonly #byId: ReadonlyMap<string, WindowBlock>;
  readonly #leaves = new Map<string, readonly Leaf[]>();
  readonly #firstOrder: string;
  readonly #lastOrder: string;
  readonly length: number;

  constructor(
    elements: readonly HTMLElement[],
    readonly state: ProjectState,
  ) {
    let start = 0;
    this.blocks = elements.flatMap((element) => {
      const record = state.block(element.dataset['block'] ?? '');
      if (record === undefined) return [];
      const block = { id: record.id, element, start, length: record.text.length };
      start += record.text.length + 1;
      return [block];
    });
    this.length = start;
    this.#byId = new Map(this.blocks.map((block) => [block.id, block]));
    this.ids = new Set(this.#byId.keys());
    this.#firstOrder = state.block(this.blocks[0]?.id ?? '')?.order ?? '';
    this.#lastOrder = state.block(this.blocks.at(-1)?.id ?? '')?.order ?? '';
  }

  block(id: string): WindowBlock | undefined {
    return this.#byId.get(id);
  }

  leaves(block: WindowBlock): readonly Leaf[] {
    let leaves = this.#leaves.get(block.id);
    if (leaves === undefined) {
      leaves = leavesOf(block.element);
      this.#leaves.set(block.id, leaves);
    }
    return leaves;
  }

  /** The part of a span that lies in the window; null: none. */
  extent({ start, end }: Span): Extent | null {
    const from = this.#place(start.block, start.offset);
    const to = this.#place(end.block, end.offset);
    return from === null || to === null || from >= to ? null : { start: from, end: to };
  }

  #place(id: string, offset: number): number | null {
    const block = this.#byId.get(id);
    if (block) return block.start + offset;
    const order = this.state.block(id)?.order;
    if (order === undefined) return null;
    if (order < this.#firstOrder) return 0;
    return order > this.#lastOrder ? this.length : null;
  }

  /** A stretch of the window, block by block. */
  pieces({ start, end }: Extent): Piece[] {
    return this.blocks.flatMap((block) => {
      const from = Math.max(start - block.start, 0);
      const to = Math.min(end - block.start, block.length);
      return from < to ? [{ block, start: from, end: to }] : [];
    });
  }

  /** The piece as the page has it; null when the page does not show it yet. */
  range({ block, start, end }: Piece): StaticRange | null {
    const leaves = this.leaves(block);
    const from = pointInLeaves(leaves, start, 'start');
    const to = pointInLeaves(leaves, end, 'end');
    if (!from || !to) return null;
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
  }

  /** The boxes of the lines that a piece runs over, in the coordinates of the viewport. */
  boxes(piece: Piece): DOMRect[] {
    const at = this.range(piece);
    if (!at) return [];
    const range = new Range();
    range.setStart(at.startContainer, at.startOffset);
    range.setEnd(at.endContainer, at.endOffset);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  }
}
