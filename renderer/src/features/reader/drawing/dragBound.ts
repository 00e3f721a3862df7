import type { Position, Span } from '@shared/text/position';
import { edgeSpeed } from '@/ui/edgeSpeed';
import type { ReaderElements, ReaderModel } from '../ReaderModel';

/** ms between two frames that scrolling reckons with at most: after a hold-up the text must not leap. */
const LONGEST_FRAME_MS = 50;

/** Something in the text whose ends can be dragged. */
export interface Draggable {
  /** The words it would have with this end there, stretches in text order; null: it cannot end there. */
  with(side: 'start' | 'end', place: Position): readonly Span[] | null;
  /** Called once, with where the end was let go. */
  drop(side: 'start' | 'end', place: Position): void;
}

/**
 * Drags one end of a passage or a turn until the pointer is let go. Near the upper or lower edge of the view, and beyond it, the text
 * scrolls beneath the pointer. Escape leaves it as it was.
 */
export function dragBound(
  model: ReaderModel,
  dragged: Draggable,
  side: 'start' | 'end',
  { pointerId, clientX, clientY }: { pointerId: number; clientX: number; clientY: number },
): void {
  const { elements } = model;
  if (elements === null) return;
  const { scroller, page } = elements;
  const pointer = { x: clientX, y: clientY };
  let dropped: Position | null = null;
  let moved = false;
  let frame = 0;
  let time = performance.now();

  const move = (event: PointerEvent) => {
    pointer.x = event.clientX;
    pointer.y = event.clientY;
    moved = true;
  };
  /** The bound goes first, to text that the frame before has laid out; what scrolls into view now has none yet. */
  const follow = (now: number) => {
    // Another document may be shown meanwhile, by a key say.
    if (model.elements !== elements || !scroller.isConnected) {
      end();
      return;
    }
    frame = requestAnimationFrame(follow);
    const view = scroller.getBoundingClientRect();
    const speed = moved ? edgeSpeed(pointer.y, view) : 0;
    if (moved) takePlace(elements, view);
    scroller.scrollTop += speed * Math.min(now - time, LONGEST_FRAME_MS);
    time = now;
  };
  const takePlace = ({ root }: ReaderElements, view: DOMRect) => {
    model.drawing?.fillView();
    const text = root.getBoundingClientRect();
    const place = model.caretAt(
      clamp(pointer.x, text.left + 1, text.right - 1),
      clamp(pointer.y, view.top + 1, view.bottom - 1),
    );
    const spans = place && dragged.with(side, place);
    if (!spans) return;
    dropped = place;
    model.drawing?.showDragged(spans);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    end();
  };
  const drop = () => {
    end();
    if (dropped) dragged.drop(side, dropped);
  };
  const ending = new AbortController();
  const end = () => {
    ending.abort();
    cancelAnimationFrame(frame);
    delete page.dataset['dragging'];
    if (scroller.hasPointerCapture(pointerId)) scroller.releasePointerCapture(pointerId);
    model.drawing?.showDragged(null);
  };

  // The handle itself is drawn anew wherever the bound goes: what does not move holds the pointer.
  scroller.setPointerCapture(pointerId);
  page.dataset['dragging'] = side;
  const { signal } = ending;
  scroller.addEventListener('pointermove', move, { signal });
  scroller.addEventListener('pointerup', drop, { signal });
  scroller.addEventListener('pointercancel', end, { signal });
  window.addEventListener('keydown', press, { signal, capture: true });
  frame = requestAnimationFrame(follow);
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
