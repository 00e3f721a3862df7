import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tree } from './Tree';
import type { TreeDetailProps, TreeRow } from './treeProps';

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
const press = (key: string, held: { altKey?: boolean; ctrlKey?: boolean; shiftKey?: boolean } = {}) =>
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

  it('does not scroll what is clicked away from under the pointer, but shows what is chosen elsewhere', () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ id: `${n}`, name: `Theme ${n}`, level: 0 }));
    const tree = (selected: string) => (
      <Tree label="Themes" rows={many} selected={selected} onSelect={(id) => log.push(id)} />
    );
    const { rerender } = render(tree('0'));
    const scroller = screen.getByRole('tree').parentElement;
    fireEvent.click(line('Theme 11'));
    rerender(tree('11'));
    expect([log, scroller?.scrollTop]).toEqual([['11'], 0]);
    rerender(tree('30'));
    expect(scroller?.scrollTop).toBe(1 + 31 * 28 - 280);
  });

  it('takes letters, and leaves a sign that begins no name to the window', () => {
    show();
    focusOn('Relations');
    // `fireEvent` answers false when the key was taken from the page.
    expect([press('x'), press('?')]).toEqual([false, true]);
  });

  it('begins to rename a line at a double click, but not on its arrow', () => {
    show();
    const arrow = line('Economy').querySelector('[data-twist]');
    if (arrow === null) throw new Error('no arrow');
    fireEvent.doubleClick(arrow);
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.doubleClick(line('Economy'));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Economy');
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

/** 100 groups of 99, all open. */
const many = Array.from({ length: 10_000 }, (_, at) => ({
  id: `r${at}`,
  name: at % 100 === 0 ? `Group ${at / 100}` : `Line ${at}`,
  level: at % 100 === 0 ? 0 : 1,
  ...(at % 100 === 0 && { expanded: true }),
}));

describe('a tree of 10,000 lines', () => {
  const showMany = (given: readonly TreeRow[] = many) => (
    <Tree label="Themes" rows={given} selected={null} onSelect={() => {}} />
  );

  it('draws the lines in view, and says where each stands among all', () => {
    render(showMany());
    expect(screen.getAllByRole('treeitem').length).toBeLessThan(40);
    focusOn('Line 5');
    expect(line('Line 5').getAttribute('aria-posinset')).toBe('5');
    expect(line('Line 5').getAttribute('aria-setsize')).toBe('99');
    expect(line('Group 0').getAttribute('aria-setsize')).toBe('100');
  });

  it('walks anywhere: to the end, by pages, by letters', () => {
    render(showMany());
    focusOn('Group 0');
    press('End');
    expect(focused()).toBe('r9999');
    press('PageUp');
    expect(focused()).toBe('r9990');
    press('ArrowLeft');
    expect(focused()).toBe('r9900');
    for (const key of 'group 7') press(key);
    expect(focused()).toBe('r700');
  });

  it('keeps the line that has the keyboard when it is scrolled out of view', () => {
    render(showMany());
    focusOn('Group 0');
    const scroller = screen.getByRole('tree').parentElement;
    act(() => {
      scroller?.scrollTo(0, 100_000);
      scroller?.dispatchEvent(new Event('scroll'));
    });
    expect(screen.getAllByRole('treeitem').some((item) => item.dataset['id'] === 'r3571')).toBe(true);
    expect(focused()).toBe('r0');
    press('ArrowDown');
    expect(focused()).toBe('r1');
  });

  it('hands the keyboard to the line that takes the place of one that went', () => {
    const { rerender } = render(showMany());
    focusOn('Line 3');
    rerender(showMany(many.filter(({ id }) => id !== 'r3')));
    expect(focused()).toBe('r4');
  });
});

describe('a tree in which several lines can be selected', () => {
  let told: readonly string[] = [];
  const showSeveral = () =>
    render(
      <Tree
        label="Themes"
        rows={rows}
        selected="a"
        multiple
        onSelect={(id) => log.push(`select ${id}`)}
        onSelection={(ids) => {
          told = ids;
        }}
        onDelete={(ids) => log.push(`delete ${ids.join(' ')}`)}
        onMove={(ids, direction) => log.push(`move ${ids.join(' ')} ${direction}`)}
        onDrop={(ids, target, place) => log.push(`drop ${ids.join(' ')} ${place} ${target}`)}
        menu={(ids) => [{ label: `Menu of ${ids.join(' ')}` }]}
      />,
    );
  const chosen = () =>
    screen
      .getAllByRole('treeitem', { selected: true })
      .map((item) => item.dataset['id'])
      .join(' ');

  it('takes Ctrl and Shift with a click', () => {
    showSeveral();
    expect(screen.getByRole('tree').getAttribute('aria-multiselectable')).toBe('true');
    fireEvent.click(line('Culture'), { ctrlKey: true });
    expect(chosen()).toBe('a d');
    fireEvent.click(line('Trust'), { shiftKey: true });
    expect(chosen()).toBe('b c d');
    fireEvent.click(line('Economy'), { metaKey: true });
    expect([chosen(), told, log]).toEqual(['b d', ['b', 'd'], []]);
    fireEvent.click(line('Culture'), { ctrlKey: true });
    expect([chosen(), log]).toEqual(['b', ['select b']]);
    fireEvent.click(line('Economy'));
    expect([chosen(), log]).toEqual(['c', ['select b', 'select c']]);
  });

  it('takes Shift+arrows, Ctrl+Space, Ctrl+A, and Escape to one', () => {
    showSeveral();
    focusOn('Trust');
    press('ArrowDown', { shiftKey: true });
    expect(chosen()).toBe('b c');
    press('ArrowDown', { shiftKey: true });
    press('ArrowUp', { shiftKey: true });
    expect(chosen()).toBe('b c');
    press('ArrowUp', { shiftKey: true });
    press('ArrowUp', { shiftKey: true });
    expect(chosen()).toBe('a b');
    press('End');
    press(' ', { ctrlKey: true });
    expect(chosen()).toBe('a b d');
    press('a', { ctrlKey: true });
    expect(chosen()).toBe('a b c d');
    press('Escape');
    expect([chosen(), log]).toEqual(['d', ['select d']]);
  });

  it('acts on all of them, or on the line alone that is not one of them', () => {
    showSeveral();
    fireEvent.click(line('Economy'), { ctrlKey: true });
    focusOn('Economy');
    press('ArrowDown', { altKey: true });
    press('Delete');
    expect(focused()).toBe('d');
    press('Delete');
    expect(log).toEqual(['move a c down', 'delete a c', 'delete d']);
  });

  it('drags all of them to where they are dropped', () => {
    showSeveral();
    fireEvent.click(line('Economy'), { ctrlKey: true });
    const dataTransfer = { setData: vi.fn(), setDragImage: vi.fn() };
    fireEvent.dragStart(line('Economy'), { dataTransfer });
    fireEvent.dragOver(line('Culture'), { dataTransfer });
    expect(line('Culture').dataset['drop']).toBe('into');
    fireEvent.drop(line('Culture'), { dataTransfer });
    const [image] = dataTransfer.setDragImage.mock.lastCall ?? [];
    expect(image).toHaveProperty('textContent', 'Economy2');
    expect(log).toEqual(['drop a c into d']);
    expect(line('Culture').dataset['drop']).toBeUndefined();
  });
});
