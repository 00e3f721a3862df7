import { cleanName, nameKey } from '../project/names';

/** Signs that stand between the names of a path, the surest first; the last ones also occur within names. */
const sure = [' / ', ' > ', '\\', '::', ' → ', ' -> ', ' » '];
const unsure = ['/', '>', '.', ':', '|', ' - '];

/**
 * The place of each theme in a list of names: by indents (spaces, tabs, dashes, bullets), by numbers (`1.2 Trade`), or by paths
 * (`Economy / Trade`, `Economy.Trade`, `Economy\Trade`); names without any of these all stand at the top.
 */
export function outline(cells: readonly string[]): string[][] {
  const indented = byIndent(cells);
  if (indented !== null) return indented;
  return byNumber(cells) ?? byPath(cells) ?? cells.map((cell) => [cleanName(cell)]);
}

const indentOf = (cell: string): number =>
  Array.from(/^(?:\s|[-–—•*·]\s)*/u.exec(cell)?.[0] ?? '').reduce(
    (width, character) => width + (character === '\t' ? 4 : 1),
    0,
  );
const withoutIndent = (cell: string): string => cleanName(cell.replace(/^(?:\s|[-–—•*·]\s)+/u, ''));

function byIndent(cells: readonly string[]): string[][] | null {
  if (new Set(cells.map(indentOf)).size < 2) return null;
  const open: { readonly indent: number; readonly name: string }[] = [];
  return cells.map((cell) => {
    const indent = indentOf(cell);
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    open.push({ indent, name: withoutIndent(cell) });
    return open.map(({ name }) => name);
  });
}

const numbered = /^\s*(\d+(?:\.\d+)*)[.)]?\s+(?=\S)/u;

function byNumber(cells: readonly string[]): string[][] | null {
  const numbers = cells.map((cell) => numbered.exec(cell)?.[1]);
  if (numbers.some((number) => number === undefined) || new Set(numbers).size < numbers.length) return null;
  if (!numbers.some((number) => number?.includes('.'))) return null;
  const names = new Map(
    cells.map((cell, index) => [numbers[index] ?? '', cleanName(cell.replace(numbered, ''))]),
  );
  return Array.from(names.keys(), (number) => {
    const parts = number.split('.');
    return parts.flatMap((_, index) => names.get(parts.slice(0, index + 1).join('.')) ?? []);
  });
}

function byPath(cells: readonly string[]): string[][] | null {
  const separator =
    sure.find((sign) => isBorder(cells, sign, 0.3)) ?? unsure.find((sign) => isBorder(cells, sign, 0.8));
  return separator === undefined ? null : cells.map((cell) => namesOf(cell, separator));
}

/** Whether a sign parts names: enough of what stands before it is a theme of the list itself, or stands before others too. */
function isBorder(cells: readonly string[], sign: string, share: number): boolean {
  const before = cells.flatMap((cell) => {
    const names = namesOf(cell, sign);
    return names.length > 1 ? [nameKey(names.slice(0, -1).join(sign))] : [];
  });
  if (before.length === 0) return false;
  const counts = new Map<string, number>();
  for (const key of before) counts.set(key, (counts.get(key) ?? 0) + 1);
  const whole = new Set(cells.map((cell) => nameKey(namesOf(cell, sign).join(sign))));
  const supported = before.filter((key) => whole.has(key) || (counts.get(key) ?? 0) > 1).length;
  return supported >= before.length * share;
}

const namesOf = (cell: string, separator: string): string[] =>
  cell
    .split(separator)
    .map(cleanName)
    .filter((name) => name !== '');

/** The names of cells that are said to be paths; with `names`, the separator is one by which they end in these. */
export function paths(cells: readonly string[], names: readonly string[] | null): string[][] {
  const ends = (found: readonly string[][]) =>
    names === null ||
    found.every((path, index) => nameKey(path.at(-1) ?? '') === nameKey(names[index] ?? ''));
  for (const separator of [...sure, ...unsure]) {
    if (!cells.some((cell) => cell.includes(separator))) continue;
    const found = cells.map((cell) => namesOf(cell, separator));
    if (ends(found)) return withoutRoot(found);
  }
  return cells.map((cell) => [cleanName(cell)]);
}

/** Some programs begin every path with the folder of all codes. */
function withoutRoot(found: readonly string[][]): string[][] {
  const isRoot = found.every(
    ([first = '', ...rest]) =>
      rest.length > 0 && /^(?:codes|nodes|themes|коды|узлы|темы|knoten)$/iu.test(first),
  );
  return found.map((path) => (isRoot ? path.slice(1) : path));
}
