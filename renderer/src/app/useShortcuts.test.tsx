import type { ActionId } from '@shared/ipc/actions';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerAction } from '@/bridge/actionRegistry';
import { isAvailable } from './availableActions';
import { useLayout } from './layout';
import { useShortcuts } from './useShortcuts';

function Page({ editing = false, onKey }: { editing?: boolean; onKey?: (key: string) => void }) {
  useShortcuts();
  return (
    <>
      <button type="button">Elsewhere</button>
      <input aria-label="Field" onKeyDown={({ key }) => onKey?.(key)} />
      <input type="checkbox" aria-label="Tick" />
      <div role="textbox" aria-label="Memo" contentEditable suppressContentEditableWarning tabIndex={0} />
      <div role="dialog">
        <button type="button">Inside</button>
      </div>
      <div data-reader>
        <section data-editing={editing}>
          <div role="textbox" aria-label="Text" contentEditable suppressContentEditableWarning tabIndex={0} />
          <input aria-label="Find" />
          <button type="button">Margin</button>
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
  'passage.next',
  'view.nextPane',
  'bounds.endWordLater',
  'edit.redo',
  'view.sidebar',
  'format.bold',
  'format.numberedList',
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

const buttons = ['Elsewhere', 'Inside', 'Margin'];
const press = (
  name: string,
  key: string,
  code: string,
  held: { ctrlKey?: boolean; shiftKey?: boolean; altKey?: boolean } = {},
) =>
  fireEvent.keyDown(
    screen.getByRole(buttons.includes(name) ? 'button' : name === 'Tick' ? 'checkbox' : 'textbox', { name }),
    {
      key,
      code,
      ...held,
    },
  );

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
    press('Tick', 'z', 'KeyZ', { ctrlKey: true });
    expect(done).toEqual(['edit.undo', 'edit.undo', 'edit.undo']);
  });

  it('and Ctrl+Y do a step again', () => {
    render(<Page />);
    press('Field', 'y', 'KeyY', { ctrlKey: true });
    press('Text', 'y', 'KeyY', { ctrlKey: true });
    press('Elsewhere', 'Z', 'KeyZ', { ctrlKey: true, shiftKey: true });
    expect(done).toEqual(['edit.redo', 'edit.redo']);
  });
});

describe('keys of words', () => {
  it('go before others while the text is edited, and are not there else', () => {
    const { rerender } = render(<Page editing />);
    press('Text', 'b', 'KeyB', { ctrlKey: true });
    press('Text', '&', 'Digit7', { ctrlKey: true, shiftKey: true });
    press('Elsewhere', 'b', 'KeyB', { ctrlKey: true });
    expect(done).toEqual(['format.bold', 'format.numberedList', 'view.sidebar']);
    rerender(<Page />);
    press('Text', 'b', 'KeyB', { ctrlKey: true });
    press('Text', '&', 'Digit7', { ctrlKey: true, shiftKey: true });
    expect(done.slice(3)).toEqual(['view.sidebar']);
  });
});

describe('Tab', () => {
  it('walks the passages from the text only, and not while it is edited', () => {
    const { rerender } = render(<Page />);
    press('Text', 'Tab', 'Tab');
    press('Find', 'Tab', 'Tab');
    press('Elsewhere', 'Tab', 'Tab');
    press('Margin', 'Tab', 'Tab');
    expect(done).toEqual(['passage.next']);
    rerender(<Page editing />);
    press('Text', 'Tab', 'Tab');
    expect(done).toEqual(['passage.next']);
  });
});

describe('F6', () => {
  it('goes to the next pane from fields and from the text being edited too', () => {
    render(<Page editing />);
    press('Text', 'F6', 'F6');
    press('Field', 'F6', 'F6');
    expect(done).toEqual(['view.nextPane', 'view.nextPane']);
  });
});

describe('Alt and an arrow', () => {
  it('moves the ends of a passage from the reader only', () => {
    render(<Page />);
    press('Text', 'ArrowRight', 'ArrowRight', { altKey: true });
    press('Elsewhere', 'ArrowRight', 'ArrowRight', { altKey: true });
    expect(done).toEqual(['bounds.endWordLater']);
  });
});

describe('what cannot be done just now', () => {
  it('says why instead, and the key is used up', () => {
    stops.push(
      registerAction(
        'passage.memo',
        () => done.push('memo'),
        () => 'Select a passage first.',
      ),
    );
    render(<Page />);
    // `fireEvent` answers false when the key was taken from the page.
    expect(press('Text', 'm', 'KeyM')).toBe(false);
    expect(done).toEqual([]);
    expect(isAvailable({ id: 'passage.memo', label: '' })).toBe(false);
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

it('an input method has the keys of its word for itself: they choose and close nothing', () => {
  const keys: string[] = [];
  render(<Page onKey={(key) => keys.push(key)} />);
  const field = screen.getByRole('textbox', { name: 'Field' });
  for (const isComposing of [true, false]) {
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    Object.defineProperty(event, 'isComposing', { value: isComposing });
    fireEvent(field, event);
  }
  expect(keys).toEqual(['Enter']);
});
