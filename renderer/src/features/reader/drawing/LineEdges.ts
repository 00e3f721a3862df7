import type { BlockRecord } from '@shared/project/records';
import type { Piece, TextWindow } from './TextWindow';

/** Where the lines of a piece of text begin and end, px from the top of its block; null: the page does not show them. */
type Edges = { readonly top: number; readonly bottom: number } | null;

interface Measured {
  readonly record: BlockRecord | undefined;
  readonly width: number;
  readonly height: number;
  readonly edges: Map<string, Edges>;
}

/**
 * Measures how high pieces of text stand on the page. What was measured in a block holds until its words or its size change, so that a
 * key measures again in the paragraph that it changes, and asks the others only where they are.
 */
export class LineEdges {
  #known = new WeakMap<HTMLElement, Measured>();

  /** Forgets everything, because letters have another size or face. */
  clear(): void {
    this.#known = new WeakMap();
  }

  /** The top of the first line of a piece and the bottom of its last, in the coordinates of the viewport. */
  of(window: TextWindow, piece: Piece): Edges {
    const { element, id } = piece.block;
    const box = element.getBoundingClientRect();
    const record = window.state.block(id);
    let known = this.#known.get(element);
    if (known?.record !== record || known?.width !== box.width || known.height !== box.height) {
      known = { record, width: box.width, height: box.height, edges: new Map() };
      this.#known.set(element, known);
    }
    const key = `${piece.start}-${piece.end}`;
    let edges = known.edges.get(key);
    if (edges === undefined) {
      edges = measured(window, piece, box.top);
      known.edges.set(key, edges);
    }
    return edges && { top: box.top + edges.top, bottom: box.top + edges.bottom };
  }
}

function measured(window: TextWindow, piece: Piece, origin: number): Edges {
  const boxes = window.boxes(piece);
  const top = boxes[0]?.top;
  const bottom = boxes.at(-1)?.bottom;
  return top === undefined || bottom === undefined ? null : { top: top - origin, bottom: bottom - origin };
}
