import type { VersionEffect } from '@shared/ipc/contract';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showProject } from '@/bridge/projectMirror';
import { emptyProject } from '@/bridge/testing/emptyProject';
import { VersionDialog } from './VersionDialog';
import { closeReview, readAgain } from './versionReview';

const effect: VersionEffect = {
  name: 'Hearing.txt',
  path: null,
  sha256: 'ab',
  format: 'txt',
  encoding: 'Windows-1251',
  characters: { before: 10, after: 12 },
  paragraphs: { same: 1, all: 2 },
  warnings: ['A picture was left out.'],
  isOtherText: false,
  numbers: { exact: 1, moved: 0, changed: 1, uncertain: 0, lost: 1 },
  fates: [],
};

let compare = (_: { done: number; total: number }): void => undefined;

/** Calls that wait for an answer, oldest first. */
const asked: {
  readonly name: string;
  readonly params: unknown;
  readonly answer: (value: unknown) => void;
}[] = [];

beforeEach(() => {
  vi.stubGlobal('roundtable', {
    on: (_: string, listener: (progress: { done: number; total: number }) => void) => {
      compare = listener;
      return () => undefined;
    },
    call: (name: string, params: unknown) =>
      new Promise((resolve) => {
        asked.push({ name, params, answer: resolve });
      }),
  });
  showProject(emptyProject);
});
afterEach(() => {
  cleanup();
  act(closeReview);
  asked.length = 0;
  showProject(null);
  vi.unstubAllGlobals();
});

async function answer(at: number, value: unknown): Promise<void> {
  await act(async () => asked[at]?.answer(value));
}
const button = (name: string) => screen.getByRole('button', { name });
const isBlocked = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

it('tells what a text would do, counts the newest reading, and takes what it shows', async () => {
  render(<VersionDialog />);
  act(() => void readAgain('d'));
  expect(screen.getByRole('status').textContent).toBe('Reading…');
  expect(isBlocked('Replace Text')).toBe(true);
  act(() => compare({ done: 250, total: 1200 }));
  expect(screen.getByRole('status').textContent).toBe('Comparing… 250 of 1,200 passages and turns');
  await answer(0, { ok: true, value: effect });
  expect(screen.getByRole('status').textContent).toContain('12 characters');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('A picture was left out.')).toBeTruthy();
  expect(button('1 stays, with some words changed')).toBeTruthy();

  fireEvent.change(screen.getByRole('combobox', { name: 'Encoding' }), { target: { value: 'KOI8-R' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Encoding' }), { target: { value: 'UTF-8' } });
  await answer(2, { ok: true, value: { ...effect, characters: { before: 10, after: 14 } } });
  await answer(1, { ok: true, value: effect });
  expect(screen.getByRole('status').textContent).toContain('14 characters');
  fireEvent.click(button('Replace Text'));
  expect(asked[3]).toMatchObject({
    name: 'takeNewText',
    params: { document: 'd', options: { encoding: 'UTF-8' }, sha256: 'ab' },
  });
  await answer(3, { ok: true, value: {} });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('warns before that a text seems to be another one', async () => {
  render(<VersionDialog />);
  act(() => void readAgain('d'));
  await answer(0, { ok: true, value: { ...effect, isOtherText: true } });
  expect(screen.getByRole('alert').textContent).toContain('This seems to be another text');
  expect(isBlocked('Replace Text')).toBe(false);
});

it('says why a text cannot be read, and asks for the password that opens it', async () => {
  render(<VersionDialog />);
  act(() => void readAgain('d'));
  const problem = { code: 'needs-password', message: '“a.pdf” is protected.' };
  await answer(0, { ok: false, problem });
  expect(screen.getByRole('alert').textContent).toBe('“a.pdf” is protected.');
  expect(isBlocked('Replace Text')).toBe(true);
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: 'sesame' } });
  fireEvent.click(button('Read'));
  expect(asked[1]?.params).toEqual({ document: 'd', options: { password: 'sesame' } });
  await answer(1, { ok: true, value: { ...effect, format: 'pdf', encoding: null } });
  expect(isBlocked('Replace Text')).toBe(false);
  expect(screen.queryByRole('combobox', { name: 'Encoding' })).toBeNull();
});

it('ends the reading when it is closed, and shows nothing of it later', async () => {
  render(<VersionDialog />);
  act(() => void readAgain('d'));
  fireEvent.click(button('Cancel'));
  expect(asked[1]?.name).toBe('cancelNewText');
  await answer(0, { ok: true, value: effect });
  expect(screen.queryByRole('dialog')).toBeNull();
});
