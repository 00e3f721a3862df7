import type { ComponentType, ReactNode } from 'react';
import type { MenuEntry } from './Menu';
import type { NameProblem } from './NameProblem';

/** A visible line of a {@link Tree}, in the order it is shown: what walking and looking for names needs of every one of thousands. */
export interface TreeRow {
  readonly id: string;
  readonly name: string;
  /** Depth, from 0. */
  readonly level: number;
  /** Undefined: it has nothing under it. */
  readonly expanded?: boolean | undefined;
}

/** What a line shows besides its name; asked for only when the line is drawn. */
export interface TreeDetail {
  /** Before the name: a swatch, an icon. */
  readonly lead?: ReactNode;
  /** A small icon after the name, such as a pin; `description` says it in words. */
  readonly mark?: ReactNode;
  /** The name stands back, in italics: the line only holds others. */
  readonly quiet?: boolean;
  /** At the right, quiet: a count. */
  readonly trail?: string | undefined;
  /** Where it stands, said behind the name of a line that stands in a list; what is too long is cut at its front. */
  readonly path?: string | undefined;
  /** Columns behind the name, in the widths that `--tree-columns` gives; `description` says them in words. */
  readonly cells?: readonly string[];
  /** What a screen reader hears after the name. */
  readonly description?: string;
}

/** Finds out what the line of `id` shows, and hands it to `children`. */
export interface TreeDetailProps {
  readonly id: string;
  readonly children: (detail: TreeDetail) => ReactNode;
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
  readonly problemOf?: (name: string) => NameProblem | null;
  readonly onCancel: () => void;
}

/**
 * Whatever acts on lines is given ids in the order of the tree: all selected lines when it was done on one of them, else that line alone.
 */
export interface TreeProps {
  readonly label: string;
  /** The same array as long as nothing in it changed: the tree indexes it. */
  readonly rows: readonly TreeRow[];
  /** Draws a line's details by its own id, so that each line that is drawn follows its own numbers and no others. */
  readonly detail?: ComponentType<TreeDetailProps>;
  /** The line whose content is shown elsewhere. */
  readonly selected: string | null;
  /** `current`: the selected line is where the analyst is (a document); `selected`: it is what is looked at. */
  readonly mark?: 'current' | 'selected';
  readonly onSelect: (id: string) => void;
  /** Several lines can be selected: Ctrl (Cmd) or Shift with a click, Shift with arrows, Ctrl+Space, Ctrl+A. */
  readonly multiple?: boolean;
  /** Told of the selected lines whenever they change; in a tree that is `multiple`. */
  readonly onSelection?: (ids: readonly string[]) => void;
  /**
   * Lines that went and came back together: they are selected, and the first has the keyboard, unless that is on something else. Another
   * array each time.
   */
  readonly returned?: readonly string[] | null;
  /** Enter goes into what the line means; without it, Enter selects as a click does. */
  readonly onEnter?: (id: string) => void;
  readonly onRename?: (id: string, name: string) => void;
  /** Why a line cannot be given this name; null: it can. */
  readonly problemOf?: (id: string, name: string) => NameProblem | null;
  readonly onDelete?: (ids: readonly string[]) => void;
  readonly onExpand?: (id: string, expanded: boolean) => void;
  readonly onMove?: (ids: readonly string[], direction: MoveDirection) => void;
  /** Lines can be dragged; places that are allowed to drop at. */
  readonly places?: readonly DropPlace[];
  readonly canDrop?: (dragged: readonly string[], target: string) => boolean;
  readonly onDrop?: (dragged: readonly string[], target: string, place: DropPlace) => void;
  /** `rename` begins to rename the line that the menu was opened on. */
  readonly menu?: (ids: readonly string[], rename: () => void) => readonly MenuEntry[];
  readonly draft?: TreeDraft | null;
  /** Shown instead of lines when there are none. */
  readonly empty?: ReactNode;
}
