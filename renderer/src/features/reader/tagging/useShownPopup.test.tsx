import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { create } from 'zustand';
import type { ReaderModel } from '../ReaderModel';
import type { Popup } from '../readerState';
import { useShownPopup } from './useShownPopup';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const popupAt = (offset: number): Popup => ({
  kind: 'layers',
  purpose: 'select',
  at: { block: 'b', offset },
  annotations: [],
  focused: true,
});

const drawFrame = () =>
  act(() => {
    vi.runAllTimers();
  });

it('what is closed stays for one frame, unless another is opened meanwhile', () => {
  const store = create<{ popup: Popup | null }>(() => ({ popup: null }));
  const model = { store } as unknown as Pick<ReaderModel, 'store'>;
  const { result } = renderHook(() => useShownPopup(model));
  const open = (popup: Popup | null) => act(() => store.setState({ popup }));
  const [first, second] = [popupAt(1), popupAt(2)];
  open(first);
  expect(result.current).toEqual({ popup: first, opened: 1 });
  open(null);
  expect(result.current.popup).toBe(first);
  open(second);
  drawFrame();
  expect(result.current).toEqual({ popup: second, opened: 2 });
  open(null);
  drawFrame();
  expect(result.current.popup).toBeNull();
});
