import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ReplaceFooter } from './ReplaceFooter';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('keeps the focus on its button while it is at work, takes no second press, and then tells that it can go on', async () => {
  let answer: (value: unknown) => void = () => undefined;
  const call = vi.fn(
    (_name: string, _params: unknown) =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  vi.stubGlobal('roundtable', { call });
  const onReplaced = vi.fn();
  const lines = [{ document: 'd', block: 'b', start: 0, end: 5, before: '', words: 'Water', after: '' }];
  render(<ReplaceFooter lines={lines} textFor={() => 'Rain'} onReplaced={onReplaced} />);
  const button = screen.getByRole('button', { name: 'Replace 1' });
  button.focus();
  fireEvent.click(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.hasAttribute('disabled')).toBe(false);
  fireEvent.click(button);
  expect(call.mock.calls.filter(([name]) => name === 'replaceHits')).toHaveLength(1);
  expect(onReplaced).not.toHaveBeenCalled();
  answer({ ok: true, value: { documents: 1, lost: [] } });
  await waitFor(() => expect(onReplaced).toHaveBeenCalledOnce());
  expect(document.activeElement).toBe(button);
});
