import { standardReading } from '@shared/ipc/reading';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { showProject } from '@/bridge/projectMirror';
import { useAppInfo } from '@/bridge/settings';
import { emptyProject } from '@/bridge/testing/emptyProject';
import { TooltipProvider } from '@/ui/Tooltip';
import { TopBar } from './TopBar';

afterEach(() => {
  cleanup();
  useAppInfo.setState({ info: null });
  showProject(null);
});

it('names the palette with its keys, and without them when the analyst took them away', () => {
  showProject(emptyProject);
  render(
    <TooltipProvider>
      <TopBar />
    </TooltipProvider>,
  );
  const commands = () => screen.getByRole('button', { name: /^Commands/ }).getAttribute('aria-label');
  expect(commands()).toBe('Commands Ctrl+K');
  const shortcuts = { 'app.palette': null };
  const settings = {
    author: 'Ada',
    appearance: 'light' as const,
    reading: standardReading,
    shortcuts,
    peopleLibrary: { file: null, used: true },
  };
  act(() => useAppInfo.setState({ info: { version: '', platform: 'linux', settings, recent: [] } }));
  expect(commands()).toBe('Commands');
});
