import type { BlockRecord, ThemeRecord } from '@shared/project/records';
import { unwritten } from '@shared/project/themeTree';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { applyToMirror, showProject } from './projectMirror';
import { emptyProject } from './testing/emptyProject';
import { useRecordsOf } from './useRecordsOf';

const block: BlockRecord = {
  type: 'block',
  id: 'b',
  document: 'd',
  order: 'a',
  kind: 'paragraph',
  text: 'One',
  marks: [],
};
const theme: ThemeRecord = {
  type: 'theme',
  id: 't',
  parent: null,
  order: 'a',
  name: 'Trust',
  color: '#3463a6',
  ...unwritten,
};

afterEach(() => {
  cleanup();
  showProject(null);
});

it('renders again for its own types only, and then with the new records', () => {
  showProject(emptyProject);
  let renders = 0;
  const { result } = renderHook(() => {
    renders += 1;
    return useRecordsOf('theme').themes().length;
  });
  act(() => applyToMirror([{ before: null, after: block }], null));
  expect([renders, result.current]).toEqual([1, 0]);
  act(() => applyToMirror([{ before: null, after: theme }], null));
  expect([renders, result.current]).toEqual([2, 1]);
  act(() => applyToMirror([{ before: theme, after: null }], null));
  expect([renders, result.current]).toEqual([3, 0]);
});
