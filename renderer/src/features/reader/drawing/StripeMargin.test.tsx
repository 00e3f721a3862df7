import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openReader } from '../testing/openReader';
import { arrangeStripes } from './arrangeStripes';
import { StripeMargin } from './StripeMargin';

it('the number of codings that found no room comes where it stands, not after all stripes', async () => {
  const reader = await openReader('Alpha beta gamma');
  const themes = [];
  for (const name of ['A', 'B', 'C', 'D', 'E']) themes.push(await reader.theme(name));
  await reader.tag('Alpha', ...themes);
  const last = await reader.theme('Last');
  await reader.tag('gamma', last);
  const passages = reader.model.state.annotations(reader.document).map((annotation, at) => ({
    annotation,
    top: at * 400,
    bottom: at * 400 + 18,
    speaker: null,
  }));
  const nothing = { annotation: null, coding: null, turn: null, span: null };
  const arranged = arrangeStripes(passages, (id) => reader.model.state.theme(id) ?? null, nothing);
  reader.model.store.setState(({ scene }) => ({ scene: { ...scene, ...arranged } }));
  render(<StripeMargin model={reader.model} />);
  const names = () =>
    screen
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label')?.replace(/:.*/, '') ?? '');
  expect(names()).toEqual(['A', 'B', 'C', '2 more codings here', 'D', 'E', 'Last']);
  // A name goes on over two lines where nothing stands below it.
  expect(arranged.stripes.map(({ label }) => label?.lines)).toEqual([1, 1, 2, undefined, undefined, 2]);
  screen.getByRole('button', { name: /^C/ }).focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
  expect(document.activeElement?.getAttribute('aria-label')).toBe('2 more codings here');
  cleanup();
  await reader.close();
});

it('a coding that is removed leaves the keyboard at the next one, and the last at the one before', async () => {
  const reader = await openReader('Alpha beta gamma');
  for (const words of ['Alpha', 'beta', 'gamma']) await reader.tag(words, await reader.theme(words));
  const nothing = { annotation: null, coding: null, turn: null, span: null };
  const show = (...shown: string[]) => {
    const { state, store } = reader.model;
    const passages = state
      .annotations(reader.document)
      .filter(({ quote }) => shown.includes(quote.head))
      .map((annotation, at) => ({ annotation, top: at * 400, bottom: at * 400 + 18, speaker: null }));
    const arranged = arrangeStripes(passages, (id) => state.theme(id) ?? null, nothing);
    store.setState(({ scene }) => ({ scene: { ...scene, ...arranged } }));
  };
  const focused = () => document.activeElement?.getAttribute('aria-label')?.replace(/:.*/, '');
  show('Alpha', 'beta', 'gamma');
  render(<StripeMargin model={reader.model} />);
  act(() => screen.getByRole('button', { name: /^beta/ }).focus());
  act(() => show('Alpha', 'gamma'));
  expect(focused()).toBe('gamma');
  act(() => show('Alpha'));
  expect(focused()).toBe('Alpha');
  cleanup();
  await reader.close();
});
