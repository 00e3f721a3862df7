import { describe, expect, it } from 'vitest';
import type { CommandCode } from '../project/commandParams';
import { History } from '../project/history';
import { ProjectRecords } from '../project/projectRecords';
import { ProjectStore } from '../project/projectStore';
import { importParams, repeatableContext, testProjectRecord } from '../project/testing/testProject';
import { listSteps } from './listSteps';

/** Two hearings and a theme. */
async function hearings() {
  const store = new ProjectStore({
    state: ProjectRecords.from([testProjectRecord]),
    log: { append: async () => undefined },
    context: repeatableContext(),
    seq: 0,
    history: History.empty,
    checks: true,
  });
  const run = async (code: CommandCode, params: unknown) => {
    const done = await store.run(code, params);
    if (!done.ok) throw new Error(done.problem.message);
    return done.value.subject ?? '';
  };
  const documents = [
    await run('importDocuments', importParams('First', 'the mill')),
    await run('importDocuments', importParams('Second', 'a mill')),
  ];
  const theme = await run('createTheme', { name: 'Trust', parent: null });
  const span = (document: string) => {
    const block = store.state.blocks(document)[0]?.id ?? '';
    return { start: { block, offset: 0 }, end: { block, offset: 3 } };
  };
  const last = () => listSteps(store.state, store.steps()).steps.at(-1);
  return { store, run, documents, theme, span, last };
}

describe('a step is listed', () => {
  it('as about a memo when a passage was marked for it alone, and when words were added to one that is tagged', async () => {
    const { run, documents, theme, span, last } = await hearings();
    const [document = ''] = documents;
    await run('codePassage', { document, span: span(document), themes: [], memo: 'why?' });
    expect(last()).toMatchObject({ kind: 'memos', place: 'First', paragraph: 1 });
    await run('codePassage', { document, span: span(document), themes: [theme] });
    expect(last()?.kind).toBe('codings');
    await run('codePassage', { document, span: span(document), themes: [], memo: 'and then?' });
    expect(last()?.kind).toBe('memos');
  });

  it('as about themes when several are pinned', async () => {
    const { run, theme, last } = await hearings();
    const other = await run('createTheme', { name: 'Water', parent: null });
    await run('changeThemes', { themes: [theme, other], pinned: true });
    expect(last()).toMatchObject({ kind: 'themes', label: 'Pin 2 themes' });
  });

  it('under every document that it changed, with their number as its place', async () => {
    const { store, run, documents, theme, span, last } = await hearings();
    const replacements = documents.map((document) => {
      const { block } = span(document).start;
      const start = store.state.block(block)?.text.indexOf('mill') ?? 0;
      return { block, start, end: start + 4, was: 'mill', text: 'weir' };
    });
    await run('replaceText', { replacements });
    expect(last()).toMatchObject({ kind: 'text', documents, place: '2 documents', paragraph: null });
    for (const document of documents)
      await run('codePassage', { document, span: span(document), themes: [theme] });
    await run('deleteThemes', { themes: [theme] });
    expect(last()).toMatchObject({ kind: 'themes', documents, place: 'Trust', document: null });
  });

  it('with the title of a document that is not there at this point', async () => {
    const { store, run, documents, theme, span } = await hearings();
    const [, document = ''] = documents;
    await run('codePassage', { document, span: span(document), themes: [theme] });
    await run('renameDocument', { document, title: 'The school' });
    for (let undone = 0; undone < 4; undone += 1) await store.undo();
    const { steps, done } = listSteps(store.state, store.steps());
    expect(steps.slice(done).map(({ place }) => place)).toEqual([
      'The school',
      'Trust',
      'The school',
      'The school',
    ]);
    await store.redo();
    await store.redo();
    await store.redo();
    await run('deleteDocuments', { documents: [document] });
    expect(listSteps(store.state, store.steps()).steps.map(({ place }) => place)).toEqual([
      'First',
      'Second',
      'Trust',
      'Second',
      'Second',
    ]);
  });
});
