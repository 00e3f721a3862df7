import type { ActionId } from '@shared/ipc/actions';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerAction } from '@/bridge/actionRegistry';
import { useLayout } from './layout';
import { useShortcuts } from './useShortcuts';

function Page({ editing = false }) {
  useShortcuts();
  return (
    <>
      <button type="button">Elsewhere</button>
      <input aria-label="Field" />
      <div role="dialog">
        <button type="button">Inside</button>
      </div>
      <div data-reader>
        <section data-editing={editing}>
          <div role="textbox" aria-label="Text" contentEditable suppressContentEditableWarning tabIndex={0} />
          <input aria-label="Find" />
        </section>
      </div>
    </>
  );
}

const ids: readonly ActionId[] = [
  'passage.code',
  'passage.delete',
  'edit.undo',
  'app.shortcuts',
  'reader.find',
];
let done: string[] = [];
let stops: (() => void)[] = [];

beforeEach(() => {
  done = [];
  stops = ids.map((id) => registerAction(id, () => done.push(id)));
});
afterEach(() => {
  cleanup();
  for (const stop of stops) stop();
  useLayout.setState({ view: 'read' });
});

const buttons = ['Elsewhere', 'Inside'];
const press = (
  name: string,
  key: string,
  code: string,
  held: { ctrlKey?: boolean; shiftKey?: boolean } = {},
) =>
  fireEvent.keyDown(screen.getByRole(buttons.includes(name) ? 'button' : 'textbox', { name }), {
    key,
    code,
    ...held,
  });

describe('letters alone', () => {
  it('act on the text while it is read', () => {
    render(<Page />);
    press('Text', 't', 'KeyT');
    press('Text', 'Delete', 'Delete');
    expect(done).toEqual(['passage.code', 'passage.delete']);
  });

  it('belong to the text while it is edited, and to every field', () => {
    render(<Page editing />);
    press('Text', 't', 'KeyT');
    press('Field', 't', 'KeyT');
    press('Find', 't', 'KeyT');
    press('Field', '?', 'Slash', { shiftKey: true });
    expect(done).toEqual([]);
  });

  it('do nothing to a passage when the focus is in a list', () => {
    render(<Page />);
    press('Elsewhere', 'Delete', 'Delete');
    press('Elsewhere', '?', 'Slash', { shiftKey: true });
    expect(done).toEqual(['app.shortcuts']);
  });
});

describe('Ctrl+Z', () => {
  it('is the project’s everywhere, also in the text being edited, but a field’s own in a field', () => {
    render(<Page editing />);
    press('Field', 'z', 'KeyZ', { ctrlKey: true });
    expect(done).toEqual([]);
    press('Text', 'z', 'KeyZ', { ctrlKey: true });
    press('Elsewhere', 'z', 'KeyZ', { ctrlKey: true });
    expect(done).toEqual(['edit.undo', 'edit.undo']);
  });
});

it('nothing behind a dialog is done from inside it', () => {
  render(<Page />);
  press('Inside', 'z', 'KeyZ', { ctrlKey: true });
  press('Inside', '?', 'Slash', { shiftKey: true });
  expect(done).toEqual([]);
});

it('what works on the text does nothing while the report is shown', () => {
  useLayout.setState({ view: 'report' });
  render(<Page />);
  press('Elsewhere', 'f', 'KeyF', { ctrlKey: true });
  expect(done).toEqual([]);
});
