import { documentText } from '@shared/text/documentText';
import { useMirrorStore } from '@/bridge/projectMirror';
import { edgeSpeed } from '@/ui/edgeSpeed';
import { setTurnSpeech } from './decide';
import { offsetAtPoint } from './offsetInWords';
import { type DraftTurn, turnsIn } from './reviewDraft';
import { draftNow, useReview } from './reviewStore';
import { withEnd } from './turnBounds';

/** ms between two frames that scrolling reckons with at most. */
const LONGEST_FRAME_MS = 50;

/**
 * Drags an end of a turn until the pointer is let go; near the edges of the view the text scrolls beneath it. Escape leaves the turn as it
 * was.
 */
export function dragTurnEnd(
  scroller: HTMLElement,
  turn: DraftTurn,
  end: { readonly side: 'start' | 'end'; readonly piece: number },
  { pointerId, clientX, clientY }: { pointerId: number; clientX: number; clientY: number },
): void {
  const blocks = useMirrorStore.getState().mirror?.records.blocks(turn.document);
  if (blocks === undefined) return;
  const text = documentText(blocks);
  const others = turnsIn(draftNow(), turn.document);
  const pointer = { x: clientX, y: clientY };
  let speech = turn.speech;
  let moved = false;
  let frame = 0;
  let time = performance.now();

  const follow = (now: number) => {
    frame = requestAnimationFrame(follow);
    if (!moved) return;
    const view = scroller.getBoundingClientRect();
    const y = Math.min(Math.max(pointer.y, view.top + 1), view.bottom - 1);
    const to = offsetAtPoint(pointer.x, y);
    const next = to === null ? null : withEnd(text, others, turn, { ...end, to });
    if (next !== null && next !== speech) {
      speech = next;
      useReview.setState({ dragged: { ...turn, speech } });
    }
    scroller.scrollTop += edgeSpeed(pointer.y, view) * Math.min(now - time, LONGEST_FRAME_MS);
    time = now;
  };
  const ending = new AbortController();
  const stop = () => {
    ending.abort();
    cancelAnimationFrame(frame);
    if (scroller.hasPointerCapture(pointerId)) scroller.releasePointerCapture(pointerId);
    useReview.setState({ dragged: null });
  };
  const { signal } = ending;
  scroller.setPointerCapture(pointerId);
  scroller.addEventListener(
    'pointermove',
    (event) => {
      pointer.x = event.clientX;
      pointer.y = event.clientY;
      moved = true;
    },
    { signal },
  );
  scroller.addEventListener(
    'pointerup',
    () => {
      stop();
      if (speech !== turn.speech) setTurnSpeech(turn, speech, end.side);
    },
    { signal },
  );
  scroller.addEventListener('pointercancel', stop, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      stop();
    },
    { signal, capture: true },
  );
  frame = requestAnimationFrame(follow);
}
