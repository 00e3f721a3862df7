/** Stands in the empty cells of a table: of a cell in which nothing is set there is no tag, and all after it would be read under another head. */
export const blankCell = '\u00a0';
