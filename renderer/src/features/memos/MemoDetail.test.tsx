import { act, cleanup, render, screen } from '@testing-library/react';
import { Tooltip } from 'radix-ui';
import { afterEach, it, vi } from 'vitest';
import { connectMirror, showProject } from '@/bridge/projectMirror';
import { FakeMain } from '@/bridge/testing/FakeMain';
import { MemoDetail } from './MemoDetail';
import { choose } from './memosStore';

afterEach(() => {
  cleanup();
  showProject(null);
  vi.unstubAllGlobals();
});

it('the name of what the memo is on follows a rename and its undo', async () => {
  const main = new FakeMain();
  await main.store.run('createTheme', { name: 'Trust', parent: null });
  main.show();
  const disconnect = connectMirror();
  const theme = main.store.state.themes()[0]?.id ?? '';
  choose(theme);
  render(
    <Tooltip.Provider>
      <MemoDetail />
    </Tooltip.Provider>,
  );
  await screen.findByRole('heading', { name: 'Trust' });
  await act(() => main.store.run('changeTheme', { theme, name: 'Doubt' }));
  await screen.findByRole('heading', { name: 'Doubt' });
  await act(() => main.store.undo());
  await screen.findByRole('heading', { name: 'Trust' });
  disconnect();
});
