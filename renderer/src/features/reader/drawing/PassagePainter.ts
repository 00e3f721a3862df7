import type { ThemePattern } from '@shared/project/records';

/** How a theme looks in the text. */
export interface Look {
  readonly theme: string;
  readonly color: string;
  readonly pattern: ThemePattern;
}

/** How a stretch of text is marked. */
export interface Stroke extends Look {
  /** From 0; lane 0 is tinted as well as underlined. */
  readonly lane: number;
}

/** What is drawn upon the text besides codings; `quiet`: a coding that steps back behind the one that is looked at. */
export type Emphasis = 'quiet' | 'selected' | 'find' | 'find-current';

export interface Painting {
  readonly strokes: readonly { readonly stroke: Stroke; readonly range: StaticRange }[];
  readonly emphases: readonly {
    readonly emphasis: Emphasis;
    readonly range: StaticRange;
    readonly color?: string;
  }[];
}

/** Draws marks upon text that is in the page, without touching its elements. One painter is in charge of the page at a time. */
export interface PassagePainter {
  /** Tells how the themes look that are going to be painted. */
  prepare(looks: Iterable<Look>, dark: boolean): void;
  /** Replaces everything drawn before. */
  paint(painting: Painting, dark: boolean): void;
  dispose(): void;
}
