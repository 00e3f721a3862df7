// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { ReaderModel } from '../ReaderModel';
import { dragBound } from './dragBound';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it('ends when the text goes away beneath the pointer', () => {
  const frames: ((now: number) => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (run: (now: number) => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  const frame = () => {
    for (const run of frames.splice(0)) run(performance.now());
  };
  const scroller = document.createElement('div');
  document.body.append(scroller);
  const page = document.createElement('div');
  Object.assign(scroller, { setPointerCapture: () => undefined, hasPointerCapture: () => false });
  const model = { elements: { scroller, page, root: page }, drawing: { showDragged: () => undefined } };
  dragBound(model as unknown as ReaderModel, { with: () => null, drop: () => undefined }, 'end', {
    pointerId: 1,
    clientX: 0,
    clientY: 0,
  });
  frame();
  expect([frames.length, page.dataset['dragging']]).toEqual([1, 'end']);
  Object.assign(model, { elements: null });
  frame();
  expect([frames.length, page.dataset['dragging']]).toEqual([0, undefined]);
});
