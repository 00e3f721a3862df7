// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeStep, waitsForStep } from './historySteps';
import { showProject, useMirrorStore } from './projectMirror';
import { emptyProject } from './testing/emptyProject';

const view = { ...emptyProject, history: { undo: 'Type', redo: null, undone: 0 }, seq: 4 };
const asked: string[] = [];
const hold = (words: string) => waitsForStep(() => asked.push(words));
const showSeq = (seq: number) =>
  useMirrorStore.setState(({ mirror }) => ({ mirror: mirror && { ...mirror, seq } }));

beforeEach(() => {
  asked.length = 0;
  showProject(view);
  vi.stubGlobal('roundtable', {
    call: async (name: string) => {
      asked.push(name);
      return { ok: true, value: { label: 'Type', seq: 5 } };
    },
  });
});
afterEach(() => {
  showProject(null);
  vi.unstubAllGlobals();
});

it('nothing waits when nothing is under way', () => {
  expect(hold('a')).toBe(false);
  expect(asked).toEqual([]);
});

it('what is typed while a step is under way waits until the window shows it, and steps after it for what was typed', async () => {
  takeStep('undo');
  expect(hold('a')).toBe(true);
  takeStep('redo');
  expect(hold('b')).toBe(true);
  await vi.waitFor(() => expect(asked).toEqual(['undo']));
  showSeq(5);
  await vi.waitFor(() => expect(asked).toEqual(['undo', 'a', 'redo', 'b']));
  expect(hold('c')).toBe(false);
});

it('what has waited and asks once more when its turn comes is done then, and once', async () => {
  const erase = () => {
    if (asked.length < 9 && !waitsForStep(erase)) asked.push('erase');
    else asked.push('held');
  };
  takeStep('undo');
  erase();
  hold('b');
  await vi.waitFor(() => expect(asked).toEqual(['held', 'undo']));
  showSeq(5);
  await vi.waitFor(() => expect(asked).toEqual(['held', 'undo', 'erase', 'b']));
});

it('nothing waits for a step of a project that is not shown any more', async () => {
  takeStep('undo');
  expect(hold('a')).toBe(true);
  await vi.waitFor(() => expect(asked).toEqual(['undo']));
  showProject({ ...view, path: '/other', seq: 1 });
  await vi.waitFor(() => expect(asked).toEqual(['undo', 'a']));
  expect(hold('b')).toBe(false);
});

it('a failure keeps nothing back', async () => {
  vi.stubGlobal('reportError', () => undefined);
  takeStep('undo');
  expect(
    waitsForStep(() => {
      throw new Error('broken');
    }),
  ).toBe(true);
  expect(hold('b')).toBe(true);
  showSeq(5);
  await vi.waitFor(() => expect(asked).toEqual(['undo', 'b']));
});
