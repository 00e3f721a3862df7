import { documentText } from '@shared/text/documentText';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { ReaderModel } from '../ReaderModel';
import { describeOffset } from './describeOffset';
import styles from './OverviewStrip.module.css';
import { StripCard } from './StripCard';
import { StripPainter } from './StripPainter';
import { offsetOfPlace } from './useReadingOffset';
import type { View } from './ViewTracker';

/** Least height of the mark for what is on the screen, CSS px. */
const LEAST_THUMB = 10;

/**
 * The whole document beside its text: who speaks when, which themes lie where, what was found, and which part is on the screen. Press or
 * drag to go there; to the keyboard and to screen readers it is a slider from the beginning to the end.
 */
export function OverviewStrip({ model }: { readonly model: ReaderModel }) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const thumb = useRef<HTMLDivElement>(null);
  const [painter, setPainter] = useState<StripPainter | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const made = new StripPainter(model, canvas.current, () => model.tracker?.schedule());
    setPainter(made);
    return () => made.dispose();
  }, [model]);
  useEffect(() => {
    if (!painter) return;
    return model.tracker?.follow((view) => {
      if (box.current && thumb.current) showView(model, painter, view, box.current, thumb.current);
    });
  }, [model, painter]);

  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !painter || !thumb.current) return;
    event.preventDefault();
    setPointed(null);
    drag(model, painter, event, thumb.current);
  };
  const point = ({ currentTarget, clientY, buttons }: PointerEvent<HTMLElement>) => {
    const y = clientY - currentTarget.getBoundingClientRect().top;
    setPointed(buttons === 0 && painter !== null && y < painter.height ? y : null);
  };
  return (
    <div
      ref={box}
      className={styles.strip}
      role="slider"
      aria-label="Place in the document"
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={0}
      tabIndex={0}
      onPointerDown={press}
      onPointerMove={point}
      onPointerLeave={() => setPointed(null)}
      onKeyDown={(event) => step(model, event)}
    >
      <canvas ref={canvas} className={styles.canvas} />
      <div ref={thumb} className={styles.thumb} />
      {pointed !== null && painter !== null && (
        <StripCard
          top={pointed}
          place={describeOffset(model.state, model.document, painter.offsetAt(pointed))}
          themes={painter.themesAt(pointed).flatMap((id) => model.state.theme(id) ?? [])}
        />
      )}
    </div>
  );
}

const textOf = (model: ReaderModel) => documentText(model.state.blocks(model.document));

function showView(
  model: ReaderModel,
  painter: StripPainter,
  { top, bottom }: View,
  box: HTMLElement,
  thumb: HTMLElement,
): void {
  const from = offsetOfPlace(model, top);
  const first = painter.heightOf(from);
  const last = painter.heightOf(offsetOfPlace(model, bottom));
  thumb.style.translate = `0 ${Math.min(first, painter.height - LEAST_THUMB)}px`;
  thumb.style.height = `${Math.max(last - first, LEAST_THUMB)}px`;
  const length = textOf(model).length;
  const percent = String(length === 0 ? 0 : Math.round((from / length) * 100));
  if (box.getAttribute('aria-valuenow') === percent && box.hasAttribute('aria-valuetext')) return;
  box.setAttribute('aria-valuenow', percent);
  box.setAttribute('aria-valuetext', valueText(model, from));
}

function valueText(model: ReaderModel, offset: number): string {
  const { percent, paragraph, speaker } = describeOffset(model.state, model.document, offset);
  return [`${percent} %, paragraph ${paragraph}`, speaker?.name].filter(Boolean).join(', ');
}

/** Pressed on what is on the screen, that is dragged; elsewhere the text jumps there first. */
function drag(
  model: ReaderModel,
  painter: StripPainter,
  { currentTarget: box, clientY, pointerId }: PointerEvent<HTMLElement>,
  thumb: HTMLElement,
): void {
  const origin = box.getBoundingClientRect().top;
  const shown = thumb.getBoundingClientRect();
  const onThumb = shown.top <= clientY && clientY <= shown.bottom;
  const grip = onThumb ? clientY - shown.top : shown.height / 3;
  const go = (y: number) => goToOffset(model, painter.offsetAt(y - origin - grip));
  if (!onThumb) go(clientY);
  let latest = clientY;
  let frame = 0;
  const move = ({ clientY: y }: globalThis.PointerEvent) => {
    latest = y;
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      go(latest);
    });
  };
  const stop = () => box.removeEventListener('pointermove', move);
  box.setPointerCapture(pointerId);
  box.addEventListener('pointermove', move);
  box.addEventListener('pointerup', stop, { once: true });
  box.addEventListener('pointercancel', stop, { once: true });
}

/** Shows the text from this document-wide offset on. */
function goToOffset(model: ReaderModel, offset: number): void {
  const place = textOf(model).positionAt(offset);
  if (!place) return;
  const length = model.state.block(place.block)?.text.length ?? 0;
  model.scrollToPart(place.block, length === 0 ? 0 : place.offset / length);
}

function step(model: ReaderModel, event: KeyboardEvent<HTMLElement>): void {
  const { length } = textOf(model);
  const top = model.tracker?.view?.top;
  const here = top ? offsetOfPlace(model, top) : 0;
  const next = {
    ArrowDown: here + length / 100,
    ArrowRight: here + length / 100,
    ArrowUp: here - length / 100,
    ArrowLeft: here - length / 100,
    PageDown: here + length / 10,
    PageUp: here - length / 10,
    Home: 0,
    End: length,
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  goToOffset(model, Math.min(Math.max(Math.round(next), 0), length));
}
