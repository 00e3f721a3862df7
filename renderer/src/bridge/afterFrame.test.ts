import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterFrame } from './afterFrame';

const act = vi.fn();
let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  act.mockClear();
});

const drawFrame = () => {
  for (const run of frames.splice(0)) run(0);
};

it('is done behind the next frame, not in it, and once', () => {
  afterFrame(act);
  drawFrame();
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(act).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1000);
  drawFrame();
  expect(act).toHaveBeenCalledOnce();
});

it('is done after a while where no frame is drawn', () => {
  afterFrame(act);
  vi.advanceTimersByTime(99);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledOnce();
  drawFrame();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledOnce();
});

it('is called off before its frame, and between the frame and its turn', () => {
  afterFrame(act)();
  vi.advanceTimersByTime(1000);
  const callOff = afterFrame(act);
  drawFrame();
  callOff();
  vi.advanceTimersByTime(1000);
  expect(act).not.toHaveBeenCalled();
});
