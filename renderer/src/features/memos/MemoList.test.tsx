import type { ListedMemo } from '@shared/query/memoQuery';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showProject } from '@/bridge/projectMirror';
import { emptyProject } from '@/bridge/testing/emptyProject';
import { MemoList } from './MemoList';
import { choose } from './memosStore';

const memos = Array.from(
  { length: 30 },
  (_, n): ListedMemo => ({
    record: `${n}`,
    kind: 'document',
    document: `${n}`,
    on: `Hearing ${n}`,
    opening: 'Words',
    speakers: [],
    themes: [],
    writtenAt: '',
  }),
);

beforeEach(() => {
  // Three memos and some are in view: the page of a test has no sizes.
  for (const name of ['offsetHeight', 'clientHeight'] as const)
    vi.spyOn(HTMLElement.prototype, name, 'get').mockReturnValue(320);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(30 * 92);
  showProject(emptyProject);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  showProject(null);
});

it('does not scroll a memo away from under the pointer that chose it, but shows one that is chosen otherwise', () => {
  render(<MemoList memos={memos} />);
  const list = screen.getByRole('listbox', { name: 'Memos' });
  const scrolled = vi.fn();
  list.scrollTo = scrolled;
  fireEvent.mouseDown(screen.getByRole('option', { name: /Hearing 3/ }));
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Hearing 3');
  expect(scrolled).not.toHaveBeenCalled();
  act(() => choose('20'));
  expect(scrolled).toHaveBeenCalled();
});

it('names the chosen memo as the active one only while its line is drawn', () => {
  render(<MemoList memos={memos} />);
  const list = screen.getByRole('listbox', { name: 'Memos' });
  fireEvent.mouseDown(screen.getByRole('option', { name: /Hearing 3/ }));
  expect(list.getAttribute('aria-activedescendant')).toBe('memo-3');
  act(() => {
    list.scrollTop = 25 * 92;
    fireEvent.scroll(list);
  });
  expect(screen.queryByRole('option', { name: /Hearing 3$/ })).toBeNull();
  expect(list.getAttribute('aria-activedescendant')).toBeNull();
});
