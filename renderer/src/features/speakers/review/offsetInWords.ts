/** Document-wide offset of a place in the shown text: of a text node and an offset into it, or an element and a child; null outside of the words. */
export function offsetInWords(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const words = element?.closest<HTMLElement>('[data-start]');
  if (!words) return null;
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(node, offset);
  return Number(words.dataset['start']) + before.toString().length;
}

/** Document-wide offset of the letter border nearest to a point of the window; null where no words are. */
export function offsetAtPoint(x: number, y: number): number | null {
  const place = document.caretPositionFromPoint(x, y);
  return place === null ? null : offsetInWords(place.offsetNode, place.offset);
}
