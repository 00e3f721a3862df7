import type { Reader } from './reader';
import type { Token } from './tokens';

const openingMark = /[«„“"‹‘»]$/u;

export const closingMark = /^\s*[»“”"›’]/u;

/** The index after a name in quotation marks that begins at `at`, such as an institute's; -1 when none does. */
export function quotedName(reader: Reader, at: number, to: number): number {
  const token = reader.tokens[at];
  return token === undefined || !/^\s*[«„“"‹]$/u.test(token.gap) ? -1 : quotedNameEnd(reader, at, to);
}

/** The same whatever stands before the opening mark. */
export function quotedNameEnd(reader: Reader, at: number, to: number): number {
  if (!openingMark.test(reader.tokens[at]?.gap ?? '')) return -1;
  for (let end = at + 1; end <= Math.min(to, at + 9); end++) {
    const gap =
      reader.tokens[end]?.gap ??
      reader.text.slice((reader.tokens[end - 1] as Token).end, (reader.tokens[end - 1] as Token).end + 2);
    if (closingMark.test(gap)) return end;
    if (/[.!?:;]/.test(gap)) return -1;
  }
  return -1;
}
