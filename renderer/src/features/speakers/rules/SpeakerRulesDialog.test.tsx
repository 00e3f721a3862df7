import { importParams } from '@shared/project/testing/testProject';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { connectMirror, showProject } from '@/bridge/projectMirror';
import { closeRules, openRules } from '@/bridge/rulesDialog';
import { FakeMain } from '@/bridge/testing/FakeMain';
import { TooltipProvider } from '@/ui/Tooltip';
import { SpeakerRulesDialog } from './SpeakerRulesDialog';

let disconnect: () => void;
afterEach(() => {
  cleanup();
  closeRules();
  disconnect();
  showProject(null);
});

async function shown() {
  const main = new FakeMain();
  await main.store.run('importDocuments', importParams('One', 'ANNA: We begin.'));
  main.show();
  disconnect = connectMirror();
  render(
    <TooltipProvider>
      <SpeakerRulesDialog />
    </TooltipProvider>,
  );
  return () =>
    main.store.state
      .speakerRules()
      .map(({ name, pattern, enabled }) => `${name} ${pattern}${enabled ? '' : ' off'}`);
}

it('keeps a rule made from a label, as it is written; a pattern that is none is told of at its place, and not kept', async () => {
  const rules = await shown();
  act(() => openRules({ words: 'ANNA', atStart: true, after: ': We begin.' }));
  await waitFor(() => expect(rules()).toHaveLength(1));
  const [made = ''] = rules();
  expect(made).toMatch(/^Like “ANNA” \^\(\?<speaker>/);
  const pattern = await screen.findByRole('textbox', { name: /^Label before a turn/ });
  fireEvent.change(pattern, { target: { value: '^(ANNA' } });
  await act(async () => fireEvent.blur(pattern));
  expect(screen.getByRole('alert').textContent).toBe(
    'This expression cannot be understood at character 2, “(”: a “(” is never closed.',
  );
  expect(rules()).toEqual([made]);
  fireEvent.change(pattern, { target: { value: '^ANNA:' } });
  await act(async () => fireEvent.blur(pattern));
  await waitFor(() => expect(rules()).toEqual(['Like “ANNA” ^ANNA:']));
});

it('switches rules off, moves and deletes them by key, and takes pasted ones in', async () => {
  const rules = await shown();
  act(() => openRules());
  const dialog = screen.getByRole('dialog', { name: 'Speaker rules' });
  const rule = (name: string) => ({
    name,
    pattern: '^A',
    ignoreCase: false,
    speaker: '',
    reach: 'paragraph',
    enabled: true,
  });
  const text = JSON.stringify({ kind: 'Roundtable speaker rules', rules: [rule('A'), rule('B')] });
  fireEvent.paste(within(dialog).getByRole('list', { name: 'Turns' }), {
    clipboardData: { getData: () => text },
  });
  await waitFor(() => expect(rules()).toEqual(['A ^A', 'B ^A']));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Use “B”' }));
  await waitFor(() => expect(rules()).toEqual(['A ^A', 'B ^A off']));
  const first = within(screen.getByRole('list', { name: 'Rules' })).getByRole('button', { name: 'A' });
  fireEvent.keyDown(first, { key: 'ArrowDown', altKey: true });
  await waitFor(() => expect(rules()).toEqual(['B ^A off', 'A ^A']));
  fireEvent.keyDown(within(screen.getByRole('list', { name: 'Rules' })).getByRole('button', { name: 'A' }), {
    key: 'Delete',
  });
  await waitFor(() => expect(rules()).toEqual(['B ^A off']));
});

it('keeps what is written when the dialog goes away, and never switches a rule on by the way', async () => {
  const rules = await shown();
  act(() => openRules({ words: 'ANNA', atStart: true, after: ': We begin.' }));
  const pattern = await screen.findByRole('textbox', { name: /^Label before a turn/ });
  fireEvent.change(pattern, { target: { value: '^ANNA:' } });
  fireEvent.click(screen.getByRole('checkbox', { name: /^Use/ }));
  await waitFor(() => expect(rules()[0]).toMatch(/ off$/));
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: '' } });
  act(() => closeRules());
  await waitFor(() => expect(rules()).toEqual(['Like “ANNA” ^ANNA: off']));
});
