import type { ReactNode } from 'react';
import type { MenuEntry } from './Menu';

/** A visible line of a {@link Tree}, in the order it is shown. */
export interface TreeRow {
  readonly id: string;
  readonly name: string;
  /** Depth, from 0. */
  readonly level: number;
  /** Undefined: it has nothing under it. */
  readonly expanded?: boolean;
  /** Before the name: a swatch, an icon. */
  readonly lead?: ReactNode;
  /** After it, quiet: a count. */
  readonly trail?: string;
  /** What a screen reader hears after the name. */
  readonly description?: string;
}

export type DropPlace = 'before' | 'into' | 'after';
export type MoveDirection = 'up' | 'down' | 'in' | 'out';

/** A line that is being named before it exists. */
export interface TreeDraft {
  /** The new line stands below this one; null: at the end. */
  readonly after: string | null;
  readonly level: number;
  readonly label: string;
  readonly onCommit: (name: string) => void;
  readonly onCancel: () => void;
}

export interface TreeProps {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  /** The line whose content is shown elsewhere. */
  readonly selected: string | null;
  /** `current`: the selected line is where the analyst is (a document); `selected`: it is what is looked at. */
  readonly mark?: 'current' | 'selected';
  readonly onSelect: (id: string) => void;
  /** Enter goes into what the line means; without it, Enter selects as a click does. */
  readonly onEnter?: (id: string) => void;
  readonly onRename?: (id: string, name: string) => void;
  readonly onDelete?: (id: string) => void;
  readonly onExpand?: (id: string, expanded: boolean) => void;
  readonly onMove?: (id: string, direction: MoveDirection) => void;
  /** Lines can be dragged; places that are allowed to drop at. */
  readonly places?: readonly DropPlace[];
  readonly canDrop?: (dragged: string, target: string) => boolean;
  readonly onDrop?: (dragged: string, target: string, place: DropPlace) => void;
  readonly menu?: (id: string, rename: () => void) => readonly MenuEntry[];
  readonly draft?: TreeDraft | null;
  /** Shown instead of lines when there are none. */
  readonly empty?: ReactNode;
}
