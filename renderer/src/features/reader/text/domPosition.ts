import type { Position } from '@shared/text/position';

/** A text node, or a line break, of a block's element and the block offset it begins at (UTF-16 units). */
export interface Leaf {
  readonly node: Node;
  readonly start: number;
  readonly length: number;
}

const kept = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;

/** The text of a block's element, piece by piece; the line break that only holds an empty line open is not text. */
export function leavesOf(block: Element): Leaf[] {
  const leaves: Leaf[] = [];
  const walker = document.createTreeWalker(block, kept);
  const placeholder = (block as Element & { __lexicalLineBreak?: Node | null }).__lexicalLineBreak;
  let start = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length =
      node instanceof Text ? node.length : node.nodeName === 'BR' && node !== placeholder ? 1 : 0;
    if (length === 0) continue;
    leaves.push({ node, start, length });
    start += length;
  }
  return leaves;
}

/** The block element that a node of the page is in. */
export function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}

/** A point of the page as a position in the document; null when it is outside of the text. */
export function positionOfPoint(node: Node, offset: number): Position | null {
  const block = blockOf(node);
  if (block === null) return positionAtChild(node, offset);
  const id = block.dataset['block'] ?? '';
  const leaves = leavesOf(block);
  if (node instanceof Text) {
    const leaf = leaves.find((candidate) => candidate.node === node);
    return { block: id, offset: leaf ? leaf.start + Math.min(offset, leaf.length) : 0 };
  }
  const next = node.childNodes[offset];
  const following = leaves.find((leaf) =>
    next
      ? next.contains(leaf.node) || isAfter(next, leaf.node)
      : isAfter(node, leaf.node) && !node.contains(leaf.node),
  );
  const last = leaves.at(-1);
  return { block: id, offset: following ? following.start : last ? last.start + last.length : 0 };
}

/** A point between blocks: the start of the block after it, or the end of the last one. */
function positionAtChild(node: Node, offset: number): Position | null {
  if (!(node instanceof Element)) return null;
  const after = node.childNodes[offset];
  if (after instanceof Element) {
    const block = after.matches('[data-block]') ? after : after.querySelector('[data-block]');
    if (block instanceof HTMLElement) return { block: block.dataset['block'] ?? '', offset: 0 };
  }
  const blocks = node.querySelectorAll<HTMLElement>('[data-block]');
  const last = blocks[blocks.length - 1];
  return last ? { block: last.dataset['block'] ?? '', offset: last.textContent?.length ?? 0 } : null;
}

const isAfter = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The place in the page of a block offset. At the border of two text nodes a start belongs to the later one, an end to the earlier,
 * so that a range between them holds no foreign node.
 */
export function pointInLeaves(
  leaves: readonly Leaf[],
  offset: number,
  side: 'start' | 'end',
): DomPoint | null {
  for (const leaf of leaves) {
    const end = leaf.start + leaf.length;
    const inside = side === 'start' ? offset < end : offset <= end;
    if (!inside) continue;
    return leaf.node instanceof Text
      ? { node: leaf.node, offset: offset - leaf.start }
      : besideBreak(leaf, offset);
  }
  const last = leaves.at(-1);
  if (!last) return null;
  return last.node instanceof Text ? { node: last.node, offset: last.length } : besideBreak(last, offset);
}

function besideBreak({ node, start }: Leaf, offset: number): DomPoint | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  return {
    node: parent,
    offset: [...parent.childNodes].indexOf(node as ChildNode) + (offset > start ? 1 : 0),
  };
}
