import { alignSequences } from './alignSequences';

/** A stretch that two texts have in common: where it begins in each, and its length, UTF-16 units. */
export interface CommonStretch {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/**
 * The stretches that two versions of a text have in common, in the order of both. Whole lines are paired first, then the words of what is
 * left between them; white space counts as one thing, so that a text that was wrapped anew is the same text. A part that moved to another
 * place is no common stretch. Of different texts (see `isOtherText`) only whole lines are.
 */
export function alignTexts(before: string, after: string, areDifferent = false): readonly CommonStretch[] {
  const lines = pairs(linesOf(before), linesOf(after));
  const common: CommonStretch[] = [];
  let from = { before: 0, after: 0 };
  const between = (to: { before: number; after: number }) => {
    if (areDifferent) return;
    const left = wordsOf(before, from.before, to.before);
    const right = wordsOf(after, from.after, to.after);
    for (const [a, b] of pairs(left, right)) add(common, a, b);
  };
  for (const [a, b] of lines) {
    between({ before: a.start, after: b.start });
    add(common, a, b);
    from = { before: a.start + a.text.length, after: b.start + b.text.length };
  }
  between({ before: before.length, after: after.length });
  return common;
}

interface Token {
  readonly text: string;
  readonly start: number;
  /** What it is compared by. */
  readonly key: string;
}

/** Pairs of equal tokens, rising in both lists. */
function pairs(before: readonly Token[], after: readonly Token[]): (readonly [Token, Token])[] {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: Token) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  return alignSequences(before.map(numberOf), after.map(numberOf)).flatMap(([a, b]) => {
    const left = before[a];
    const right = after[b];
    return left && right ? [[left, right] as const] : [];
  });
}

/** Lines with words; the others say nothing about what stands where. */
function linesOf(text: string): Token[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({
    text: line,
    start: index,
    key: line,
  }));
}

/** Words, white space, single signs; letters of scripts without spaces are words of their own. */
const tokens =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+|\s+|[^]/gu;

function wordsOf(text: string, start: number, end: number): Token[] {
  return [...text.slice(start, end).matchAll(tokens)].map(({ 0: word, index }) => ({
    text: word,
    start: start + index,
    key: word.trim() === '' ? ' ' : word,
  }));
}

/** Adds a pair of tokens, to the stretch before it when it goes on there. Only white space differs in length. */
function add(common: CommonStretch[], { text, start }: Token, other: Token): void {
  const last = common.at(-1);
  const goesOn = last && last.before + last.length === start && last.after + last.length === other.start;
  const length = Math.min(text.length, other.text.length);
  if (goesOn) common[common.length - 1] = { ...last, length: last.length + length };
  else common.push({ before: start, after: other.start, length });
}
