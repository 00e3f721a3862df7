import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Grid } from './Grid';
import type { GridChange } from './gridProps';

const columns = [
  { id: 'name', label: 'Name', width: 100 },
  { id: 'party', label: 'Party', width: 100 },
  { id: 'words', label: 'Words', width: 80, numeric: true, readOnly: 'counted' },
];

const onType = vi.fn<(row: string, column: string, text: string) => string | null>(() => null);
const onChanges = vi.fn<(changes: readonly GridChange[], way: string) => void>();
const onRange = vi.fn<(rows: readonly string[]) => void>();

const Heading = ({ column }: { readonly column: string }) => <span>{column}</span>;

function Table({ count = 3 }: { readonly count?: number }) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const rows = Array.from({ length: count }, (_, index) => `r${index}`);
  return (
    <Grid
      label="People"
      columns={columns}
      rows={rows}
      cell={(row, column) => ({ text: column === 'party' ? '' : `${column} ${row}` })}
      heading={Heading}
      active={null}
      onActive={() => undefined}
      picked={picked}
      onPick={setPicked}
      onRange={onRange}
      onType={onType}
      onChanges={onChanges}
      suggest={(column) => (column === 'party' ? ['Green', 'Grey', 'Red'] : [])}
      onResize={() => undefined}
      empty={<p>Nobody.</p>}
    />
  );
}

const grid = () => screen.getByRole('grid', { name: 'People' });
const press = (key: string, init: object = {}) => fireEvent.keyDown(grid(), { key, ...init });
const active = () => document.getElementById(grid().getAttribute('aria-activedescendant') ?? '')?.textContent;
const field = () => screen.getByRole('combobox');

beforeEach(() => {
  // Twenty lines are in view: the page of a test has no sizes.
  for (const name of ['offsetHeight', 'clientHeight'] as const)
    vi.spyOn(HTMLElement.prototype, name, 'get').mockReturnValue(600);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  for (const mock of [onType, onChanges, onRange]) mock.mockClear();
});

describe('a table that is written in', () => {
  it('is walked by arrows, Tab and Ctrl, and draws only the rows in view of thousands', () => {
    render(<Table count={5000} />);
    expect(grid().getAttribute('aria-rowcount')).toBe('5001');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(active()).toBe('name r0');
    press('ArrowDown');
    press('Tab');
    press('Tab');
    expect(active()).toBe('words r1');
    press('Tab');
    expect(active()).toBe('name r2');
    press('Tab', { shiftKey: true });
    expect(active()).toBe('words r1');
  });

  it('takes what is typed, with Enter and Tab to go on, and gives it up with Escape', () => {
    render(<Table />);
    press('X');
    expect(field()).toBe(document.activeElement);
    fireEvent.change(field(), { target: { value: 'Xenia' } });
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(onType).toHaveBeenCalledWith('r0', 'name', 'Xenia');
    expect(active()).toBe('name r1');
    press('F2');
    fireEvent.change(field(), { target: { value: 'Y' } });
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(onType).toHaveBeenCalledTimes(1);
    expect(grid()).toBe(document.activeElement);
  });

  it('keeps what cannot be taken in its field, with the reason', () => {
    onType.mockReturnValueOnce('“Party” takes no such thing.');
    render(<Table />);
    press('ArrowRight');
    press('q');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(screen.getByRole('alert').textContent).toBe('“Party” takes no such thing.');
    expect((field() as HTMLInputElement).value).toBe('q');
    fireEvent.keyDown(field(), { key: 'Tab' });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(active()).toBe('words r0');
  });

  it('offers values that are in use', () => {
    render(<Table />);
    press('ArrowRight');
    press('g');
    expect(screen.getAllByRole('option').map((each) => each.textContent)).toEqual(['Green', 'Grey']);
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(onType).toHaveBeenCalledWith('r0', 'party', 'Grey');
  });

  it('fills and clears a block as one step, and leaves what is counted alone', () => {
    render(<Table />);
    press('ArrowDown', { shiftKey: true });
    press('ArrowRight', { shiftKey: true, ctrlKey: true });
    expect(onRange).toHaveBeenLastCalledWith(['r0', 'r1']);
    press('d', { ctrlKey: true });
    expect(onChanges).toHaveBeenLastCalledWith(
      [
        { row: 'r1', beyond: 0, column: 'name', text: 'name r0' },
        { row: 'r1', beyond: 0, column: 'party', text: '' },
      ],
      'fill',
    );
    press('Delete');
    expect(onChanges.mock.lastCall?.[0]).toHaveLength(4);
    expect(onChanges.mock.lastCall?.[1]).toBe('clear');
    press('ArrowUp');
    press('ArrowRight');
    press('ArrowRight');
    press('7');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('takes a block from the clipboard while it has the keyboard, over its last row too', () => {
    render(<Table />);
    grid().focus();
    press('End', { ctrlKey: true });
    press('Home');
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { getData: () => 'Ada\tGreen\r\nBo\tRed\r\n' } });
    document.body.dispatchEvent(paste);
    expect(onChanges).toHaveBeenLastCalledWith(
      [
        { row: 'r2', beyond: 0, column: 'name', text: 'Ada' },
        { row: 'r2', beyond: 0, column: 'party', text: 'Green' },
        { row: null, beyond: 0, column: 'name', text: 'Bo' },
        { row: null, beyond: 0, column: 'party', text: 'Red' },
      ],
      'paste',
    );
  });

  it('ticks rows with Space, and none any more with Escape', () => {
    render(<Table />);
    press(' ');
    press('ArrowDown');
    press(' ');
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
    press('Escape');
    expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(0);
  });
});
