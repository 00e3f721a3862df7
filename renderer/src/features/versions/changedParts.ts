/** New words, between those at both ends that stay. */
export interface ChangedParts {
  readonly head: string;
  readonly middle: string;
  readonly tail: string;
}

/** Words and what stands between them. */
const partsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

/** Tells which of the words after are not those before, from the first to the last that differ. White space says nothing. */
export function changedParts(before: string, after: string): ChangedParts {
  const old = partsOf(before);
  const now = partsOf(after);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && isSame(old[head], now[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(old[old.length - 1 - tail], now[now.length - 1 - tail])) tail += 1;
  return {
    head: now.slice(0, head).join(''),
    middle: now.slice(head, now.length - tail).join(''),
    tail: now.slice(now.length - tail).join(''),
  };
}

const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a?.trim() === '' && b?.trim() === '');
