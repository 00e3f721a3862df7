import type { QuotedTurn } from '../quotes/quotationReader';
import { endOf, type Place, sentencesOf } from './besideQuotation';
import { simplify } from './hanForms';
import { spaceless } from './spacelessLexicon';

/** Where a quotation stands that nothing beside it names a speaker for. */
interface Bare {
  /** It is the whole paragraph, and ends as a sentence does. */
  readonly whole: boolean;
  readonly asks: boolean;
  /** The sentence right before it in the same paragraph, when the quotation ends the paragraph; `''` when none. */
  readonly lead: string;
}

/** Shorter ones behind a sentence may be names and terms; UTF-16 units. */
const shortestBehindSentence = 6;

export function bareAt(place: Place, at: number): Bare | null {
  const { text } = place.line;
  const quotation = place.quotations[at];
  if (!quotation?.closed) return null;
  const sign = endOf(text, quotation);
  if (sign === '' || /\S/u.test(text.slice(quotation.close + 1))) return null;
  const before = text.slice(0, quotation.open).trim();
  const long = quotation.close - quotation.open > shortestBehindSentence;
  const told = long && /[。！]$/u.test(before) ? (sentencesOf(before)[0] ?? '') : '';
  return { whole: before === '', asks: /[？?]/u.test(sign), lead: told };
}

/**
 * Paragraphs that are nothing but a quotation, right below one of the two who talk: behind a question the other answers, and behind an answer
 * whoever asked before asks again. Null where the two are not known.
 */
export function answering(
  turns: readonly QuotedTurn[],
  line: number,
  asks: boolean,
  text: string,
): QuotedTurn | null {
  const last = turns.at(-1);
  if (!last || last.line !== line - 1) return null;
  const other = turns
    .slice(-farthest * 2)
    .findLast((turn) => turn.line >= line - farthest && turn.mention.name !== last.mention.name);
  if (!other) return null;
  if (isQuestion(last, text)) return asks ? null : other;
  return asks && other.line >= line - 3 && isQuestion(other, text) ? other : null;
}

/** `墙上写着`, `口号是`: what stands behind is written, sung or a name. */
export const tellsOfWords = (sentence: string): boolean => {
  const text = simplify(sentence);
  for (let at = 0; at < text.length; at++) if (spaceless.things.at(text, at) > 1) return true;
  return /[写刻印绣题唱歌信书诗词牌匾]/u.test(text);
};

export const beginsWithPronoun = (sentence: string): boolean =>
  spaceless.pronouns.at(simplify(sentence.trimStart()), 0) > 0;

/** Lines. */
const farthest = 8;

const isQuestion = ({ speech }: QuotedTurn, text: string): boolean =>
  /[？?][’』]?$/u.test(text.slice(0, speech.at(-1)?.end ?? 0).slice(-2));
