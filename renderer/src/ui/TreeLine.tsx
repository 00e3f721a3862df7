import { ChevronRight } from 'lucide-react';
import { type ComponentType, memo, useId } from 'react';
import { NameField } from './NameField';
import styles from './Tree.module.css';
import type { DropPlace, TreeDetail, TreeDetailProps, TreeProps } from './treeProps';

/** Of plain values, so that a line is drawn again only when one of them changes. */
interface TreeLineProps {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly expanded: boolean | undefined;
  /** Among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
  /** From the top of the tree, in CSS pixels. */
  readonly top: number;
  readonly selected: boolean;
  readonly current: boolean;
  readonly tabbable: boolean;
  readonly draggable: boolean;
  readonly dragged: boolean;
  readonly drop: DropPlace | undefined;
  /** The tree has branches: names stand behind the room of an arrow. */
  readonly branches: boolean;
  readonly detail: ComponentType<TreeDetailProps>;
  /** Given while the line is being renamed: ends it; without a name, nothing changes. */
  readonly onName: ((id: string, name?: string) => void) | undefined;
  readonly problemOf: TreeProps['problemOf'];
}

/** One line of a {@link Tree}; what the pointer and the keyboard do to it, the tree hears. */
export const TreeLine = memo(function TreeLine(props: TreeLineProps) {
  const { id, detail: Detail } = props;
  return <Detail id={id}>{(detail) => <Line {...props} shown={detail} />}</Detail>;
});

function Line({ shown, ...props }: TreeLineProps & { readonly shown: TreeDetail }) {
  const { id, name, level, expanded, onName, problemOf } = props;
  const { lead, mark, trail, path, cells, description } = shown;
  const described = useId();
  return (
    <div
      role="treeitem"
      aria-level={level + 1}
      aria-posinset={props.position}
      aria-setsize={props.siblings}
      aria-expanded={expanded}
      aria-selected={props.selected}
      aria-current={props.current ? 'true' : undefined}
      aria-describedby={description === undefined ? undefined : described}
      data-id={id}
      data-drop={props.drop}
      data-dragged={props.dragged ? '' : undefined}
      tabIndex={props.tabbable ? 0 : -1}
      className={styles.row}
      style={{ '--level': level, transform: `translateY(${props.top}px)` }}
      draggable={props.draggable && onName === undefined}
    >
      {(props.branches || expanded !== undefined) && (
        <span className={styles.twist} data-twist aria-hidden>
          {expanded !== undefined && <ChevronRight size={12} />}
        </span>
      )}
      {lead}
      {onName ? (
        <NameField
          label="Name"
          value={name}
          onCommit={(given) => onName(id, given)}
          onCancel={() => onName(id)}
          problemOf={problemOf && ((given) => problemOf(id, given))}
        />
      ) : (
        <>
          <span className={styles.words} title={path === undefined ? name : `${path} / ${name}`}>
            <span className={styles.name} data-quiet={shown.quiet ? '' : undefined}>
              {name}
            </span>
            {mark !== undefined && (
              <span className={styles.mark} aria-hidden>
                {mark}
              </span>
            )}
            {path !== undefined && <span className={styles.path} data-text={path} aria-hidden />}
          </span>
          {trail !== undefined && <span className={styles.trail} data-text={trail} aria-hidden />}
        </>
      )}
      {cells !== undefined && (
        <span className={styles.cells} aria-hidden>
          {cells.map((cell, column) => (
            <span key={column} data-text={cell} />
          ))}
        </span>
      )}
      {description !== undefined && (
        <span id={described} hidden>
          {description}
        </span>
      )}
    </div>
  );
}
