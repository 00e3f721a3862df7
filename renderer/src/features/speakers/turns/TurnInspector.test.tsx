import { importParams } from '@shared/project/testing/testProject';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { registerAction } from '@/bridge/actionRegistry';
import { useInspected } from '@/bridge/inspected';
import { showProject } from '@/bridge/projectMirror';
import { FakeMain } from '@/bridge/testing/FakeMain';
import { TooltipProvider } from '@/ui/Tooltip';
import { TurnInspector } from './TurnInspector';

afterEach(() => {
  cleanup();
  showProject(null);
});

/** A turn of Ada that was found, or made by hand. */
async function shown(found: boolean) {
  const main = new FakeMain();
  await main.store.run('importDocuments', importParams('One', 'ADA: We agree on the well-known bridge.'));
  const document = main.store.state.documents()[0]?.id ?? '';
  const block = main.store.state.blocks(document)[0]?.id ?? '';
  if (found) {
    const turn = {
      person: 'a',
      attribution: { start: 0, end: 3 },
      speech: [{ start: 5, end: 39 }],
      reason: 'Name before a colon',
    };
    const person = { key: 'a', speaker: null, name: 'Ada', role: 'Chair', aliases: [] };
    await main.store.run('applySpeakers', { people: [person], documents: [{ document, turns: [turn] }] });
  } else {
    const span = { start: { block, offset: 5 }, end: { block, offset: 13 } };
    await main.store.run('createTurn', { document, span, speaker: null, newSpeaker: 'Ada' });
  }
  main.show();
  render(
    <TooltipProvider>
      <TurnInspector id={main.store.state.turns(document)[0]?.id ?? ''} />
    </TooltipProvider>,
  );
}

const text = () => document.body.textContent ?? '';

it('tells of a turn that was found who speaks, what names them and why, and that it may change', async () => {
  await shown(true);
  for (const words of [
    'Ada',
    'Chair',
    '“ADA”',
    '6 words',
    'Found when speakers were looked for. Name before a colon.',
  ])
    expect(text()).toContain(words);
  expect(text()).toContain('Looking for speakers again may change it.');
  expect(screen.getByRole('checkbox', { name: 'Confirmed' })).toHaveProperty('checked', false);
  expect(screen.getByRole('button', { name: /^Change all named “ADA”/ })).toBeTruthy();
  fireEvent.click(screen.getByTitle('Show this speaker'));
  expect(useInspected.getState().item?.kind).toBe('speaker');
});

it('tells of one made by hand that it is confirmed and named by nothing; its buttons do what the keys do', async () => {
  const confirm = vi.fn();
  const stop = registerAction('turn.confirm', confirm);
  await shown(false);
  for (const words of [
    'Made by hand.',
    'No words in the text',
    'leaves it as it is',
    'Change all of Ada here…',
  ])
    expect(text()).toContain(words);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Confirmed' }));
  expect(confirm).toHaveBeenCalledOnce();
  stop();
});
