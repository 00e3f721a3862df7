import type { Mention } from '../foundTurn';
import type { Reply } from './replies';

/** A person of the dialogue, by number. */
export type Who = number;

/** What decides who speaks: a name, the reporter, the turn taking of two, a pronoun or a verb alone. */
export type Ground = 'named' | 'reporter' | 'turn' | 'told';

export interface Decided {
  readonly who: Who;
  readonly ground: Ground;
}

/** Replies that follow each other without narration, and what stands before them. */
export interface Run {
  readonly replies: readonly Reply[];
  /** Speakers that are named, by position in the run. */
  readonly known: readonly (Decided | null)[];
  /** An unnamed voice breaks in: those who talk go on after it. */
  readonly isVoice: boolean;
  readonly before: Setting;
  /** Whom the narration means by the pronoun or the verb alone beside the first reply. */
  readonly meant: Who | null;
}

/** The narration before a run. */
export interface Setting {
  /** How many paragraphs stand between the run before and this one; infinite after a heading or at the beginning. */
  readonly distance: number;
  /** The person with whose name the last paragraph begins. */
  readonly subject: Who | null;
  /** Everybody whom the last paragraph names. */
  readonly named: ReadonlySet<Who>;
  /** It names somebody who is not known to speak. */
  readonly strangers: boolean;
  /** Who spoke last before the run, in a quotation of the narration. */
  readonly lastVoice: Who | null;
  /** What its last sentence tells. */
  readonly lastSentence: LastSentence;
  /** Whom it names from where the reporter asks, `я спрашиваю`; null when the reporter does not. */
  readonly asked: Asked | null;
}

export interface Asked {
  readonly named: ReadonlySet<Who>;
  /** Somebody else is named or described, who is not known to speak. */
  readonly others: boolean;
}

export interface LastSentence {
  /** The person with whose name it begins, when it names nobody else. */
  readonly subject: Who | null;
  /** Everybody whom it names. */
  readonly named: ReadonlySet<Who>;
}

export interface Cast {
  readonly reporter: Who | null;
  mentionOf(who: Who): Mention;
  /** True when each word of a name is one of this person's. */
  bears(who: Who, mention: Mention): boolean;
  /** True when the words address this person: `Зося, садитесь`. */
  addresses(reply: Reply, who: Who): boolean;
  /** The one person whom the words address; null when they address nobody or several. */
  addressee(reply: Reply): Who | null;
}
