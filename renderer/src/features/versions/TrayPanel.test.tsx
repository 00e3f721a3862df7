import { importParams, paragraph } from '@shared/project/testing/testProject';
import { documentText } from '@shared/text/documentText';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connectMirror, showProject } from '@/bridge/projectMirror';
import { showDocument, useReveal, useSelection } from '@/bridge/selection';
import { FakeMain } from '@/bridge/testing/FakeMain';
import { closeTray, openTray } from '@/bridge/tray';
import { TooltipProvider } from '@/ui/Tooltip';
import { TrayPanel } from './TrayPanel';

const before = [
  'We will open the harbour in the spring.',
  'Nobody asked the fishermen about it.',
  'It closed at noon.',
];
const after = ['We will perhaps open the harbour in some later spring.', 'It rained.'];
const source = { fileName: 'Hearing.txt', format: 'txt', sha256: '1'.repeat(64), size: 2 };

let main: FakeMain;
let disconnect: () => void;
let document = '';

/** A hearing whose three passages wait: one has a suggestion. */
beforeEach(async () => {
  for (const name of ['offsetHeight', 'clientHeight'] as const)
    vi.spyOn(HTMLElement.prototype, name, 'get').mockReturnValue(320);
  main = new FakeMain();
  disconnect = connectMirror();
  await main.run({ code: 'importDocuments', params: importParams('Hearing', ...before) });
  document = main.store.state.documents()[0]?.id ?? '';
  await code('We will open the harbour in the spring', 'Plans');
  await code('asked the fishermen', 'Fishing');
  await code('closed at noon', 'Order');
  await main.run({
    code: 'replaceDocument',
    params: { document, source, blocks: after.map(paragraph), turns: [], warnings: [] },
  });
  main.show();
  showDocument(document);
  openTray();
});
afterEach(() => {
  cleanup();
  act(closeTray);
  disconnect();
  showProject(null);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function spanOf(words: string) {
  const text = documentText(main.store.state.blocks(document));
  const start = text.text.indexOf(words);
  const span = text.spanOf({ start, end: start + words.length });
  if (start < 0 || span === null) throw new Error(words);
  return span;
}

const code = (words: string, name: string) =>
  main.run({
    code: 'codePassage',
    params: { document, span: spanOf(words), themes: [], newTheme: { name, parent: null } },
  });

const lines = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
const chosen = () => screen.getByRole('option', { selected: true }).textContent;
const list = () => screen.getByRole('listbox');

it('lists what waits with what stands where it may belong; Enter selects that, and keeps the keyboard', () => {
  render(<TrayPanel />, { wrapper: TooltipProvider });
  expect(lines()).toEqual([
    expect.stringMatching(/^We will open.*may be: We will perhaps open.*later springPlans\d+ % alike$/),
    expect.stringMatching(/^asked the fishermen.*Nowhere in the textFishing$/),
    expect.stringMatching(/^closed at noon.*Nowhere in the textOrder$/),
  ]);
  expect(globalThis.document.activeElement).toBe(list());
  fireEvent.keyDown(list(), { key: 'Enter' });
  expect(useReveal.getState().target).toMatchObject({
    span: spanOf('We will perhaps open the harbour in some later spring'),
    keepsFocus: true,
  });
});

it('puts the chosen one on the selected words and goes on to what takes its place in the list', async () => {
  render(<TrayPanel />, { wrapper: TooltipProvider });
  fireEvent.keyDown(list(), { key: 'ArrowDown' });
  expect(chosen()).toContain('asked the fishermen');
  fireEvent.keyDown(list(), { key: 'p' });
  expect(lines()).toHaveLength(3);
  act(() => useSelection.setState({ span: spanOf('It rained') }));
  fireEvent.keyDown(list(), { key: 'p' });
  await waitFor(() => expect(lines()).toHaveLength(2));
  expect(chosen()).toContain('closed at noon');
  expect(main.store.state.annotations(document).map(({ quote }) => quote.head)).toEqual(['It rained']);
});

it('gives one up, and says when nothing waits any more', async () => {
  render(<TrayPanel />, { wrapper: TooltipProvider });
  for (const left of [2, 1]) {
    fireEvent.keyDown(list(), { key: 'Delete' });
    await waitFor(() => expect(lines()).toHaveLength(left));
  }
  fireEvent.keyDown(list(), { key: 'Delete' });
  await waitFor(() => expect(screen.queryAllByRole('option')).toEqual([]));
  expect(screen.getByRole('status').textContent).toBe('Every passage has its place');
});
