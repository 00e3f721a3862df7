import type { DocumentLines, Line } from '../documentLines';

const noteSign = /^(?:\*{1,3}|[¹²³⁴⁵†‡]|\[\d{1,2}\])(?=\s*\p{L})/u;

/** `* Name changed.`: the sign stands behind a word above as well. */
export function isFootnote({ text }: DocumentLines, line: Line): boolean {
  const sign = noteSign.exec(line.text)?.[0];
  if (sign === undefined) return false;
  const above = text.lastIndexOf(sign, line.start - 1);
  return above > 0 && /[\p{L}\p{N}.,!?»”")]/u.test(text[above - 1] ?? '');
}

/** What the paragraph says itself. */
export const withoutQuotations = (text: string): string => text.replace(/[«“„"「][^»”“"」]*[»”“"」]/gu, ' ');

/** The guest's words in a title are repeated from an answer. */
export const isTitle = (line: Line): boolean => line.text.length <= 140 && !/[.?!…。]$/u.test(line.text);

/**
 * A short line without the end of a sentence, in a text whose paragraphs are sentences, and no line of wrapped text: neither does it go on
 * below, nor what stands above it, where that is no question.
 */
export function isIntertitle(lines: readonly Line[], at: number, firstQuestion: number): boolean {
  const { kind, text } = lines[at] as Line;
  const above = at - 1 > firstQuestion ? lines[at - 1]?.text : undefined;
  return (
    kind === 'paragraph' &&
    text.length <= 80 &&
    isOpen(text) &&
    /\p{L}/u.test(text) &&
    !/^\p{Ll}/u.test(text) &&
    !/^\p{Ll}/u.test(lines[at + 1]?.text ?? '') &&
    !(above !== undefined && above.length > shortestWrapped && isOpen(above))
  );
}

/** UTF-16 units. */
const shortestWrapped = 40;

/** Neither the end of a sentence nor another mark that closes words. */
const isOpen = (text: string): boolean => !/[.?!…。！？؟:;,»«”“’"')\]–—-]$/u.test(text);
