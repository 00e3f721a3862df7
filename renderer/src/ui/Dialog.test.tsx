import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { Dialog } from './Dialog';

afterEach(cleanup);

function Page({ taken = false }) {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    if (taken) setTimeout(() => document.getElementById('text')?.focus(), 0);
  };
  return (
    <>
      <button type="button">First</button>
      <input id="text" aria-label="Text" onKeyDown={() => setOpen(true)} />
      <Dialog open={open} onClose={close} title="Settings">
        <button type="button">Inside</button>
      </Dialog>
    </>
  );
}

it('gives the keyboard back to where it was when no button opened it', async () => {
  render(<Page />);
  const field = screen.getByRole('textbox', { name: 'Text' });
  field.focus();
  fireEvent.keyDown(field, { key: ',' });
  await waitFor(() => expect(document.activeElement).not.toBe(field));
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(field));
});

it('leaves the keyboard where its closing has put it', async () => {
  render(<Page taken />);
  const [field, first] = [screen.getByRole('textbox', { name: 'Text' }), screen.getByText('First')];
  first.focus();
  fireEvent.keyDown(field, { key: ',' });
  await waitFor(() => expect(document.activeElement).not.toBe(first));
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(document.activeElement).toBe(field);
});
