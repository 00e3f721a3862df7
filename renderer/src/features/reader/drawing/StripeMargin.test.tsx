import { cleanup, fireEvent, render, screen } from '@testing-library/react';
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
  const nothing = { annotation: null, coding: null, span: null };
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
