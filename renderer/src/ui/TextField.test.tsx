import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Dialog } from './Dialog';
import { TextField } from './TextField';

let kept: string[] = [];

beforeEach(() => {
  kept = [];
});
afterEach(cleanup);

const field = () => screen.getByRole('textbox', { name: 'Name' });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const Name = () => <TextField label="Name" value="Anna" required onCommit={(text) => kept.push(text)} />;

it('keeps what was typed when the view it stands in goes away by a key', () => {
  const { rerender } = render(<Name />);
  type('Anna Berg ');
  rerender(<p>Another view</p>);
  expect(kept).toEqual(['Anna Berg']);
});

it('keeps once what was left and goes away before it is known to be kept', () => {
  const { rerender } = render(<Name />);
  type('Anna Berg');
  fireEvent.blur(field());
  rerender(<p>Another view</p>);
  expect(kept).toEqual(['Anna Berg']);
});

it('keeps nothing when it goes away as it was, or empty though it must not be', () => {
  const { rerender } = render(<Name />);
  rerender(<p>Another view</p>);
  rerender(<Name />);
  type(' ');
  rerender(<p>Another view</p>);
  expect(kept).toEqual([]);
});

it('leaves Enter to an input method that is at work', () => {
  render(<Name />);
  type('안나');
  fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
  expect(kept).toEqual([]);
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(kept).toEqual(['안나']);
});

it('gives up what is typed at Escape before the dialog around it closes', async () => {
  function Page() {
    const [open, setOpen] = useState(true);
    return (
      <Dialog open={open} onClose={() => setOpen(false)} title="Settings" beginsInField>
        <Name />
      </Dialog>
    );
  }
  render(<Page />);
  await waitFor(() => expect(document.activeElement).toBe(field()));
  type('Otto');
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(field()).toHaveProperty('value', 'Anna');
  fireEvent.keyDown(field(), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(kept).toEqual([]);
});
