import { act, cleanup, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LowerFrame } from '@/ui/LowerFrame';
import { openReader } from '../testing/openReader';
import { SelectionToolbar } from './SelectionToolbar';
import { toggleTheme } from './tagPassage';

it('stays away while a list below the text selects the words', async () => {
  const reader = await openReader('Alpha beta gamma');
  render(
    <>
      <SelectionToolbar model={reader.model} />
      <LowerFrame label="Hits" onClose={() => undefined}>
        <button type="button">A hit</button>
      </LowerFrame>
    </>,
  );
  const bar = () => screen.queryByRole('toolbar', { name: 'Selected words' });
  screen.getByRole('button', { name: 'A hit' }).focus();
  act(() => reader.select('beta'));
  expect(bar()).toBeNull();
  screen.getByRole('button', { name: 'A hit' }).blur();
  act(() => reader.select('gamma'));
  expect(bar()).not.toBeNull();
  cleanup();
  await reader.close();
});

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
