import type {
  AnnotationRecord,
  Coding,
  SpeakerRecord,
  ThemeRecord,
  TurnRecord,
} from '@shared/project/records';

/** A coding, or a memo alone, as the margin shows it. Lengths in px from the top of the page. */
export interface Stripe {
  /** Id of the coding; of the annotation for a memo without coding. */
  readonly id: string;
  readonly annotation: AnnotationRecord;
  readonly coding: Coding | null;
  readonly theme: ThemeRecord | null;
  readonly top: number;
  readonly bottom: number;
  /** From the text outwards. */
  readonly lane: number;
  /** null: found no room; a number nearby counts it. `noted`: such a number stands at its end. `lines`: that there is room for. */
  readonly label: {
    readonly top: number;
    readonly lane: number;
    readonly noted: boolean;
    readonly lines: 1 | 2;
  } | null;
  /** `Trust: “golden bridge…”, Beisenbayev` */
  readonly name: string;
  readonly selected: boolean;
}

/** Codings that have no label of their own. */
export interface MoreNote {
  readonly top: number;
  /** The stripe at whose label it stands. */
  readonly beside: string;
  readonly stripes: readonly string[];
}

/** A turn as the gutter shows it. */
export interface TurnMark {
  readonly turn: TurnRecord;
  readonly speaker: SpeakerRecord;
  readonly top: number;
  readonly bottom: number;
  /** null: the name would run into the one before it. `nameLines`: of the name, at most. */
  readonly label: { readonly top: number; readonly nameLines: number; readonly showsRole: boolean } | null;
  readonly selected: boolean;
}

/** The beginning or the end of a passage, a line's height of it, in page coordinates. */
export interface PassageEnd {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /** The side that the passage does not lie on; where words run from right to left, a passage begins at its right. */
  readonly outward: 'left' | 'right';
}

/** Everything that stands beside and above the text in view. */
export interface Scene {
  readonly stripes: readonly Stripe[];
  readonly notes: readonly MoreNote[];
  readonly turns: readonly TurnMark[];
  /** Ends of the selected passage or turn that are in view. */
  readonly handles: { readonly start: PassageEnd | null; readonly end: PassageEnd | null } | null;
}

export const emptyScene: Scene = { stripes: [], notes: [], turns: [], handles: null };
