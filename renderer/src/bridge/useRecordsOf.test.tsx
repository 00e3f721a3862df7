import type {
  AnnotationRecord,
  AnyRecord,
  BlockRecord,
  OrphanRecord,
  ThemeRecord,
} from '@shared/project/records';
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

it('renders again when a record becomes one of another type, for those who show the one and the other', () => {
  const words = { quote: { head: 'One', tail: '', length: 3, prefix: '', suffix: '' } };
  const at = (offset: number) => ({ block: 'b', offset });
  const was = { codings: [], memo: 'x', speaker: null, createdBy: '', createdAt: '' };
  const named = { id: 'p', document: 'd', ...words };
  const placed: AnnotationRecord = { type: 'annotation', ...named, start: at(0), end: at(3), ...was };
  const waiting: OrphanRecord = {
    type: 'orphan',
    ...named,
    suggestion: null,
    likeness: 0,
    at: 0,
    was: { type: 'annotation', ...was },
  };
  showProject(emptyProject);
  act(() => applyToMirror(creation(block, placed), null));
  const annotations = renderHook(() => useRecordsOf('annotation').annotations('d').length);
  const orphans = renderHook(() => useRecordsOf('orphan').orphans('d').length);
  const shown = () => [annotations.result.current, orphans.result.current];
  act(() => applyToMirror([{ before: placed, after: waiting }], null));
  expect(shown()).toEqual([0, 1]);
  act(() => applyToMirror([{ before: waiting, after: placed }], null));
  expect(shown()).toEqual([1, 0]);
});

const creation = (...records: readonly AnyRecord[]) => records.map((after) => ({ before: null, after }));
