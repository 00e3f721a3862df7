import type { Placements } from '@shared/anchoring/placements';
import type { ReadDocument } from '@shared/importing/reader';
import type { VersionEffect } from '@shared/ipc/contract';
import type { AnyRecord } from '@shared/project/records';

/** A file, as it is named to the analyst. */
export interface NewFile {
  readonly name: string;
  /** null: the kept original. */
  readonly path: string | null;
  /** Of its bytes, hex. */
  readonly sha256: string;
}

/** What main tells the thread that compares a document with its new text. */
export type ToComparingThread =
  /** Records of the document: a long text comes in portions. */
  | { readonly kind: 'records'; readonly records: readonly AnyRecord[] }
  /** All that is to be known came before. */
  | {
      readonly kind: 'compare';
      readonly document: string;
      readonly file: NewFile;
      readonly content: ReadDocument;
    };

export type FromComparingThread =
  | { readonly kind: 'placed'; readonly done: number }
  | { readonly kind: 'compared'; readonly compared: Compared };

export interface Compared {
  readonly effect: VersionEffect;
  /** Where everything goes, for `replaceDocument`. */
  readonly placements: Placements;
}
