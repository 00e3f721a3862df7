// @vitest-environment happy-dom
import { importParams } from '@shared/project/testing/testProject';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDocument, showProject, useMirrorStore } from './projectMirror';
import { FakeMain } from './testing/FakeMain';

let main: FakeMain;
/** Answers what the window asked last. */
let answer: (given: unknown) => void;
const asked = vi.fn<(name: string) => Promise<unknown>>();
const notOpen = { ok: false, problem: { code: 'no-project', message: 'No project is open.' } };

beforeEach(async () => {
  main = new FakeMain();
  await main.store.run('importDocuments', importParams('One', 'Words'));
  asked.mockImplementation(
    async () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  vi.stubGlobal('roundtable', { on: () => () => undefined, call: asked });
  vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done));
  main.show();
});
afterEach(() => {
  showProject(null);
  asked.mockReset();
  vi.unstubAllGlobals();
});

it('a document on its way when its project is closed is refused to nobody', async () => {
  const opening = openDocument('any');
  showProject(null);
  answer(notOpen);
  await expect(opening).resolves.toBeUndefined();
});

it('nor is the rest of a long one', async () => {
  const { state } = main.store;
  const [document] = state.documents();
  const id = document?.id ?? '';
  const opening = openDocument(id);
  const view = { document, blocks: [...state.blocks(id)], turns: [], annotations: [], complete: false };
  answer({ ok: true, value: view });
  await vi.waitFor(() => expect(asked).toHaveBeenLastCalledWith('moreAnnotations', { document: id }));
  showProject(null);
  answer(notOpen);
  await expect(opening).resolves.toBeUndefined();
});

it('what is refused of the project that is open is told', async () => {
  const opening = openDocument('any');
  answer({ ok: false, problem: { code: 'no-document', message: 'It is gone.' } });
  await expect(opening).rejects.toThrow('It is gone.');
  expect(useMirrorStore.getState().mirror?.openDocuments.size).toBe(0);
});
