import type { TextRange } from '../../text/position';
import type { Marked } from './passages';
import type { Reading } from './reading';
import type { Told } from './told';

/** A quotation with what the words beside it tell of its speaker. Offsets into the passage. */
export interface Attributed {
  readonly told: Told;
  readonly speech: readonly TextRange[];
  /** After the quotation and its attribution. */
  readonly end: number;
  readonly confidence: number;
  readonly reason: string;
  readonly label: boolean;
  /** The attribution follows the quotation, so that a further one may go on with it. */
  readonly follows: boolean;
}

export const endOf = (reading: Reading, told: Told): number =>
  Math.max(told.subject?.end ?? 0, reading.tokens[told.next - 1]?.end ?? 0);

/** Nothing, the end of a sentence, or a sign that leads to speech stands before the quotation. */
export function beginsSentence(reading: Reading, quotation: Marked, consumed: number): boolean {
  const before = reading.text.slice(Math.max(consumed, quotation.open - 12), quotation.open).trimEnd();
  return before === '' || /[.!?:;…—–»”"’,]$/u.test(before);
}

export const wordCount = (reading: Reading, quotation: Marked): number =>
  reading.tokenAt(quotation.close) - reading.tokenAt(quotation.open);
