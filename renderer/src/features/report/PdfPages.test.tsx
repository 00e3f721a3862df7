import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import PdfPages from './PdfPages';

const destroyed: number[] = [];

vi.mock('./pdfDocument', () => ({
  readPdf: async ([name]: Uint8Array) => ({
    numPages: 1,
    getPage: async () => ({ getViewport: () => ({ width: 100, height: 140 }) }),
    loadingTask: { destroy: async () => destroyed.push(name ?? -1) },
  }),
}));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('lets each PDF go with its worker: when the next one is shown, and when the pages are left', async () => {
  const { rerender, unmount } = render(<PdfPages pdf={new Uint8Array([1])} />);
  await act(async () => undefined);
  rerender(<PdfPages pdf={new Uint8Array([2])} />);
  await act(async () => undefined);
  expect(destroyed).toEqual([]);
  await act(() => vi.advanceTimersByTimeAsync(2000));
  expect(destroyed).toEqual([1]);
  unmount();
  await act(() => vi.advanceTimersByTimeAsync(2000));
  expect(destroyed).toEqual([1, 2]);
});
