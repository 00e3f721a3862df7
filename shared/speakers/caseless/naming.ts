import type { Mention } from '../foundTurn';

/** As far as the language tells it by the verb, the form of address or the pronoun. */
export type Gender = 'feminine' | 'masculine' | '';

/** Somebody who is said to speak; offsets point into the text that was read. */
export interface Named {
  readonly kind: 'named';
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  /** False when only a part of a name or a role names the speaker. */
  readonly full: boolean;
  readonly gender: Gender;
  /** A word such as `الرجل`: who was told of last. */
  readonly anaphor?: true;
  /** A voice: no pronoun means it. */
  readonly unseen?: true;
  /** No verb of saying stands there; only whole sentences in marks are taken for what was said. */
  readonly weak?: true;
}

/** Nobody is named: a pronoun, or a verb alone, goes on with the one who was spoken of. */
export interface Same {
  readonly kind: 'same';
  readonly gender: Gender;
  /** The verb goes on with what was said before, so that only who spoke is meant. */
  readonly continuing?: boolean;
  /** Only who has spoken before in the same paragraph is meant. */
  readonly near?: boolean;
}

export type Naming = Named | Same;

/** What stands between the words before a quotation and its opening mark. */
export type LeadSign = ':' | ',' | '';

/**
 * What ties the words after a quotation to it. `broken`: it goes on behind them, so that they need no verb of saying; `apart`: a full stop
 * stands between, so that they may begin something else.
 */
export type TrailLink = 'near' | 'broken' | 'apart';

/** Reads who speaks out of the words beside a quotation. One for each way of writing without capital letters. */
export interface ClauseReader {
  /** The words of one sentence, up to the sign before a quotation. `whole`: what is quoted ends as a sentence does. */
  lead(sentence: string, sign: LeadSign, whole: boolean): Naming | null;
  /** The words after a quotation, up to the end of the sentence or the next quotation. `ends`: the sign of a sentence that what is quoted ends with, or `''`. */
  trail(after: string, link: TrailLink, ends: string): Naming | null;
  /** Whom a sentence without quotation is about, also when it is nobody by name; `speaking`: of whom it says that they said something. */
  subject(sentence: string, speaking: boolean): Named | null;
}
