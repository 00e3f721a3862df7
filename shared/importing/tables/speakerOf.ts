import { lineOf } from './tableLayout';

/** Who speaks in a row, without the colon that some tables keep behind the name; `''`: the cell does not say. */
export function speakerOf(cells: readonly string[], column: number | undefined): string {
  if (column === undefined) return '';
  const name = lineOf(cells[column]);
  let end = name.length;
  while (end > 0 && ' :：'.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}
