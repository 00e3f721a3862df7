import type { TextRange } from '@shared/text/position';

export const sameRanges = (a: readonly TextRange[], b: readonly TextRange[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((range, index) => range.start === b[index]?.start && range.end === b[index]?.end));
