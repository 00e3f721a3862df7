import { ChevronRight } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';
import { NameField } from './NameField';
import styles from './Tree.module.css';
import type { DropPlace, TreeProps, TreeRow } from './treeProps';

interface TreeLineProps {
  readonly row: TreeRow;
  readonly tree: TreeProps;
  readonly tabbable: boolean;
  readonly renaming: boolean;
  readonly onFocus: () => void;
  readonly onStartRenaming: () => void;
  readonly onEndRenaming: (id: string, name?: string) => void;
}

/** The line that is being dragged; drag data cannot be read before it is dropped. */
let dragged: { readonly tree: string; readonly id: string } | null = null;

/** One line of a {@link Tree}. */
export function TreeLine(props: TreeLineProps) {
  const { row, tree, tabbable, renaming, onFocus, onStartRenaming, onEndRenaming } = props;
  const { selected, mark = 'selected', onSelect, onRename, onExpand, onDrop } = tree;
  const [drop, setDrop] = useState<DropPlace | null>(null);
  const description = useId();

  const over = (event: DragEvent<HTMLElement>) => {
    if (!onDrop || dragged?.tree !== tree.label || dragged.id === row.id) return;
    if (tree.canDrop && !tree.canDrop(dragged.id, row.id)) return;
    event.preventDefault();
    setDrop(placeAt(event, tree.places ?? ['into']));
  };

  const take = (event: DragEvent) => {
    event.preventDefault();
    if (dragged !== null && drop !== null) onDrop?.(dragged.id, row.id, drop);
    setDrop(null);
  };

  return (
    <div
      role="treeitem"
      aria-level={row.level + 1}
      aria-expanded={row.expanded}
      aria-selected={row.id === selected}
      aria-current={mark === 'current' && row.id === selected ? 'true' : undefined}
      aria-describedby={row.description === undefined ? undefined : description}
      data-id={row.id}
      data-drop={drop ?? undefined}
      tabIndex={tabbable ? 0 : -1}
      className={styles.row}
      style={{ '--level': row.level }}
      draggable={onDrop !== undefined && !renaming}
      onFocus={(event) => event.target === event.currentTarget && onFocus()}
      onClick={() => !renaming && onSelect(row.id)}
      onDoubleClick={() => onRename && !renaming && onStartRenaming()}
      onDragStart={(event) => {
        dragged = { tree: tree.label, id: row.id };
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', row.name);
      }}
      onDragEnd={() => {
        dragged = null;
      }}
      onDragOver={over}
      onDragLeave={() => setDrop(null)}
      onDrop={take}
    >
      {(onExpand !== undefined || row.expanded !== undefined) && (
        <span
          className={styles.twist}
          aria-hidden
          onClick={(event) => {
            if (row.expanded === undefined) return;
            event.stopPropagation();
            onExpand?.(row.id, !row.expanded);
          }}
        >
          {row.expanded !== undefined && <ChevronRight size={12} />}
        </span>
      )}
      {row.lead}
      {renaming ? (
        <NameField
          label="Name"
          value={row.name}
          onCommit={(name) => onEndRenaming(row.id, name)}
          onCancel={() => onEndRenaming(row.id)}
        />
      ) : (
        <span className={styles.name} title={row.name}>
          {row.name}
        </span>
      )}
      {row.trail !== undefined && !renaming && (
        <span className={styles.trail} data-text={row.trail} aria-hidden />
      )}
      {row.description !== undefined && (
        <span id={description} hidden>
          {row.description}
        </span>
      )}
    </div>
  );
}

/** Which place of the line the pointer is over: its upper, middle or lower part. */
function placeAt(event: DragEvent<HTMLElement>, places: readonly DropPlace[]): DropPlace {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  const share = (event.clientY - top) / height;
  const wanted: DropPlace = share < 0.28 ? 'before' : share > 0.72 ? 'after' : 'into';
  return places.includes(wanted) ? wanted : (places[0] ?? 'into');
}
