import { isTag, type Tag, type TagKid } from './tag';

/**
 * Rows that follow one another as one table, each with as many cells as the longest. A cell that is cut because its lines are is one again,
 * and one of which nothing is printed is an empty one.
 */
export function inTables(kids: readonly TagKid[]): TagKid[] {
  const result: TagKid[] = [];
  let rows: Tag[] = [];
  const close = () => {
    if (rows.length > 0) result.push(tableOf(rows));
    rows = [];
  };
  for (const kid of kids) {
    if (isTag(kid) && kid.type === 'TR') rows.push(kid);
    else {
      close();
      result.push(kid);
    }
  }
  close();
  return result;
}

function tableOf(rows: readonly Tag[]): Tag {
  const cells = rows.map(cellsOf);
  // Not spread over the stack: a table may have hundreds of thousands of rows.
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    type: 'Table',
    kids: rows.map(({ number: _, ...row }, index): Tag => {
      const own = cells[index] ?? [];
      return {
        ...row,
        kids: Array.from({ length: width }, (_empty, column) => own[column] ?? { type: 'TD', kids: [] }),
      };
    }),
  };
}

/** Cells by column; words between cells belong to the one before. */
function cellsOf({ kids }: Tag): Tag[] {
  const cells: Tag[] = [];
  let column = 0;
  for (const kid of kids) {
    const cell: Tag =
      isTag(kid) && (kid.type === 'TD' || kid.type === 'TH')
        ? kid
        : { type: 'TD', number: column, kids: [kid] };
    const { number, ...alone } = cell;
    column = number ?? cells.length;
    while (cells.length < column) cells.push({ type: 'TD', kids: [] });
    const known = cells[column];
    cells[column] = known === undefined ? alone : { ...known, kids: [...known.kids, ...alone.kids] };
  }
  return cells;
}
