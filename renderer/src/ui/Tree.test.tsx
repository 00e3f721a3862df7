import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tree } from './Tree';
import type { TreeDetailProps } from './treeProps';

const rows = [
  { id: 'a', name: 'Relations', level: 0, expanded: true },
  { id: 'b', name: 'Trust', level: 1 },
  { id: 'c', name: 'Economy', level: 0, expanded: false },
  { id: 'd', name: 'Culture', level: 0 },
];
const Detail = ({ id, children }: TreeDetailProps) =>
  children(id === 'b' ? { trail: '12', description: '12 codings' } : {});
let log: string[] = [];

function show(selected: string | null = null) {
  render(
    <Tree
      label="Themes"
      rows={rows}
      detail={Detail}
      selected={selected}
      onSelect={(id) => log.push(`select ${id}`)}
      onRename={(id, name) => log.push(`rename ${id} ${name}`)}
      onDelete={(ids) => log.push(`delete ${ids.join(' ')}`)}
      onExpand={(id, expanded) => log.push(`${expanded ? 'expand' : 'fold'} ${id}`)}
      onMove={(ids, direction) => log.push(`move ${ids.join(' ')} ${direction}`)}
    />,
  );
}
const line = (name: string) => screen.getByRole('treeitem', { name });
const focusOn = (name: string) => act(() => line(name).focus());
const press = (key: string, held: { altKey?: boolean } = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
const focused = () => document.activeElement?.getAttribute('data-id');

beforeEach(() => {
  log = [];
  // Ten lines are in view: the page of a test has no sizes.
  for (const name of ['offsetHeight', 'clientHeight'] as const)
    vi.spyOn(HTMLElement.prototype, name, 'get').mockReturnValue(280);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a tree', () => {
  it('keeps the keyboard in it when a branch goes, behind all that goes with it', () => {
    show();
    focusOn('Relations');
    press('Delete');
    expect([log, focused()]).toEqual([['delete a'], 'c']);
    focusOn('Culture');
    press('Delete');
    expect(focused()).toBe('c');
  });

  it('is one tab stop: the selected line', () => {
    show('d');
    expect(screen.getAllByRole('treeitem').map((item) => item.tabIndex)).toEqual([-1, -1, -1, 0]);
  });

  it('names a line by its name alone and describes it by its count', () => {
    show();
    expect(line('Trust').getAttribute('aria-level')).toBe('2');
    const description = line('Trust').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(description)?.textContent).toBe('12 codings');
  });

  it('walks by arrows, out to the parent, and by letters', () => {
    show();
    focusOn('Relations');
    press('ArrowDown');
    expect(focused()).toBe('b');
    press('ArrowLeft');
    expect(focused()).toBe('a');
    press('End');
    expect(focused()).toBe('d');
    press('e');
    expect(focused()).toBe('c');
  });

  it('folds, opens, selects and moves', () => {
    show();
    focusOn('Relations');
    press('ArrowLeft');
    focusOn('Economy');
    press('ArrowRight');
    press('Enter');
    press('ArrowDown', { altKey: true });
    press('ArrowRight', { altKey: true });
    expect(log).toEqual(['fold a', 'expand c', 'select c', 'move c down', 'move c in']);
  });

  it('renames with F2: Enter keeps, Escape does not, keys inside are the field’s', () => {
    show();
    focusOn('Culture');
    press('F2');
    const field = screen.getByRole('textbox', { name: 'Name' });
    fireEvent.change(field, { target: { value: '  Arts ' } });
    fireEvent.keyDown(field, { key: 'Delete' });
    fireEvent.keyDown(field, { key: 'Enter' });
    focusOn('Culture');
    press('F2');
    const again = screen.getByRole('textbox', { name: 'Name' });
    fireEvent.change(again, { target: { value: 'Other' } });
    fireEvent.keyDown(again, { key: 'Escape' });
    expect(log).toEqual(['rename d Arts']);
  });

  it('gives focus to the neighbour when a line is deleted', () => {
    show();
    focusOn('Trust');
    press('Delete');
    expect(log).toEqual(['delete b']);
    expect(focused()).toBe('c');
  });
});
