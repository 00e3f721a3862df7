import type { Line } from './lines';
import { beginsWithSign } from './noteSigns';
import type { Measures } from './pageColumns';

/** In parts of the size of the text: how large the letters of notes are at most. */
const noteSize = 0.95;

/** A page's lines without the notes at the foot of its columns, and these. */
export function withoutNotes(
  lines: readonly Line[],
  { bodySize }: Measures,
): { readonly text: readonly Line[]; readonly notes: readonly Line[] } {
  const notes = new Set(lines.filter(({ part }) => part?.kind === 'note'));
  for (const column of columnsOf(lines.filter((line) => !notes.has(line)))) {
    const begin = column.findIndex(
      (line, at) =>
        isSmall(line, bodySize) &&
        beginsWithSign(line) &&
        column.slice(at).every((each) => isSmall(each, bodySize)),
    );
    if (begin >= 0) for (const line of column.slice(begin)) notes.add(line);
  }
  return { text: lines.filter((line) => !notes.has(line)), notes: lines.filter((line) => notes.has(line)) };
}

const isSmall = ({ size }: Line, bodySize: number) => size < noteSize * bodySize;

/** Lines by the part of the page that they stand in, in the order given. */
function columnsOf(lines: readonly Line[]): Line[][] {
  const columns = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.angle} ${line.region}`;
    const column = columns.get(key);
    if (column) column.push(line);
    else columns.set(key, [line]);
  }
  return [...columns.values()];
}
