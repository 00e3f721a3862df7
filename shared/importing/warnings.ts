/** `3 pictures were left out.`; nothing for 0. `thing` takes a plain -s. */
export function leftOut(count: number, thing: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${thing} was left out.` : `${count} ${thing}s were left out.`];
}

/** What is printed above and below the text of each page is no part of the text. */
export const marginsLeftOut = (found: boolean): string[] =>
  found ? ['The headers and footers of the pages were left out.'] : [];
