import type { Position } from '@shared/text/position';
import type { ReaderModel } from '../ReaderModel';

/** Room that is kept between a place and the edge of the view, CSS px. */
const ROOM = 48;

/** Scrolls no further than needed to show a place; one that is far away comes to the upper third. */
export function bringIntoView(model: ReaderModel, place: Position): void {
  const scroller = model.elements?.scroller;
  const here = { start: place, end: place };
  const box = model.boxOf(here);
  if (!scroller || !box) return;
  const view = scroller.getBoundingClientRect();
  const above = view.top + ROOM - box.top;
  const below = box.bottom - (view.bottom - ROOM);
  if (Math.max(above, below) > view.height / 2 || (box.height === 0 && box.top === 0)) model.scrollTo(here);
  else if (above > 0) scroller.scrollTop -= above;
  else if (below > 0) scroller.scrollTop += below;
}
