import { Fragment, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { ContextMenu, type MenuEntry } from './Menu';
import { NameField } from './NameField';
import styles from './Tree.module.css';
import { TreeLine } from './TreeLine';
import type { MoveDirection, TreeProps } from './treeProps';

const moves: Readonly<Record<string, MoveDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'out',
  ArrowRight: 'in',
};

/**
 * A list or tree of named things: one tab stop, arrows to walk, letters to jump, Enter to open, F2 to rename, Delete to delete,
 * Alt+arrows to move, a menu on right click or Shift+F10, and drag and drop.
 */
export function Tree(props: TreeProps) {
  const {
    label,
    rows,
    selected,
    onSelect,
    onEnter = onSelect,
    onRename,
    onDelete,
    onExpand,
    onMove,
    menu,
    draft,
    empty,
  } = props;
  const tree = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);
  const typed = useRef({ text: '', at: 0 });

  const stop = [focused, selected].find((id) => rows.some((row) => row.id === id)) ?? rows[0]?.id ?? null;

  const focus = (id: string | undefined) => {
    if (id === undefined) return;
    setFocused(id);
    tree.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };

  const jump = (letter: string, from: number) => {
    const now = performance.now();
    const text = now - typed.current.at < 700 ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    const start = text.length === 1 ? from + 1 : from;
    const order = [...rows.slice(start), ...rows.slice(0, start)];
    focus(order.find(({ name }) => name.toLocaleLowerCase().startsWith(text.toLocaleLowerCase()))?.id);
  };

  const press = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ id }) => id === lineOf(event.target));
    const row = rows[at];
    if (row === undefined || renaming !== null || event.ctrlKey || event.metaKey) return;
    const direction = moves[event.key];
    if (event.altKey) {
      if (direction === undefined || onMove === undefined) return;
      onMove(row.id, direction);
    } else if (event.key === 'ArrowDown') focus(rows[at + 1]?.id);
    else if (event.key === 'ArrowUp') focus(rows[at - 1]?.id);
    else if (event.key === 'Home') focus(rows[0]?.id);
    else if (event.key === 'End') focus(rows.at(-1)?.id);
    else if (event.key === 'ArrowRight') {
      if (row.expanded === false) onExpand?.(row.id, true);
      else if (row.expanded) focus(rows[at + 1]?.id);
    } else if (event.key === 'ArrowLeft') {
      if (row.expanded) onExpand?.(row.id, false);
      else focus(rows.slice(0, at).findLast(({ level }) => level < row.level)?.id);
    } else if (event.key === 'Enter') onEnter(row.id);
    else if (event.key === ' ') onSelect(row.id);
    else if (event.key === 'F2' && onRename) setRenaming(row.id);
    else if (event.key === 'Delete' && onDelete) {
      // What is under it goes with it.
      const next = rows.slice(at + 1).find(({ level }) => level <= row.level);
      focus(next?.id ?? rows[at - 1]?.id);
      onDelete(row.id);
    } else if (event.key.length === 1) jump(event.key, at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const openMenu = (event: MouseEvent) => {
    const id = lineOf(event.target);
    if (id === undefined || menu === undefined || renaming !== null) {
      setEntries([]);
      event.preventDefault();
      return;
    }
    focus(id);
    setEntries(menu(id, () => setRenaming(id)));
  };

  const endRenaming = (id: string, name?: string) => {
    setRenaming(null);
    if (name !== undefined) onRename?.(id, name);
    setTimeout(() => focus(id), 0);
  };

  const draftLine = draft ? (
    <div className={styles.row} style={{ '--level': draft.level }} role="none">
      <span className={styles.twist} />
      <NameField label={draft.label} value="" onCommit={draft.onCommit} onCancel={draft.onCancel} />
    </div>
  ) : null;
  const draftAtEnd = draft && !rows.some(({ id }) => id === draft.after);

  if (rows.length === 0 && !draft) return empty;
  return (
    <ContextMenu entries={entries}>
      <div className={styles.tree} onContextMenuCapture={openMenu}>
        <div ref={tree} role="tree" aria-label={label} onKeyDown={press}>
          {rows.map((row) => (
            <Fragment key={row.id}>
              <TreeLine
                row={row}
                tree={props}
                tabbable={row.id === stop}
                renaming={row.id === renaming}
                onFocus={() => setFocused(row.id)}
                onStartRenaming={() => setRenaming(row.id)}
                onEndRenaming={endRenaming}
              />
              {draft?.after === row.id && draftLine}
            </Fragment>
          ))}
        </div>
        {draftAtEnd && draftLine}
      </div>
    </ContextMenu>
  );
}

/** The id of the line that an event came from. */
function lineOf(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-id]')?.dataset['id'] : undefined;
}
