import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyToMirror } from '@/bridge/projectMirror';
import { reveal, showDocument, useReveal, useSelection } from '@/bridge/selection';
import { openReader } from './testing/openReader';
import { useReveals } from './useReveals';

let reader: Awaited<ReturnType<typeof openReader>>;

beforeEach(async () => {
  reader = await openReader('Alpha beta gamma');
});
afterEach(async () => {
  cleanup();
  await reader.close();
});

it('a passage that comes after the text of its document is shown when it comes', async () => {
  const id = await reader.tag('beta', await reader.theme('Trust'));
  const passage = reader.model.state.annotation(id) ?? null;
  applyToMirror([{ before: passage, after: null }], null);
  renderHook(() => useReveals(reader.model));
  act(() => reveal({ annotation: id }));
  expect(useSelection.getState().annotation).toBeNull();
  act(() => applyToMirror([{ before: null, after: passage }], null));
  expect(useSelection.getState().annotation).toBe(id);
  expect(useReveal.getState().target).toBeNull();
});

it('what was asked for in a document that was left is not shown when the document is opened again', () => {
  reveal({ annotation: 'never there' });
  showDocument('another');
  expect(useReveal.getState().target).toBeNull();
});
