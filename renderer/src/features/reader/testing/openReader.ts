import type { CommandCode, CommandParams } from '@shared/project/commandParams';
import type { ProjectState } from '@shared/project/projectState';
import { importParams } from '@shared/project/testing/testProject';
import { documentText } from '@shared/text/documentText';
import type { Span } from '@shared/text/position';
import { expect, vi } from 'vitest';
import { setActiveTheme } from '@/bridge/activeTheme';
import { connectMirror, onMirrorDiff, showProject, useUnsaved } from '@/bridge/projectMirror';
import { showDocument, useSelection } from '@/bridge/selection';
import { useAppInfo } from '@/bridge/settings';
import { FakeMain } from '@/bridge/testing/FakeMain';
import { ReaderModel } from '../ReaderModel';
import { followMove } from '../tagging/followMove';

/** A document in the reader, not on a page: what is selected is said, not drawn. */
export async function openReader(...texts: string[]) {
  const main = new FakeMain();
  await main.store.run('importDocuments', importParams('One', ...texts));
  const document = main.store.state.documents()[0]?.id ?? '';
  useAppInfo.setState({ info: { settings: { author: 'Ada' } } as never });
  localStorage.clear();
  setActiveTheme(null);
  main.show();
  const disconnect = connectMirror();
  showDocument(document);
  const model = new ReaderModel(document);
  const stopFollowing = onMirrorDiff((diff, cause) => {
    if (cause !== null && cause.kind !== 'do') followMove(model, diff);
  });
  const span = (words: string): Span => {
    const text = documentText(model.state.blocks(document));
    const start = text.text.indexOf(words);
    const found = text.spanOf({ start, end: start + words.length });
    if (start < 0 || !found) throw new Error(`${words} is not in the text`);
    return found;
  };
  const run = async <Code extends CommandCode>(code: Code, params: CommandParams<Code>): Promise<string> => {
    const done = await main.store.run(code, params);
    if (!done.ok) throw new Error(done.problem.message);
    return done.value.subject ?? '';
  };
  return {
    main,
    model,
    document,
    span,
    run,
    theme: (name: string, parent: string | null = null) => run('createTheme', { name, parent }),
    tag: (words: string, ...themes: string[]) => run('codePassage', { document, span: span(words), themes }),
    /** Selects words, as a press in the text does. */
    select: (words: string) => {
      const selected = span(words);
      useSelection.setState({ span: selected, caret: selected.start, annotation: null });
    },
    said: () => model.store.getState().said.words,
    /** `Trust: alpha beta`, a line for each coding that is shown, by name. */
    codings: () => codingsOf(model.state, document),
    /** The same, of what main has kept. */
    keptCodings: () => codingsOf(main.store.state, document),
    /** Closes the project when all that is under way has been answered. */
    close: async () => {
      await vi.waitFor(() => expect(useUnsaved.getState().count).toBe(0));
      await new Promise((answered) => setTimeout(answered));
      stopFollowing();
      model.session.dispose();
      disconnect();
      showProject(null);
    },
  };
}

const codingsOf = (state: ProjectState, document: string): string[] =>
  state
    .annotations(document)
    .flatMap(({ codings, quote }) => codings.map(({ theme }) => `${state.theme(theme)?.name}: ${quote.head}`))
    .sort();
