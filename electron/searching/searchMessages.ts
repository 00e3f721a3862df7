import type { FoundMatch } from '@shared/query/findText';
import type { TextQuery } from '@shared/query/textQuery';
import type { RuleLabel, SpeakerRule } from '@shared/speakers/ruleTurns';
import type { TextRange } from '@shared/text/position';

/** What main tells the thread that searches. */
export type ToSearchThread =
  /** The text of a document, in place of what the thread knew of it: its block texts one after the other, and their lengths. */
  | {
      readonly kind: 'text';
      readonly document: string;
      readonly text: string;
      readonly lengths: Uint32Array;
    }
  | { readonly kind: 'forget'; readonly document: string }
  | {
      readonly kind: 'search';
      /** Rises with every search. */
      readonly number: number;
      readonly query: TextQuery;
      readonly documents: readonly {
        readonly document: string;
        readonly within: readonly (readonly TextRange[])[];
      }[];
      readonly most: number;
    }
  /** Looks for the labels of rules for speakers in a document. */
  | {
      readonly kind: 'labels';
      readonly number: number;
      readonly document: string;
      readonly rules: readonly SpeakerRule[];
    };

/** A match with its words in context. */
export type ShownMatch = FoundMatch & {
  readonly before: string;
  readonly words: string;
  readonly after: string;
};

/** What the thread answers to a search: one answer for each document with hits, or the labels, then the end. */
export type FromSearchThread =
  | {
      readonly kind: 'found';
      readonly number: number;
      readonly document: string;
      readonly total: number;
      readonly matches: readonly ShownMatch[];
    }
  | { readonly kind: 'labels'; readonly number: number; readonly labels: readonly RuleLabel[] }
  | { readonly kind: 'done'; readonly number: number };

/**
 * Shared memory of both: the number up to which searches are given up, how many documents have been looked through, and the number of the
 * last search that was begun.
 */
export const signals = { givenUp: 0, looked: 1, begun: 2 } as const;
