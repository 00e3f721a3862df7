import type { ReaderModel } from '../ReaderModel';
import { selectedText } from '../text/selectedSpan';
import { bringIntoView } from './bringIntoView';

/**
 * Moves the caret, or the end of the selection that moves, to the start or the end of the document. The browser goes by lines, and there are
 * none yet where a long text was never drawn.
 */
export function moveToEdge(model: ReaderModel, edge: 'start' | 'end', extend: boolean): void {
  const root = model.elements?.root;
  const selected = root && selectedText(root, model.state, model.document);
  const block = model.state.blocks(model.document).at(edge === 'start' ? 0 : -1);
  if (!selected || block === undefined) return;
  const place = { block: block.id, offset: edge === 'start' ? 0 : block.text.length };
  model.selectSpan({ start: extend ? selected.anchor : place, end: place });
  model.readSelection();
  bringIntoView(model, place);
}
