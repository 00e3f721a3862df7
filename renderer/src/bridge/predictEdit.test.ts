// @vitest-environment happy-dom
import { importParams } from '@shared/project/testing/testProject';
import { afterEach, expect, it, vi } from 'vitest';
import { predictEdit } from './predictEdit';
import { connectMirror, showProject, useMirrorStore } from './projectMirror';
import { runCommand } from './runCommand';
import { FakeMain } from './testing/FakeMain';

afterEach(() => {
  showProject(null);
  vi.unstubAllGlobals();
});

it('a refused edit leaves what is under way in the other document to be taken back, should that be refused too', async () => {
  const main = new FakeMain();
  await main.store.run('importDocuments', importParams('One', 'Words'));
  await main.store.run('importDocuments', importParams('Two', 'More words'));
  await main.store.run('createTheme', { name: 'Trust', parent: null });
  main.show();
  const disconnect = connectMirror();
  const records = useMirrorStore.getState().mirror?.records;
  if (!records) throw new Error('no project is shown');
  const [one = '', two = ''] = records.documents().map(({ id }) => id);
  const block = (document: string) => records.blocks(document)[0]?.id ?? '';
  const [theme] = records.themes();
  main.full = true;
  let codeNow = (): void => undefined;
  const run = main.run.bind(main);
  main.run = async (asked) => {
    if (asked.code === 'codePassage')
      await new Promise<void>((resolve) => {
        codeNow = resolve;
      });
    return run(asked);
  };
  const caret = null;
  const inserted = [{ id: block(one), kind: 'paragraph' as const, text: 'Wordy', marks: [] }];
  const typed = predictEdit({
    document: one,
    after: null,
    removed: [block(one)],
    inserted,
    caret,
    run: 'r',
  });
  const start = { block: block(two), offset: 0 };
  const coded = runCommand('codePassage', {
    document: two,
    span: { start, end: { ...start, offset: 4 } },
    themes: [theme?.id ?? ''],
  });
  const shown = () => [records.blocks(one)[0]?.text, records.annotations(two).length];
  expect(shown()).toEqual(['Wordy', 1]);
  await expect(typed).rejects.toThrow('The disk is full.');
  codeNow();
  await expect(coded).rejects.toThrow('The disk is full.');
  expect(shown()).toEqual(['Words', 0]);
  disconnect();
});
