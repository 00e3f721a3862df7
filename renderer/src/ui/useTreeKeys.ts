import { type KeyboardEvent, useRef } from 'react';
import type { TreeIndex } from './TreeIndex';
import type { MoveDirection, TreeProps } from './treeProps';
import { TypeAhead } from './typeAhead';
import type { TreeSelecting } from './useTreeSelection';
import { walkByKey } from './walkByKey';

const moves: Readonly<Record<string, MoveDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'out',
  ArrowRight: 'in',
};

interface Context {
  readonly index: TreeIndex;
  readonly selection: TreeSelecting;
  readonly focus: (id: string | undefined) => void;
  readonly rename: (id: string) => void;
  /** How many lines fit into view. */
  readonly page: () => number;
  /** Brings a line into view, so that a menu opens beside it. */
  readonly reveal: (id: string) => void;
}

/** What keys do on a line of a {@link Tree}; returns true when the key is used up. */
export function useTreeKeys(props: TreeProps, context: Context) {
  const { index, selection, focus, page } = context;
  const typed = useRef<TypeAhead>(null);
  typed.current ??= new TypeAhead();
  const { rows } = index;

  const walk = (event: KeyboardEvent, at: number): boolean => {
    const to = walkByKey(event.key, at, rows.length, page);
    const [from, next] = [rows[at]?.id, to === undefined ? undefined : rows[to]?.id];
    if (from === undefined || next === undefined) return false;
    if (event.shiftKey && props.multiple) selection.extend(from, next, event.ctrlKey || event.metaKey);
    focus(next);
    return true;
  };

  const sideways = (event: KeyboardEvent, at: number): boolean => {
    const row = rows[at];
    if (row === undefined) return false;
    if (event.key === 'ArrowRight') {
      if (row.expanded === false) props.onExpand?.(row.id, true);
      else if (row.expanded) focus(rows[at + 1]?.id);
    } else if (event.key === 'ArrowLeft') {
      if (row.expanded) props.onExpand?.(row.id, false);
      else focus(index.parent(at));
    } else return false;
    return true;
  };

  const remove = (id: string, at: number): boolean => {
    if (props.onDelete === undefined) return false;
    const going = selection.with(id);
    focus(index.survivor(at, new Set(going)));
    props.onDelete(going);
    return true;
  };

  const choose = (event: KeyboardEvent, id: string): boolean => {
    const held = event.ctrlKey || event.metaKey;
    if (!props.multiple) {
      if (held) return false;
      selection.only(id);
    } else if (held) selection.toggle(id);
    else if (event.shiftKey) selection.extend(selection.anchor ?? id, id);
    else selection.only(id);
    return true;
  };

  const jump = ({ key, timeStamp }: KeyboardEvent, at: number): boolean => {
    const found = typed.current?.find(rows, at, key, timeStamp);
    if (found !== undefined) focus(rows[found]?.id);
    // A sign that begins no name is nobody's here: “?” opens the shortcuts from everywhere.
    return found !== undefined || /[\p{L}\p{N} ]/u.test(key);
  };

  const withControl = (event: KeyboardEvent, id: string, at: number): boolean => {
    if (!props.multiple) return false;
    if (event.key === ' ') return choose(event, id);
    if (event.key.toLowerCase() !== 'a' || event.shiftKey) return walk(event, at);
    selection.all();
    return true;
  };

  const move = (key: string, id: string): boolean => {
    const direction = moves[key];
    if (direction === undefined || props.onMove === undefined) return false;
    props.onMove(selection.with(id), direction);
    return true;
  };

  return (event: KeyboardEvent, id: string): boolean => {
    const at = index.at(id);
    if (at === undefined) return false;
    const { key } = event;
    if (event.altKey) return move(key, id);
    if (event.ctrlKey || event.metaKey) return withControl(event, id, at);
    if (walk(event, at) || sideways(event, at)) return true;
    if (key === ' ') return typed.current?.isTyping(event.timeStamp) ? jump(event, at) : choose(event, id);
    if (key === 'Enter') {
      if (props.onEnter) props.onEnter(id);
      else selection.only(id);
      return true;
    }
    if (key === 'Escape' && selection.ids.size > 1) {
      selection.only(selection.ids.has(id) ? id : (index.inOrder(selection.ids)[0] ?? id));
      return true;
    }
    if (key === 'F2' && props.onRename) {
      context.rename(id);
      return true;
    }
    if (key === 'Delete') return remove(id, at);
    if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) {
      context.reveal(id);
      return false;
    }
    return key.length === 1 && jump(event, at);
  };
}
