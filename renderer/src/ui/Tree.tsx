import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { lineOf } from './lineOf';
import { ContextMenu, type MenuEntry } from './Menu';
import { NameField } from './NameField';
import styles from './Tree.module.css';
import { TreeIndex } from './TreeIndex';
import { TreeLine } from './TreeLine';
import type { TreeDetailProps, TreeProps } from './treeProps';
import { useTreeDrag } from './useTreeDrag';
import { useTreeFocus } from './useTreeFocus';
import { useTreeKeys } from './useTreeKeys';
import { useTreeSelection } from './useTreeSelection';
import { ROW, revealLine, useTreeView } from './useTreeView';
import { linesPerPage } from './walkByKey';

const NoDetail = ({ children }: TreeDetailProps) => children({});

/**
 * A list or tree of named things, thousands as well as three: only the lines in view are in the page. One tab stop, arrows to walk,
 * letters to jump, Enter to open, F2 to rename, Delete to delete, Alt+arrows to move, a menu on right click or Shift+F10, and drag
 * and drop. It scrolls by itself in the room its parent gives it.
 */
export function Tree(props: TreeProps) {
  const { label, rows, selected, mark = 'selected', multiple = false, draft, empty } = props;
  const { detail = NoDetail, onRename, onExpand, menu } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const index = useMemo(() => new TreeIndex(rows), [rows]);
  const selection = useTreeSelection(index, props);
  const drag = useTreeDrag(props, index, selection.with);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);

  // A line being named before it exists takes a place of its own among the rows.
  const draftAt = draft ? (index.at(draft.after) ?? rows.length - 1) + 1 : Number.POSITIVE_INFINITY;
  const place = (at: number) => (at < draftAt ? at : at + 1);
  const placeOf = (id: string | null | undefined) => {
    const at = index.at(id ?? null);
    return at === undefined ? undefined : place(at);
  };

  const focus = useTreeFocus(scroller, index, selected, (id) => {
    const at = placeOf(id);
    if (at !== undefined && scroller.current) revealLine(scroller.current, at);
  });
  const view = useTreeView(scroller, rows.length + (draft ? 1 : 0), [
    placeOf(focus.stop),
    placeOf(renaming),
    placeOf(drag.source),
    draft ? draftAt : undefined,
  ]);
  /**
   * A line was named and made, while `before` was shown: it is to have the keyboard once it is there, unless that went back to somewhere
   * else.
   */
  const made = useRef<{ readonly before: string | null }>(null);
  // What the pointer chose stays under it, or the second click of two would be on another line.
  const pointed = useRef<string>(null);
  // What is shown elsewhere shows here too, however it came there.
  const show = useEffectEvent(() => {
    if (selected !== null && selected !== pointed.current) focus.reveal(selected);
    pointed.current = null;
  });
  useEffect(() => show(), [selected]);
  const showMade = useEffectEvent(() => {
    if (
      made.current === null ||
      selected === made.current.before ||
      selected === null ||
      !index.has(selected)
    )
      return;
    made.current = null;
    focus.reveal(selected);
    if (isFree(scroller.current)) focus.give(selected);
  });
  // What was made may be shown elsewhere before it has its line.
  useEffect(() => showMade(), [selected, index]);

  const returned = useRef(props.returned);
  const takeReturned = useEffectEvent(() => {
    if (returned.current === props.returned || !props.returned?.every((id) => index.has(id))) return;
    returned.current = props.returned;
    const back = index.inOrder(props.returned);
    const [first] = back;
    if (first === undefined || !isFree(scroller.current)) return;
    if (multiple && back.length > 1) selection.several(back);
    else selection.only(first);
    focus.give(first);
  });
  useEffect(() => takeReturned(), [props.returned, index]);

  const startRenaming = (id: string) => {
    if (onRename) setRenaming(id);
  };
  const press = useTreeKeys(props, {
    index,
    selection,
    focus: focus.give,
    rename: startRenaming,
    page: () => linesPerPage(scroller.current, ROW),
    reveal: focus.reveal,
  });

  const endRenaming = (id: string, name?: string) => {
    setRenaming(null);
    if (name !== undefined) onRename?.(id, name);
  };

  const click = (event: MouseEvent) => {
    const id = lineOf(event.target);
    const at = index.at(id ?? null);
    if (id === undefined || at === undefined || id === renaming) return;
    const expanded = rows[at]?.expanded;
    pointed.current = id;
    if (isOnTwist(event) && expanded !== undefined) onExpand?.(id, !expanded);
    else if (multiple && event.shiftKey)
      selection.extend(selection.anchor ?? id, id, event.ctrlKey || event.metaKey);
    else if (multiple && (event.ctrlKey || event.metaKey)) selection.toggle(id);
    else selection.only(id);
  };

  const openMenu = (event: MouseEvent) => {
    const id = lineOf(event.target);
    if (id === undefined || menu === undefined || renaming !== null) {
      setEntries([]);
      event.preventDefault();
      return;
    }
    focus.give(id);
    setEntries(menu(selection.with(id), () => startRenaming(id)));
  };

  if (rows.length === 0 && !draft) return empty;
  return (
    <ContextMenu entries={entries}>
      <div ref={scroller} className={styles.tree} onContextMenuCapture={openMenu}>
        <div
          role="tree"
          aria-label={label}
          aria-multiselectable={multiple || undefined}
          className={styles.lines}
          style={{ height: view.height, '--depth': index.depth }}
          onKeyDown={(event: KeyboardEvent) => {
            const id = lineOf(event.target);
            if (id === undefined || renaming !== null || !press(event, id)) return;
            event.preventDefault();
            event.stopPropagation();
          }}
          onFocus={(event: FocusEvent) => focus.took(event)}
          onBlur={(event: FocusEvent) => focus.left(event)}
          onClick={click}
          onDoubleClick={(event) => {
            const id = lineOf(event.target);
            if (id !== undefined && id !== renaming && !isOnTwist(event)) startRenaming(id);
          }}
          {...drag.handlers}
        >
          {view.lines.map(({ index: at, start }) => {
            if (at === draftAt && draft)
              return (
                <div
                  key="draft"
                  role="treeitem"
                  aria-level={draft.level + 1}
                  aria-selected={false}
                  className={styles.row}
                  style={{ '--level': draft.level, transform: `translateY(${start}px)` }}
                >
                  <span className={styles.twist} />
                  <NameField
                    label={draft.label}
                    value=""
                    onCommit={(name) => {
                      made.current = { before: selected };
                      draft.onCommit(name);
                    }}
                    onCancel={draft.onCancel}
                    problemOf={draft.problemOf}
                  />
                </div>
              );
            const rowAt = at < draftAt ? at : at - 1;
            const row = rows[rowAt];
            if (row === undefined) return null;
            return (
              <TreeLine
                key={row.id}
                id={row.id}
                name={row.name}
                level={row.level}
                expanded={row.expanded}
                position={index.position(rowAt)}
                siblings={index.size(rowAt)}
                top={start}
                selected={selection.ids.has(row.id)}
                current={mark === 'current' && row.id === selected}
                tabbable={row.id === focus.stop}
                draggable={props.onDrop !== undefined}
                dragged={drag.dragged.has(row.id)}
                drop={drag.drop?.id === row.id ? drag.drop.place : undefined}
                branches={onExpand !== undefined}
                detail={detail}
                onName={row.id === renaming ? endRenaming : undefined}
                problemOf={row.id === renaming ? props.problemOf : undefined}
              />
            );
          })}
        </div>
      </div>
    </ContextMenu>
  );
}

const isOnTwist = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('[data-twist]') !== null;

/** Whether the keyboard is in the tree or nowhere, and may be given to a line. A notice that was answered goes away by itself. */
const isFree = (tree: HTMLElement | null): boolean =>
  document.activeElement === document.body ||
  tree?.contains(document.activeElement) === true ||
  document.activeElement?.closest('[data-notice]') != null;
