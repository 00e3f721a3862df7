import { act, cleanup, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openReader } from '../testing/openReader';
import { SelectionToolbar } from './SelectionToolbar';
import { toggleTheme } from './tagPassage';

it('comes back when the theme of the selected words is taken away again', async () => {
  const reader = await openReader('Alpha beta gamma');
  const theme = await reader.theme('Trust');
  const { model } = reader;
  const toggle = async () => {
    await toggleTheme(model, { span: reader.span('beta'), annotation: null }, theme);
    model.store.setState(({ drawn }) => ({ drawn: drawn + 1 }));
  };
  reader.select('beta');
  render(<SelectionToolbar model={model} />);
  const bar = () => screen.queryByRole('toolbar', { name: 'Selected words' });
  expect(bar()).not.toBeNull();
  await act(toggle);
  expect(bar()).toBeNull();
  await act(toggle);
  expect(bar()).not.toBeNull();
  cleanup();
  await reader.close();
});
