import type { Position, Span } from '@shared/text/position';
import type { StoreApi } from 'zustand';
import { emptyScene, type Scene } from './drawing/Scene';

/** What an open picker or card is about: a passage of the text, and the annotation on exactly that passage if there is one. */
export interface PassageTarget {
  readonly span: Span;
  readonly annotation: string | null;
}

/** What a theme is chosen for: to tag the passage, to put it in a coding's place, or to tag selection after selection with it. */
export type ThemePurpose =
  | { readonly does: 'tag' | 'keep' }
  | { readonly does: 'recode'; readonly annotation: string; readonly coding: string };

/** What a speaker is chosen for: to say who says the passage, to be given turns, or to be given what a turn says from a place on. */
export type SpeakerPurpose =
  | { readonly does: 'say' }
  | { readonly does: 'give'; readonly turns: readonly string[] }
  | { readonly does: 'split'; readonly turn: string; readonly at: Position };

/** A small window over the text; one at a time. */
export type Popup =
  | { readonly kind: 'theme'; readonly target: PassageTarget; readonly purpose: ThemePurpose }
  | { readonly kind: 'memo'; readonly target: PassageTarget }
  | { readonly kind: 'speaker'; readonly target: PassageTarget; readonly purpose: SpeakerPurpose }
  /** Asks which of the codings at a place is meant. `focused`: opened by key, takes the focus. */
  | {
      readonly kind: 'layers';
      readonly purpose: 'select' | 'remove' | 'recode';
      readonly annotations: readonly string[];
      readonly at: Position;
      readonly focused: boolean;
    };

/** A coding that is looked at in passing. */
export interface Hovered {
  readonly annotation: string;
  /** null: all codings of the annotation. */
  readonly theme: string | null;
}

/** What was found in the text, painted upon it and marked in the strip beside it. */
export interface Found {
  readonly spans: readonly Span[];
  /** The hit that is looked at; null: none. */
  readonly current: Span | null;
}

export const nothingFound: Found = { spans: [], current: null };

export interface ReaderState {
  readonly editing: boolean;
  /** How often words were asked to be found since the bar was opened; 0: it is closed. */
  readonly finding: number;
  /** The bar offers to replace what it finds. */
  readonly replacing: boolean;
  readonly popup: Popup | null;
  /** The coding that the pointer is on; it is shown whole, the others step back. */
  readonly hovered: Hovered | null;
  readonly found: Found;
  readonly scene: Scene;
  /** Rises with each drawing; what hangs at a passage measures its place again. */
  readonly drawn: number;
  /** Said to screen readers. */
  readonly said: { readonly words: string; readonly count: number };
}

export const initialState: ReaderState = {
  editing: false,
  finding: 0,
  replacing: false,
  popup: null,
  hovered: null,
  found: nothingFound,
  scene: emptyScene,
  drawn: 0,
  said: { words: '', count: 0 },
};

export type ReaderStore = StoreApi<ReaderState>;
