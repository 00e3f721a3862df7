import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { showPassage } from '@/bridge/passages';
import { WrittenReport } from './WrittenReport';

vi.mock('@/bridge/passages', () => ({ showPassage: vi.fn(async () => undefined) }));
afterEach(cleanup);

it('names the passages that have no place on the pages of an original, and leads to each', () => {
  const file = (title: string, unplaced: { annotation: string; words: string }[]) => ({
    document: title,
    title,
    path: `/out/${title}.pdf`,
    highlights: 3,
    unplaced,
  });
  const files = [
    file('Day 1', [
      { annotation: 'a1', words: 'we will open the harbour' },
      { annotation: 'a2', words: 'порт' },
    ]),
    file('Day 2', []),
  ];
  render(<WrittenReport path="/out" pages={null} names={null} originals={{ files, without: [] }} />);
  expect(screen.getByRole('list', { name: 'What to know of the export' }).textContent).toBe(
    '“Day 1”: 3 highlights; 2 passages without a place on its pages.we will open the harbourпорт“Day 2”: 3 highlights.',
  );
  const list = screen.getByRole('list', { name: 'Without a place on the pages of “Day 1”' });
  expect(screen.queryByRole('list', { name: 'Without a place on the pages of “Day 2”' })).toBeNull();
  expect(
    within(list)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['we will open the harbour', 'порт']);
  fireEvent.click(within(list).getByRole('button', { name: 'порт' }));
  expect(showPassage).toHaveBeenCalledWith('a2');
});
