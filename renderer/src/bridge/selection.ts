import type { Span } from '@shared/text/position';
import { create } from 'zustand';

/**
 * What the analyst is looking at: session state, neither in the log nor in undo. The reader writes it, the inspector and the
 * commands read it.
 */
export interface SelectionStore {
  /** Document in the reader. */
  readonly document: string | null;
  /** Selected text in that document, trimmed; null: only a caret or nothing. */
  readonly span: Span | null;
  /** The caret's or the selection's start; null: the reader has none. */
  readonly caret: { readonly block: string; readonly offset: number } | null;
  /** The annotation shown in the inspector. */
  readonly annotation: string | null;
  /** The turn shown in the inspector; never beside an annotation. */
  readonly turn: string | null;
}

export const useSelection = create<SelectionStore>(() => ({
  document: null,
  span: null,
  caret: null,
  annotation: null,
  turn: null,
}));

/** What is to be brought into view: a passage, or the words of a span. */
export interface RevealTarget {
  readonly annotation?: string;
  readonly span?: Span;
  /** What has the keyboard keeps it; the words are selected all the same. */
  readonly keepsFocus?: boolean;
}

/** A request to the reader; each is an object of its own. */
export const useReveal = create<{ readonly target: RevealTarget | null }>(() => ({ target: null }));

/** Asks the reader to scroll to an annotation or span of the document it shows, and select it. */
export const reveal = (target: RevealTarget): void => useReveal.setState({ target: { ...target } });

interface TextFocusStore {
  /** The text is to have the keyboard as soon as it is shown. */
  readonly wanted: boolean;
}

export const useTextFocus = create<TextFocusStore>(() => ({ wanted: false }));

/** Puts the keyboard into the text, now or when the reader has it. */
export const focusText = (): void => useTextFocus.setState({ wanted: true });

/** After something closed that has no place to give the keyboard back to, such as a dialog that opened by itself. */
export function focusTextIfNothingHasFocus(): void {
  setTimeout(() => {
    if (document.activeElement === document.body) focusText();
  }, 0);
}

/** Shows a document in the reader; what was to be brought into view in another one is not any more. */
export function showDocument(document: string | null): void {
  useReveal.setState({ target: null });
  useSelection.setState({ document, span: null, caret: null, annotation: null, turn: null });
}
