import type { TextRange } from '../text/position';

/** Somebody named in the text, before it is known who is the same person. */
export interface Mention {
  /** `person`: by name; `role`: by a role or as a nameless speaker; `voice`: an unnamed voice from the room. */
  readonly kind: 'person' | 'role' | 'voice';
  readonly name: string;
  /** As written; `''` when none. */
  readonly role: string;
  /** As written before the name; `''` when none. */
  readonly honorific: string;
  /** Where it stands in the document; earlier ones introduce people. Without it, the order of the mentions tells. */
  readonly at?: number;
  /** In another case than the nominative: after `по словам`, `nach Angaben`. */
  readonly oblique?: boolean;
  /** Stands before the words as a label, not in a sentence. */
  readonly label?: boolean;
}

/** A turn found, its speaker still as written. Ranges are document-wide. */
export interface FoundTurn {
  readonly mention: Mention;
  readonly attribution: TextRange | null;
  readonly speech: readonly TextRange[];
  /** 0…1 */
  readonly confidence: number;
  readonly reason: string;
  /** A rule of the project gave it. */
  readonly byRule?: boolean;
}

/** Where a turn's first words begin. */
export const startOf = ({ speech }: FoundTurn): number => speech[0]?.start ?? 0;
