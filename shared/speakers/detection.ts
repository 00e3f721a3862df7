import type { BlockContent } from '../text/block';
import type { TextRange } from '../text/position';
import type { SpeakerRule } from './ruleTurns';

/** What detection works on: a document's blocks, and what its format already states. */
export interface DetectionInput {
  readonly blocks: readonly BlockContent[];
  readonly stated: readonly {
    readonly speaker: string;
    readonly attribution: TextRange | null;
    readonly speech: readonly TextRange[];
  }[];
  /** Rules of the project, in their order; what they find is taken as given, and only what lies outside is looked for otherwise. */
  readonly rules?: readonly SpeakerRule[];
}

/** A person proposed; `key` ties turns to people within one result. */
export interface ProposedPerson {
  readonly key: string;
  /** Fullest form in the document. */
  readonly name: string;
  /** As written; `''` when none. */
  readonly role: string;
  readonly aliases: readonly string[];
  /** 0…1: how sure it is that all its mentions are one person. */
  readonly confidence: number;
  /** Why, in words one can read: `Named in full`, `Same surname and initial as Anna Berg`. */
  readonly reason: string;
}

/** A turn proposed. Ranges are document-wide UTF-16 offsets, outer quotation marks and labels outside. */
export interface ProposedTurn {
  readonly person: string;
  readonly attribution: TextRange | null;
  readonly speech: readonly TextRange[];
  /** 0…1; below 0.8 the review asks to look. */
  readonly confidence: number;
  /** Why, in words one can read: `Name and role before a quotation`. */
  readonly reason: string;
  /** A rule of the project gave it. */
  readonly byRule?: boolean;
}

export interface Detection {
  readonly people: readonly ProposedPerson[];
  readonly turns: readonly ProposedTurn[];
}
