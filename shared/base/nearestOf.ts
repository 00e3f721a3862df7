/**
 * The known word that was probably meant: the one that needs the fewest letters changed, left out, added or swapped, when these are no more
 * than a third of its own; of several the first. Case does not count. Undefined: none is near.
 */
export function nearestOf(word: string, known: Iterable<string>): string | undefined {
  const letters = Array.from(word.toLowerCase());
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of known) {
    const others = Array.from(each.toLowerCase());
    const most = Math.max(1, Math.floor(Math.max(letters.length, others.length) / 3));
    if (Math.abs(letters.length - others.length) > most) continue;
    const slips = distance(letters, others);
    if (slips <= most && slips < Math.min(least, others.length)) [nearest, least] = [each, slips];
  }
  return nearest;
}

/** Optimal string alignment. */
function distance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = b.map((_, column) => column);
  last.push(b.length);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, line];
  }
  return last[b.length] ?? 0;
}
