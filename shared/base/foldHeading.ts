/** The heading of a table's column, to be compared without case, accents and marks. */
export const foldHeading = (cell: string): string =>
  cell
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'_\-.:()*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
