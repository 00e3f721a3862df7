import { lineOf } from './tableLayout';

/** Who speaks in a row, without the colon that some tables keep behind the name; `''`: the cell does not say. */
export const speakerOf = (cells: readonly string[], column: number | undefined): string =>
  column === undefined
    ? ''
    : lineOf(cells[column])
        .replace(/[\s:：]+$/u, '')
        .trim();
