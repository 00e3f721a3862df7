// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showDocument, useSelection } from './selection';
import { useSettledSelection } from './settledSelection';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('follows the selection behind the next frame, to the last of several', () => {
  const told = vi.fn();
  const stop = useSettledSelection.subscribe(told);
  showDocument('one');
  showDocument('two');
  useSelection.setState({ annotation: 'a' });
  expect(told).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(told).toHaveBeenCalledOnce();
  expect(useSettledSelection.getState()).toMatchObject({ document: 'two', annotation: 'a' });
  showDocument('three');
  vi.runAllTimers();
  expect(useSettledSelection.getState()).toMatchObject({ document: 'three', annotation: null });
  stop();
});
