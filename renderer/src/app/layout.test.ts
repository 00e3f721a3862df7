// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { closeHistory, openHistory } from '@/features/history';
import { togglePanel, useLayout, useShownPanels } from './layout';

const start = useLayout.getState();
const shown = () => {
  const { sidebar, inspector, history } = renderHook(() => useShownPanels()).result.current;
  return [sidebar && 'sidebar', inspector && 'inspector', history && 'history'].filter(Boolean);
};
const { happyDOM } = window as typeof window & {
  readonly happyDOM: { setViewport(size: { readonly width: number }): void };
};
const widen = (width: number) => happyDOM.setViewport({ width });

afterEach(() => {
  widen(1024);
  closeHistory();
  useLayout.setState(start);
});

it('the history stands where the inspector would, until that is asked for', () => {
  openHistory();
  expect(shown()).toEqual(['sidebar', 'history']);
  togglePanel('inspector');
  expect(shown()).toEqual(['sidebar', 'inspector']);
  togglePanel('inspector');
  expect(shown()).toEqual(['sidebar']);
});

it('where there is room for one panel, each takes the place of the other', () => {
  widen(512);
  expect(shown()).toEqual(['sidebar']);
  openHistory();
  expect(shown()).toEqual(['history']);
  togglePanel('sidebar');
  expect(shown()).toEqual(['sidebar']);
  togglePanel('inspector');
  expect(shown()).toEqual(['inspector']);
  widen(1024);
  openHistory();
  widen(512);
  expect(shown()).toEqual(['history']);
});
