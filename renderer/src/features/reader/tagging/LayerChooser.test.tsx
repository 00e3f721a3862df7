import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openReader } from '../testing/openReader';
import { LayerChooser } from './LayerChooser';

let reader: Awaited<ReturnType<typeof openReader>>;
let ask: (purpose: 'select' | 'remove') => void;
const onText = vi.fn();

beforeEach(async () => {
  reader = await openReader('Alpha beta');
  const themes = [];
  for (const name of ['Code 1', 'Water', 'Water law']) themes.push(await reader.theme(name));
  const id = await reader.tag('Alpha', ...themes);
  const { start } = reader.span('Alpha');
  ask = (purpose) => {
    const popup = { kind: 'layers', purpose, annotations: [id], at: start, focused: true } as const;
    reader.model.open(popup);
    render(<LayerChooser model={reader.model} popup={popup} />);
  };
  // The keys of actions are listened to at the window.
  window.addEventListener('keydown', onText);
});
afterEach(async () => {
  cleanup();
  window.removeEventListener('keydown', onText);
  onText.mockClear();
  await reader.close();
});

const focused = () => document.activeElement?.getAttribute('aria-label')?.replace(/:.*/, '');
/** Presses a key; false: the browser must not do what it does with it. */
const press = (key: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });

it('letters lead to the coding of a theme, a space among them; nothing falls through and nothing is removed', () => {
  ask('remove');
  expect(focused()).toBe('Code 1');
  expect(press(' ')).toBe(false);
  for (const key of 'water l') expect(press(key)).toBe(false);
  expect(focused()).toBe('Water law');
  expect(press('7')).toBe(false);
  expect(onText).not.toHaveBeenCalled();
  expect(reader.codings()).toHaveLength(3);
});

it('Home, End and the arrows go round; Enter is left to the button', () => {
  ask('remove');
  press('End');
  expect(focused()).toBe('Water law');
  press('ArrowDown');
  expect(focused()).toBe('Code 1');
  press('ArrowUp');
  press('Home');
  expect(focused()).toBe('Code 1');
  expect(screen.getAllByRole('menuitem')).toHaveLength(3);
  expect(press('Enter')).toBe(true);
});

it('the coding that was chosen is said with its place, and the list begins with it when it is opened again', () => {
  ask('select');
  press('ArrowDown');
  fireEvent.click(document.activeElement ?? document.body);
  expect(reader.said()).toBe('Water, 2 of 3 here. “Alpha”.');
  cleanup();
  ask('select');
  expect(focused()).toBe('Water');
  expect(document.activeElement?.getAttribute('aria-posinset')).toBe('2');
});

it('closes when undo takes the last coding away', async () => {
  ask('select');
  expect(reader.model.store.getState().popup).not.toBeNull();
  await act(async () => {
    await reader.main.store.undo();
    await new Promise((told) => setTimeout(told, 50));
  });
  await vi.waitFor(() => expect(reader.model.store.getState().popup).toBeNull());
});
