import type { Line } from './lines';
import { beginsWithSign, signsIn } from './noteSigns';
import type { Measures } from './pageColumns';

/** In parts of the size of the text: how large the letters of notes are at most. */
const noteSize = 0.95;

/** A page's lines without the notes at the foot of its columns, and these. */
export function withoutNotes(
  lines: readonly Line[],
  { bodySize, leadingOf }: Measures,
): { readonly text: readonly Line[]; readonly notes: readonly Line[] } {
  const notes = new Set(lines.filter(({ part }) => part?.kind === 'note'));
  for (const column of columnsOf(lines.filter((line) => !notes.has(line)))) {
    const begin = column.findIndex((line, at) => {
      if (!beginsWithSign(line)) return false;
      const rest = column.slice(at);
      return rest.every((each) => isSmall(each, bodySize)) || isSetApart(column, at, leadingOf(line.size));
    });
    if (begin >= 0) for (const line of column.slice(begin)) notes.add(line);
  }
  return { text: lines.filter((line) => !notes.has(line)), notes: lines.filter((line) => notes.has(line)) };
}

/** Notes as large as the text: white parts them from it, and the sign of the first stands in it. */
function isSetApart(column: readonly Line[], at: number, leading: number): boolean {
  const [before, first] = [column[at - 1], column[at]];
  if (!before || !first || before.v - first.v < 1.6 * leading) return false;
  const areNear = column.slice(at + 1).every((line, index) => {
    const step = (column[at + index]?.v ?? 0) - line.v;
    return step > 0 && step < 1.6 * leading;
  });
  return areNear && column.slice(0, at).some((line) => signsIn(line).includes(signsIn(first)[0] ?? ''));
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
