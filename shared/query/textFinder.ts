import { ok, type Result, refuse } from '../base/result';
import { describeExpressionProblem } from '../text/expressionProblem';
import { graphemeFloor } from '../text/graphemes';
import { foldAccents, withoutAccents } from './foldAccents';
import type { TextQuery } from './textQuery';

/** A match in one text: half-open, UTF-16 units. */
export interface TextMatch {
  readonly start: number;
  readonly end: number;
  /** What the groups of an expression caught, from the first; `''` for one that took no part. */
  readonly groups: readonly string[];
  readonly names: Readonly<Record<string, string>>;
}

/** Finds all matches in a text, from left to right; they do not overlap. */
export type TextFinder = (text: string) => TextMatch[];

const wordLetter = '[\\p{L}\\p{N}\\p{M}_]';
const isWordLetter = new RegExp(wordLetter, 'u');

/**
 * Prepares a search. A match is never empty and never begins or ends inside a letter as readers see it: `e` is not found in an `e` that
 * carries an accent of its own. White space of the words counts. Refused with a reason in words when an expression cannot be
 * understood.
 *
 * An expression may take for ever on some texts: run it where it can be ended.
 */
export function textFinder(query: TextQuery): Result<TextFinder> {
  const words = query.ignoreAccents
    ? withoutAccents(query.words.normalize('NFC'))
    : query.words.normalize('NFC');
  if (words === '') return ok(() => []);
  const flags = query.matchCase ? 'gmu' : 'gimu';
  const source = query.isExpression ? words : words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  let expression: RegExp;
  try {
    // On its own first: only so does the reason speak of what was typed.
    expression = new RegExp(source, flags);
  } catch (error) {
    return refuse('bad-expression', describeExpressionProblem(source, flags, error));
  }
  if (query.wholeWords) expression = new RegExp(asWholeWords(words, source, query.isExpression), flags);
  return ok(
    query.ignoreAccents
      ? (text) => matchesWithoutAccents(expression, text)
      : (text) => matches(expression, text),
  );
}

function asWholeWords(words: string, source: string, isExpression: boolean): string {
  const before = `(?<!${wordLetter})`;
  const after = `(?!${wordLetter})`;
  if (isExpression) return `${before}(?:${source})${after}`;
  // Words that begin or end in a sign have no letter there that could go on.
  const letters = Array.from(words);
  const begins = isWordLetter.test(letters[0] ?? '') ? before : '';
  const ends = isWordLetter.test(letters.at(-1) ?? '') ? after : '';
  return `${begins}${source}${ends}`;
}

function matches(expression: RegExp, text: string): TextMatch[] {
  return matchesOn(expression, text, text, (offset) => offset);
}

function matchesWithoutAccents(expression: RegExp, text: string): TextMatch[] {
  const folded = foldAccents(text);
  return matchesOn(expression, folded.text, text, folded.originOf);
}

function matchesOn(
  expression: RegExp,
  searched: string,
  text: string,
  originOf: (offset: number) => number,
): TextMatch[] {
  const found: TextMatch[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(searched); match !== null; match = expression.exec(searched)) {
    const end = match.index + match[0].length;
    const origin = { start: originOf(match.index), end: originOf(end) };
    if (match[0] !== '' && isWhole(text, origin.start) && isWhole(text, origin.end)) {
      found.push({ ...origin, groups: match.slice(1).map((group) => group ?? ''), names: namesOf(match) });
      expression.lastIndex = end;
    } else expression.lastIndex = match.index + ((searched.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
}

const isWhole = (text: string, offset: number): boolean => graphemeFloor(text, offset) === offset;

function namesOf({ groups }: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(Object.entries(groups ?? {}).map(([name, caught]) => [name, caught ?? '']));
}
