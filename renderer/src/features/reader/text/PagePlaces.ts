import type { Position, Span } from '@shared/text/position';
import type { BlockKeys } from './BlockKeys';
import { type DomPoint, leavesOf, pointInLeaves } from './domPosition';

/** Where places of the text are in the page; the sections that hold them are filled when they wait. */
export class PagePlaces {
  constructor(readonly keys: BlockKeys) {}

  /** Where a selection that starts or ends at a place begins or ends; a block without words has no letter to stand at. */
  selectable(position: Position, side: 'start' | 'end'): DomPoint | null {
    const point = this.#point(position, side);
    if (point) return point;
    const node = this.keys.element(position.block);
    return node && { node, offset: 0 };
  }

  /** Box of the first line of a span, or of a caret, in viewport coordinates. */
  firstBox({ start, end }: Span): DOMRect | null {
    const from = this.#point(start, 'start');
    const to = this.#point(end, 'end');
    if (!from || !to) return this.keys.element(start.block)?.getBoundingClientRect() ?? null;
    const range = new Range();
    range.setStart(from.node, from.offset);
    if (start.block === end.block) range.setEnd(to.node, to.offset);
    return range.getClientRects()[0] ?? range.getBoundingClientRect();
  }

  /** Box of the last line of a span, in viewport coordinates. */
  lastBox({ start, end }: Span): DOMRect | null {
    const from = this.#point(start, 'start');
    const to = this.#point(end, 'end');
    if (!from || !to) return null;
    const range = new Range();
    if (start.block === end.block) range.setStart(from.node, from.offset);
    else range.setStart(to.node, 0);
    range.setEnd(to.node, to.offset);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    return boxes.at(-1) ?? range.getBoundingClientRect();
  }

  #point({ block, offset }: Position, side: 'start' | 'end'): DomPoint | null {
    const element = this.keys.element(block);
    return element && pointInLeaves(leavesOf(element), offset, side);
  }
}
