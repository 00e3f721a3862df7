/** Slips that are forgiven in a word of this many letters. */
const slips = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/**
 * Whether what was typed is the beginning of a word but for a slip or two of the keyboard: a letter left out, doubled, wrong, or two
 * of them swapped (optimal string alignment distance to the nearest prefix). Short words forgive none.
 */
export function isWithinTypo(typed: string, word: string): boolean {
  const most = slips(typed.length);
  if (most === 0 || typed.length > LONGEST / 2 || word.length < typed.length - most) return false;
  // Who begins with both letters wrong means another word.
  if (typed[0] !== word[0] && typed[0] !== word[1] && typed[1] !== word[0]) return false;
  const width = Math.min(word.length, typed.length + most);
  let [beforeLast, last, line] = rows;
  for (let column = 0; column <= width; column += 1) last[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    line[0] = row;
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const same = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
      let cost = Math.min(
        at(last, column) + 1,
        at(line, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      line[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    [beforeLast, last, line] = [last, line, beforeLast];
  }
  for (let column = 0; column <= width; column += 1) if (at(last, column) <= most) return true;
  return false;
}

const LONGEST = 64;
/** Three rows of the table of distances, made once: it is filled for each word of the codebook at each key. */
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST),
  new Uint8Array(LONGEST),
  new Uint8Array(LONGEST),
];
const at = (row: Uint8Array, column: number): number => row[column] ?? 0;
