import { numberedSpeakers } from '@shared/pseudonyms/pseudonymsOf';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { connectMirror, showProject } from '@/bridge/projectMirror';
import { FakeMain } from '@/bridge/testing/FakeMain';
import { TooltipProvider } from '@/ui/Tooltip';
import { OtherNames } from './OtherNames';
import { keepNumbers } from './pseudonymCommands';
import { pseudonymRows } from './pseudonymRows';
import { ReplacementInput } from './ReplacementInput';

let disconnect = () => undefined as void;
afterEach(() => {
  cleanup();
  disconnect();
  showProject(null);
});

async function project(...names: string[]) {
  const main = new FakeMain();
  for (const name of names) await main.store.run('createSpeaker', { name });
  main.show();
  disconnect = connectMirror();
  const { state } = main.store;
  const rows = () =>
    pseudonymRows(
      state.speakers(),
      Array.from(numberedSpeakers(state), ([speaker, numbered]) => ({ speaker, numbered })),
    );
  return { main, state, rows };
}

it('rows tell what stands for whom, and what is wrong with it', async () => {
  const { main, state, rows } = await project('Anna Kane', 'Moderator', 'Boris Reed', 'Cyril Poe');
  const ids = state.speakers().map(({ id }) => id);
  const set = (at: number, pseudonym: string) =>
    main.store.run('setPseudonyms', { pseudonyms: [{ speaker: ids[at] ?? '', pseudonym }] });
  await set(0, 'Reed’s friend');
  await set(2, 'A resident');
  await set(3, 'a resident');
  expect(rows().map(({ name, numbered, chosen, warning }) => [name, numbered, chosen, warning])).toEqual([
    ['Anna Kane', 'Participant 1', 'Reed’s friend', ''],
    ['Moderator', null, '', ''],
    ['Boris Reed', 'Participant 2', 'A resident', 'Stands for several people: they become one.'],
    ['Cyril Poe', 'Participant 3', 'a resident', 'Stands for several people: they become one.'],
  ]);
  await set(0, 'Mr Reed');
  expect(rows()[0]?.warning).toBe('“Reed” is part of the name Boris Reed.');
});

it('all are named by their numbers as one step, but for those whose name is a function', async () => {
  const { main, state, rows } = await project('Anna Kane', 'Moderator', 'Boris Reed');
  await act(async () => keepNumbers(rows()));
  await waitFor(() =>
    expect(state.speakers().map(({ pseudonym }) => pseudonym)).toEqual([
      'Participant 1',
      '',
      'Participant 2',
    ]),
  );
  expect(main.store.history.undo).toBe('Set pseudonym of 2 speakers');
});

it('other names are added, changed and removed by name and key', async () => {
  const { state } = await project();
  const show = () => (
    <TooltipProvider>
      <OtherNames names={state.project().otherNames} />
    </TooltipProvider>
  );
  const { rerender } = render(show());
  const field = (name: string) => screen.getByRole('textbox', { name });
  fireEvent.change(field('New words'), { target: { value: 'Green River' } });
  fireEvent.change(field('What stands for them'), { target: { value: 'the river' } });
  await act(async () => fireEvent.submit(screen.getByRole('form', { name: 'New name' })));
  expect(state.project().otherNames).toEqual([{ words: 'Green River', replacement: 'the river' }]);
  rerender(show());
  const list = within(screen.getByRole('list', { name: 'Other names' }));
  const stands = list.getByRole('textbox', { name: 'What stands for Green River' });
  fireEvent.change(stands, { target: { value: 'a river' } });
  await act(async () => fireEvent.blur(stands));
  expect(state.project().otherNames).toEqual([{ words: 'Green River', replacement: 'a river' }]);
  rerender(show());
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Remove Green River' })));
  expect(state.project().otherNames).toEqual([]);
});

it('a cell keeps what was typed when it goes away, once, and Escape brings the old text back', () => {
  const kept = vi.fn();
  const cell = <ReplacementInput label="P" value="A" placeholder="" onCommit={kept} />;
  const { unmount } = render(cell);
  const field = screen.getByRole('textbox', { name: 'P' });
  fireEvent.change(field, { target: { value: 'B' } });
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(field).toHaveProperty('value', 'A');
  fireEvent.change(field, { target: { value: ' C ' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  unmount();
  expect(kept.mock.calls).toEqual([['C']]);
});
