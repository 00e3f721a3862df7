import { directionOf } from '@shared/text/direction';
import { graphemeCeil, graphemeFloor } from '@shared/text/graphemes';
import type { Position } from '@shared/text/position';
import type { PassageEnd } from './Scene';
import type { TextWindow } from './TextWindow';

/** Where a passage begins or ends, in page coordinates; null when that is not in view. `origin` is the page's top left corner. */
export function passageEnd(
  window: TextWindow,
  { block: id, offset }: Position,
  side: 'start' | 'end',
  origin: { readonly left: number; readonly top: number },
): PassageEnd | null {
  const block = window.block(id);
  const text = window.state.block(id)?.text;
  if (block === undefined || text === undefined) return null;
  const boxOf = (start: number, end: number) => {
    const boxes = start < end ? window.boxes({ block, start, end }) : [];
    return side === 'start' ? boxes[0] : boxes.at(-1);
  };
  const before = (place: number) => graphemeFloor(text, place - 1);
  const after = (place: number) => graphemeCeil(text, place + 1);
  // The first letter of the passage, or its last one; and its neighbour inside.
  const inner = side === 'start' ? after(offset) : before(offset);
  const letter = side === 'start' ? boxOf(offset, inner) : boxOf(inner, offset);
  if (letter === undefined) return null;
  const neighbour = side === 'start' ? boxOf(inner, after(inner)) : boxOf(before(inner), inner);
  const runsLeft = runsLeftwards(letter, neighbour, side) ?? directionOf(text) === 'rtl';
  const outward = (side === 'start') === runsLeft ? 'right' : 'left';
  return {
    left: letter[outward] - origin.left,
    top: letter.top - origin.top,
    height: letter.height,
    outward,
  };
}

/** Whether the words run from right to left here, which in a line of both kinds only their places tell; null: no neighbour on the line. */
function runsLeftwards(
  letter: DOMRect,
  neighbour: DOMRect | undefined,
  side: 'start' | 'end',
): boolean | null {
  if (neighbour === undefined || neighbour.bottom <= letter.top || neighbour.top >= letter.bottom)
    return null;
  return (side === 'start') === neighbour.left < letter.left;
}
