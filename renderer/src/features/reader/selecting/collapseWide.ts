import type { ReaderModel } from '../ReaderModel';
import { selectedText } from '../text/selectedSpan';
import { bringIntoView } from './bringIntoView';

/**
 * Puts the caret to the end of a wide selection that an arrow points to, and shows it; false: the key is another, or the selection not wide.
 * The browser would stop at the border of a section that it has not laid out.
 */
export function collapseWide(model: ReaderModel, key: string): boolean {
  const root = model.elements?.root;
  if (!root || !model.keys.wide?.isWide || !/^Arrow(Left|Right|Up|Down)$/.test(key)) return false;
  const selected = selectedText(root, model.state, model.document);
  if (!selected) return false;
  const { caret: start, anchor, focus } = selected;
  const isBackward = focus.block === start.block && focus.offset === start.offset;
  const element = model.keys.element(start.block);
  const isToLeft = element !== null && getComputedStyle(element).direction === 'rtl';
  const toStart = key === 'ArrowUp' || key === (isToLeft ? 'ArrowRight' : 'ArrowLeft');
  const place = toStart ? start : isBackward ? anchor : focus;
  model.selectSpan({ start: place, end: place });
  model.readSelection();
  bringIntoView(model, place);
  return true;
}
