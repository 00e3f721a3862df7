// @vitest-environment happy-dom
import type { ProjectRecords } from '@shared/project/projectRecords';
import { importParams } from '@shared/project/testing/testProject';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyToMirror, connectMirror, onMirrorDiff, showProject, useMirrorStore } from './projectMirror';
import { runCommand } from './runCommand';
import { useAppInfo } from './settings';
import { FakeMain } from './testing/FakeMain';

let main: FakeMain;
let document: string;
let theme: string;
let disconnect: () => void;

const shown = () => {
  const { mirror } = useMirrorStore.getState();
  if (!mirror) throw new Error('no project is shown');
  return mirror.records;
};
const everything = (records: ProjectRecords) =>
  [...records.all()].sort((a, b) => (a.id < b.id ? -1 : 1)).filter(({ type }) => type !== 'project');
const spanOf = (start: number, end: number) => {
  const block = shown().blocks(document)[0]?.id ?? '';
  return { start: { block, offset: start }, end: { block, offset: end } };
};

beforeEach(async () => {
  main = new FakeMain();
  await main.store.run('importDocuments', importParams('One', 'Words that are said'));
  await main.store.run('createTheme', { name: 'Trust', parent: null });
  const { state } = main.store;
  document = state.documents()[0]?.id ?? '';
  theme = state.themes()[0]?.id ?? '';
  useAppInfo.setState({ info: { settings: { author: 'Ada' } } as never });
  main.show();
  disconnect = connectMirror();
});

afterEach(() => {
  disconnect();
  showProject(null);
  vi.unstubAllGlobals();
});

describe('a command on passages', () => {
  it('is shown before it is kept, and main makes the very same records: there is nothing to draw again', async () => {
    const kept = runCommand('codePassage', { document, span: spanOf(0, 5), themes: [theme] });
    const [annotation] = shown().annotations(document);
    expect(annotation?.codings).toMatchObject([{ theme, by: 'Ada' }]);
    let drawn = 0;
    const stop = onMirrorDiff((diff) => {
      drawn += diff.length;
    });
    expect(await kept).toBe(annotation?.id);
    stop();
    expect(drawn).toBe(0);
    expect(everything(shown())).toEqual(everything(main.store.state));
  });

  it('brings its new theme with it', async () => {
    const newTheme = { name: 'Doubt', parent: null };
    const kept = runCommand('codePassage', { document, span: spanOf(0, 5), themes: [], newTheme });
    expect(shown().themes()).toHaveLength(2);
    await kept;
    expect(everything(shown())).toEqual(everything(main.store.state));
  });

  it('is taken back with main’s sentence when it cannot be kept', async () => {
    main.full = true;
    const kept = runCommand('codePassage', { document, span: spanOf(0, 5), themes: [theme] });
    expect(shown().annotations(document)).toHaveLength(1);
    await expect(kept).rejects.toThrow('The disk is full.');
    expect(shown().annotations(document)).toEqual([]);
  });

  it('may follow another at once, and each is what main keeps', async () => {
    const first = runCommand('codePassage', { document, span: spanOf(0, 5), themes: [theme] });
    const [annotation] = shown().annotations(document);
    const moved = runCommand('moveBounds', { annotation: annotation?.id ?? '', span: spanOf(0, 10) });
    const removed = runCommand('removeCoding', {
      annotation: annotation?.id ?? '',
      coding: annotation?.codings[0]?.id ?? '',
    });
    expect(shown().annotations(document)).toEqual([]);
    await Promise.all([first, moved, removed]);
    expect(everything(shown())).toEqual(everything(main.store.state));
  });

  it('gives way to what main knows better', async () => {
    const span = spanOf(0, 5);
    const stop = onMirrorDiff(() => undefined);
    await main.store.run('codePassage', { document, span, themes: [], memo: 'Seen' });
    const there = main.store.state.annotations(document)[0];
    applyToMirror(there ? [{ before: there, after: null }] : [], null);
    await runCommand('codePassage', { document, span, themes: [theme] });
    stop();
    expect(everything(shown())).toEqual(everything(main.store.state));
  });
});
