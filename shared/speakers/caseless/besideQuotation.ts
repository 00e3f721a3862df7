import type { Line } from '../documentLines';
import type { Quotation } from '../quotations';
import type { ClauseReader, LeadSign, Naming } from './naming';
import type { Writing } from './writing';

/** A line with quotations, and who reads what stands beside them. */
export interface Place {
  readonly line: Line;
  readonly index: number;
  readonly reader: ClauseReader;
  readonly writing: Writing;
  readonly quotations: readonly Quotation[];
}

/** How far before and after a quotation its speaker is looked for, in UTF-16 units. */
export const longestLead = 400;

const sentenceEnd = /[。！？!?؟…]["”»」』]?|\.(?=["”»」』]?(?:\s|$))|[;；؛]|\n/gu;

/** Without a verb of saying, a few words in marks are a name or a title. */
export function isTerm({ line: { text } }: Place, { open, close }: Quotation, naming: Naming): boolean {
  if (naming.kind !== 'named' || !naming.weak) return false;
  const inner = text.slice(open + 1, close).trim();
  return inner.split(/\s+/u).length < 5 && !/[.!?؟…。！？][’』]?$/u.test(inner);
}

/** Where the next quotation opens; one that stands in the middle of a clause is a name or a term of the attribution. */
export function nextQuotation({ line: { text }, quotations }: Place, at: number): number {
  for (let next = at + 1; next < quotations.length; next++) {
    const { open } = quotations[next] as Quotation;
    if (/[\p{P}\p{S}][\s　]*$/u.test(text.slice(Math.max(0, open - 4), open))) return open;
  }
  return text.length;
}

export function signOf(before: string): LeadSign {
  if (/[:：]$/u.test(before)) return ':';
  return /[,，،]$/u.test(before) ? ',' : '';
}

export function sentenceStart(text: string): number {
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    if (match[0] === '.' && /(?:^|\s)\p{L}{1,2}$/u.test(text.slice(0, match.index))) continue;
    start = match.index + match[0].length;
  }
  return start;
}

export function firstSentence(text: string): string {
  for (const match of text.matchAll(sentenceEnd)) {
    if (match[0] === '.' && /(?:^|\s)\p{L}{1,2}$/u.test(text.slice(0, match.index))) continue;
    return text.slice(0, match.index);
  }
  return text;
}

/** Nothing, or the end of a sentence, stands before the quotation. */
export function opensSentence(text: string, quotation: Quotation, consumed: number): boolean {
  const before = text.slice(Math.max(consumed, quotation.open - 12), quotation.open).trimEnd();
  return before === '' || /[.。!！?？؟:：;；؛…—–»”"」』】]$/u.test(before);
}

/** The sign of a sentence that the quotation ends with; `''` when there is none. */
export const endOf = (text: string, { open, close }: Quotation): string =>
  /([。！？!?؟…])["”’」』]*\s*$/u.exec(text.slice(open + 1, close))?.[1] ?? '';

/** What stands in the marks was said by somebody: it ends as a sentence does, or a colon leads to more words than a name or a title has. */
export function soundsSaid({ line: { text }, writing }: Place, quotation: Quotation): boolean {
  if (endOf(text, quotation) !== '') return true;
  const inner = text.slice(quotation.open + 1, quotation.close);
  const few = writing === 'spaced' && inner.trim().split(/\s+/u).length < 4;
  return !few && /[:：]\s*$/u.test(text.slice(0, quotation.open));
}

/** A few words in marks inside what is told in other words: `强调“三不”原则`, `称，“试点”已结束`. */
export function isPartial({ line: { text }, writing }: Place, quotation: Quotation, sign: LeadSign): boolean {
  if (!quotation.closed) return false;
  const inner = text.slice(quotation.open + 1, quotation.close).trimEnd();
  if (writing === 'spaced') return sign === '' && inner.split(/\s+/u).length < 4;
  if (/[。！？!?…]["”’」』]?$/u.test(inner)) return false;
  const after = text.slice(quotation.close + 1).trimStart();
  if (sign === '') return true;
  const ends = after === '' || /^[。！？!?；;]/u.test(after);
  if (ends || /^[，,]/u.test(after)) return sign === ',' && inner.length < 8;
  return true;
}

/** Where the quotation before the one at `at` ends, when a sign within its marks shows that it is said: what leads to this one stands behind it. */
export function saidBefore({ line: { text }, quotations }: Place, at: number, least: number): number {
  const before = quotations[at - 1];
  const said =
    before?.closed === true &&
    /[，,。！？!?؟][’』]?$/u.test(text.slice(Math.max(0, before.close - 2), before.close));
  return said ? Math.max(least, before.close + 1) : least;
}

/** The sentences of what is told, the last one first. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/[。！？!?؟.؛;；]/u)
    .filter((sentence) => sentence.length >= 4)
    .map((sentence) => sentence.slice(0, longestLead))
    .reverse();
