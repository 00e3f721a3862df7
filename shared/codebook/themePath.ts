/**
 * A theme's place in the codebook as one line: the names from the top down, joined by ` / `. A slash of a name that could be taken for
 * the border of two names is written `\/`.
 */
export const joinPath = (names: readonly string[]): string =>
  names.map((name) => name.replace(/(?<=^|[\s\\])\/|\/(?=\s|$)/gu, '\\/')).join(' / ');

/** The names of a line that {@link joinPath} wrote. */
export const splitPath = (path: string): string[] =>
  path.split(' / ').map((name) => name.replace(/\\\//gu, '/').trim());
