import { importParams } from '@shared/project/testing/testProject';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { connectMirror, showProject } from '@/bridge/projectMirror';
import { FakeMain } from '@/bridge/testing/FakeMain';
import { useRecords } from '@/bridge/useProject';
import { TooltipProvider } from '@/ui/Tooltip';
import { SaidBy } from './SaidBy';

let disconnect: () => void;
afterEach(() => {
  cleanup();
  disconnect();
  showProject(null);
});

/** A passage that Ada says to two thirds and Bo to a third. */
async function shown() {
  const main = new FakeMain();
  const { store } = main;
  const text = 'aaaa bbbb cccc';
  await store.run('importDocuments', importParams('One', text));
  const document = store.state.documents()[0]?.id ?? '';
  const block = store.state.blocks(document)[0]?.id ?? '';
  const span = (start: number, end: number) => ({
    start: { block, offset: start },
    end: { block, offset: end },
  });
  await store.run('createTurn', { document, span: span(0, 9), speaker: null, newSpeaker: 'Ada' });
  await store.run('createTurn', { document, span: span(10, 14), speaker: null, newSpeaker: 'Bo' });
  const theme = await store.run('createTheme', { name: 'Trust', parent: null });
  if (!theme.ok) throw new Error('no theme');
  await store.run('codePassage', { document, span: span(0, 14), themes: [theme.value.subject ?? ''] });
  main.show();
  disconnect = connectMirror();
  const id = store.state.annotations(document)[0]?.id ?? '';
  function Shown() {
    const annotation = useRecords().annotation(id);
    return annotation ? <SaidBy annotation={annotation} /> : null;
  }
  render(
    <TooltipProvider>
      <Shown />
    </TooltipProvider>,
  );
  return { override: () => store.state.annotation(id)?.speaker, bo: store.state.speakers()[1]?.id };
}

const text = () => document.body.textContent ?? '';

it('tells the share of each who says a passage; who is set by hand says it whole, until that is taken back', async () => {
  const { override, bo } = await shown();
  expect(text()).toContain('Ada64 %');
  expect(text()).toContain('Bo29 %');
  fireEvent.click(screen.getByRole('button', { name: /^Somebody else/ }));
  const field = screen.getByRole('combobox', { name: 'Who says this' });
  fireEvent.change(field, { target: { value: 'bo' } });
  await act(async () => fireEvent.keyDown(field, { key: 'Enter' }));
  await waitFor(() => expect(override()).toBe(bo));
  await waitFor(() => expect(text()).toContain('as set by hand'));
  expect(text()).not.toContain('%');
  fireEvent.click(screen.getByRole('button', { name: 'As the turns say: Ada, Bo' }));
  await waitFor(() => expect(override()).toBeNull());
});
