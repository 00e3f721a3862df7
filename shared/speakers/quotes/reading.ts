import type { TextRange } from '../../text/position';
import type { QuotingLexicon } from '../languages/quoting/quotingLexicon';
import { endsInAbbreviation } from '../phraseEnds';
import { content, startsLikeSpeech } from '../quotedText';
import type { Marked, Passage } from './passages';
import type { Reader } from './reader';
import type { Token } from './tokens';

/** A passage that is being read. */
export class Reading implements Reader {
  readonly text: string;
  readonly tokens: readonly Token[];

  constructor(
    readonly passage: Passage,
    readonly lexicon: QuotingLexicon,
    readonly knows: (name: string) => boolean,
  ) {
    this.text = passage.text;
    this.tokens = passage.tokens;
  }

  /** The first token that begins at or after an offset. */
  tokenAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle] as Token).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a sentence ends before a token. */
  endsBefore(at: number): boolean {
    const token = this.tokens[at];
    const before = this.tokens[at - 1];
    if (token === undefined || before === undefined) return false;
    const stop = /[.!?…]/.exec(token.gap);
    if (stop === null) return /\n/.test(token.gap);
    if (!/\s/.test(token.gap.slice(stop.index))) return false;
    if (stop[0] === '.' && endsInAbbreviation(this.text, before.end)) return false;
    return (
      token.capital ||
      /^\P{L}/u.test(token.text) ||
      /[«„“"‘¿¡—–]/.test(token.gap) ||
      !/\p{Lu}/u.test(this.text)
    );
  }

  /** The first token of the sentence to which the token before `at` belongs, not before `least`. */
  sentenceStart(at: number, least: number): number {
    let from = at - 1;
    while (from > least && at - from < 120 && !this.endsBefore(from)) from--;
    return Math.max(from, least);
  }

  /** The first token after the sentence in which `at` stands, not after `most`. */
  sentenceEnd(at: number, most: number): number {
    let to = at + 1;
    while (to < most && to - at < 90 && !this.endsBefore(to)) to++;
    return Math.min(to, most);
  }
}

export const speechOf = (reading: Reading, quotation: Marked): TextRange => content(reading.text, quotation);

/** The words between the marks could be a sentence somebody says: they begin as one. */
export const isSpoken = (reading: Reading, quotation: Marked): boolean =>
  quotation.dash || startsLikeSpeech(reading.text, quotation);

/** A whole sentence: it begins as one, and ends with its mark before or after the closing mark of the quotation. */
export function isSentence(reading: Reading, quotation: Marked): boolean {
  if (!isSpoken(reading, quotation)) return false;
  const inside = reading.text.slice(quotation.open + 1, quotation.close).trimEnd();
  const after = reading.text.slice(quotation.close + 1, quotation.close + 3);
  return /[.!?…][’'”"»)]?$/u.test(inside) || (/^\s?[.!?…]/u.test(after) && /\s/.test(inside));
}
