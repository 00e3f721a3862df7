import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showProject } from '@/bridge/projectMirror';
import { emptyProject } from '@/bridge/testing/emptyProject';
import { TooltipProvider } from '@/ui/Tooltip';
import { CommentsPanel } from './CommentsPanel';
import { useComments } from './commentsStore';

beforeEach(() => {
  for (const name of ['offsetHeight', 'clientHeight'] as const)
    vi.spyOn(HTMLElement.prototype, name, 'get').mockReturnValue(320);
  showProject(emptyProject);
});
afterEach(() => {
  cleanup();
  showProject(null);
  vi.restoreAllMocks();
});

const shown = () =>
  render(
    <TooltipProvider>
      <CommentsPanel />
    </TooltipProvider>,
  );

it('takes the keyboard when it is opened, and not when it comes back from behind a search', () => {
  const review = {
    name: 'back.pdf',
    items: [],
    chosen: null,
    place: 0,
    listed: 'all' as const,
    author: null,
    isDecided: false,
  };
  useComments.setState({ review, wantsFocus: true });
  const { unmount } = shown();
  expect(document.activeElement).toBe(screen.getByRole('listbox', { name: 'Comments' }));
  unmount();
  shown();
  expect(document.activeElement).toBe(document.body);
});
