/** A row with a value in one of its columns, unless words stand there already. */
export function withCell(cells: readonly string[], column: number, value: string): readonly string[] {
  if ((cells[column] ?? '').trim() !== '') return cells;
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
    at === column ? value : (cells[at] ?? ''),
  );
}
