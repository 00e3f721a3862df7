/** Between the other names that somebody is called by, as they are shown and written. */
export const aliasBorder = '; ';

/** The other names that a text lists, with semicolons, upright strokes or line ends between them. */
export const aliasesOf = (text: string): string[] =>
  text
    .split(/[;\n|]/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
