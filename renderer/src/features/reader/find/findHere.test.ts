// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useFinding } from '@/bridge/finding';
import { useScopeProblem, useWithDeleted } from '@/bridge/scopeOptions';
import { openReader } from '../testing/openReader';
import { findHere } from './findHere';

it('within a theme that is deleted nothing is found, and that is said; undo makes it as it was', async () => {
  const reader = await openReader('Water here, and water there');
  const theme = await reader.theme('Rivers');
  await reader.tag('Water here', theme);
  const query = {
    words: 'water',
    isExpression: false,
    matchCase: false,
    wholeWords: false,
    ignoreAccents: false,
  };
  useFinding.setState({ query, theme });
  const found = () => findHere(reader.model.state, reader.document, useFinding.getState()).total;
  const problem = () => renderHook(() => useScopeProblem(null)).result.current;
  const choice = () =>
    renderHook(() => useWithDeleted(reader.model.state.themes(), theme)).result.current.map(
      ({ name }) => name,
    );
  expect([found(), problem(), choice()]).toEqual([1, '', ['Rivers']]);

  await reader.run('deleteThemes', { themes: [theme] });
  await vi.waitFor(() => expect(reader.codings()).toEqual([]));
  expect(useFinding.getState().theme).toBe(theme);
  expect([found(), choice()]).toEqual([0, ['Rivers (deleted)']]);
  expect(problem()).toBe(
    'The theme “Rivers” was deleted, so nothing is found within it. Choose another, or undo.',
  );

  await reader.main.store.undo();
  await vi.waitFor(() => expect(reader.codings()).toEqual(['Rivers: Water here']));
  expect([found(), problem(), choice()]).toEqual([1, '', ['Rivers']]);
  await reader.close();
});
