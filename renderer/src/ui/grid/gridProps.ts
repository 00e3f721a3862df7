import type { ComponentType, ReactNode } from 'react';

export interface GridColumn {
  readonly id: string;
  /** Its name, for screen readers; what the heading shows is `heading`. */
  readonly label: string;
  /** CSS px. */
  readonly width: number;
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
  /** Its cells cannot be written in; why, in a few words. */
  readonly readOnly?: string;
}

/** What a cell shows. */
export interface GridCell {
  readonly text: string;
  /** Of a dot before the text, `#rrggbb`. */
  readonly dot?: string;
}

/** A text that is to stand in a cell. */
export interface GridChange {
  /** Id of the row; null: none of the table's, but one behind the last, the `beyond`th from 0. */
  readonly row: string | null;
  readonly beyond: number;
  readonly column: string;
  readonly text: string;
}

export interface GridProps {
  readonly label: string;
  /** The first one stays in view when the others scroll. */
  readonly columns: readonly GridColumn[];
  /** Ids of the rows, in their order. */
  readonly rows: readonly string[];
  readonly cell: (row: string, column: string) => GridCell;
  readonly heading: ComponentType<{ readonly column: string }>;
  /** Stands at the end of the headings. */
  readonly corner?: ReactNode;
  /** Called when another row becomes the active one. */
  readonly onActive: (row: string) => void;
  /** The row that is shown as the active one while the grid has not been entered. */
  readonly active: string | null;
  /** Rows that are ticked, or lie in the selected block when that has several. */
  readonly picked: ReadonlySet<string>;
  readonly onPick: (rows: ReadonlySet<string>) => void;
  /** The rows of the selected block of cells; one row when only one is. */
  readonly onRange: (rows: readonly string[]) => void;
  /** Takes what was typed into a cell; a sentence when it cannot be taken. */
  readonly onType: (row: string, column: string, text: string) => string | null;
  /** Takes texts that were pasted, filled or cleared, as one step. */
  readonly onChanges: (changes: readonly GridChange[], way: 'paste' | 'fill' | 'clear' | 'cut') => void;
  /** Values to choose from while a cell is written in, the likeliest first. */
  readonly suggest: (column: string) => readonly string[];
  /** Leaves for the active row: Ctrl+Enter. */
  readonly onOpen?: (row: string) => void;
  readonly onResize: (column: string, width: number) => void;
  readonly empty: ReactNode;
}
