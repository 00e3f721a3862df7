import { ok, type Result, refuse } from '../base/result';
import type { CommandParams } from '../project/commandParams';
import { cleanName, counted, nameKey, quoted } from '../project/names';
import { type ThemePattern, themePattern } from '../project/records';
import { yesOrNo } from '../project/yesOrNo';
import { hexColor } from '../text/hexColor';
import { type Column, columnOf } from './columns';
import { outline, paths } from './outline';
import { splitPath } from './themePath';

type IncomingTheme = CommandParams<'importCodebook'>['themes'][number];

/** What a table says of themes. */
export interface ReadCodebook {
  readonly themes: readonly IncomingTheme[];
  /** What was not understood or is left out, one sentence each. */
  readonly warnings: readonly string[];
}

type Row = readonly string[];
/** The places of the columns of each kind. */
type Columns = ReadonlyMap<Column, readonly number[]>;

/** Rows above the headings, a title for example. */
const headingRows = 10;

/**
 * Reads a codebook from a table: with headings in any order and several languages, or a bare list of names with perhaps a description
 * beside each. Refused when there is no name in it.
 */
export function readCodebookTable(table: readonly Row[]): Result<ReadCodebook> {
  const rows = table.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (rows.length === 1 && isUndividedHeading(rows[0] ?? [])) return noThemes;
  const heading = rows.slice(0, headingRows).findIndex(isHeading);
  const read = heading < 0 ? fromList(rows) : fromTable(rows[heading] ?? [], rows.slice(heading + 1));
  const themes = read.themes.filter(({ path }) => path.length > 0 && path.every((name) => name !== ''));
  if (themes.length === 0) return noThemes;
  const nameless = read.themes.length - themes.length;
  const warnings =
    nameless === 0
      ? []
      : [`${counted(nameless, 'row')} without a name ${nameless === 1 ? 'is' : 'are'} left out.`];
  return ok({ themes, warnings: [...read.warnings, ...repeated(themes), ...warnings] });
}

const noThemes = refuse('no-themes', 'No themes were found in this file: it needs a column of names.');

/** A text with no row but its headings does not tell what parts its cells. */
function isUndividedHeading(row: Row): boolean {
  const cells = (row[0] ?? '').split(/[,;\t|]/u);
  return row.length === 1 && cells.length > 1 && cells.every((cell) => columnOf(cell) !== undefined);
}

/** Says how many rows name a theme that a row before them names. */
function repeated(themes: readonly IncomingTheme[]): string[] {
  const count = themes.length - new Set(themes.map(({ path }) => path.map(nameKey).join('\n'))).size;
  if (count === 0) return [];
  const rows = count === 1 ? '1 row names a theme' : `${counted(count, 'row')} name themes`;
  return [`${rows} that stood above already; of each field the first text is taken.`];
}

function isHeading(row: Row): boolean {
  const known = row.map(columnOf);
  const names = known.some((column) => column === 'name' || column === 'path' || column === 'level');
  const filled = row.filter((cell) => cell.trim() !== '').length;
  return names && (filled === 1 || known.filter((column) => column !== undefined).length > 1);
}

/** Names without headings: in the first column, or each level in a column of its own; a text beside a name is its description. */
function fromList(rows: readonly Row[]): ReadCodebook {
  const firstOf = (row: Row) => row.findIndex((cell) => cell.trim() !== '');
  const starts = rows.map(firstOf);
  const deepest = Math.max(0, ...starts);
  const steps = deepest > 0 && starts.every((start, index) => start <= (starts[index - 1] ?? -1) + 1);
  const names = rows.map(
    (row, index) =>
      (steps ? '\t'.repeat(starts[index] ?? 0) : '') + (row[steps ? (starts[index] ?? 0) : 0] ?? ''),
  );
  const beside = (row: Row, index: number) => row.slice((steps ? (starts[index] ?? 0) : 0) + 1);
  const themes = outline(names).map((path, index) => ({
    path,
    ...text('description', beside(rows[index] ?? [], index)[0] ?? ''),
  }));
  const more = rows.some((row, index) =>
    beside(row, index)
      .slice(1)
      .some((cell) => cell.trim() !== ''),
  );
  return {
    themes,
    warnings: more ? ['Only names and descriptions were taken: the columns have no headings.'] : [],
  };
}

function fromTable(heading: Row, rows: readonly Row[]): ReadCodebook {
  const columns = columnsOf(heading);
  const cell = (row: Row, column: Column) => row[columns.get(column)?.[0] ?? -1] ?? '';
  const found = pathsOf(rows, columns);
  let strangeColors = 0;
  const themes = rows.map((row, index): IncomingTheme => {
    const given = cell(row, 'color').trim();
    const color = hexColor(given);
    if (given !== '' && color === null) strangeColors += 1;
    const pattern = themePattern.safeParse(cell(row, 'pattern').trim().toLowerCase());
    return {
      path: found[index] ?? [],
      ...text('description', cell(row, 'description')),
      ...text('inclusion', cell(row, 'inclusion')),
      ...text('exclusion', cell(row, 'exclusion')),
      ...text('example', cell(row, 'example')),
      ...text('memo', cell(row, 'memo')),
      ...(color === null ? {} : { color }),
      ...(pattern.success ? { pattern: pattern.data satisfies ThemePattern } : {}),
      ...(isYes(cell(row, 'groupsOnly')) ? { groupsOnly: true } : {}),
      ...(isYes(cell(row, 'pinned')) ? { pinned: true } : {}),
    };
  });
  const unknown = heading.filter(
    (each, index) =>
      each.trim() !== '' &&
      columnOf(each) === undefined &&
      rows.some((row) => (row[index] ?? '').trim() !== ''),
  );
  return {
    themes,
    warnings: [
      ...unknown.map((each) => `The column ${quoted(cleanName(each))} is not known and is left out.`),
      ...(strangeColors === 0
        ? []
        : [`${counted(strangeColors, 'colour')} could not be read; these themes get colours of their own.`]),
    ],
  };
}

function columnsOf(heading: Row): Columns {
  const columns = new Map<Column, number[]>();
  for (const [index, cell] of heading.entries()) {
    const column = columnOf(cell);
    if (column !== undefined) columns.set(column, [...(columns.get(column) ?? []), index]);
  }
  return columns;
}

/** Where each row's theme stands: by the path, by columns of levels, by the parent's name, or by the name alone. */
function pathsOf(rows: readonly Row[], columns: Columns): string[][] {
  const column = (kind: Column) => {
    const [place] = columns.get(kind) ?? [];
    return place === undefined ? null : rows.map((row) => row[place] ?? '');
  };
  const [names, path, parents] = [column('name'), column('path'), column('parent')];
  if (path !== null) return readPaths(path, names);
  const levels = columns.get('level');
  if (levels !== undefined)
    return byLevels(rows, names === null ? levels : [...levels, ...(columns.get('name') ?? [])]);
  if (parents !== null && names !== null) return byParents(names, parents);
  return outline(names ?? []);
}

/** Paths as this program writes them, told by the names beside them; else as others do. */
function readPaths(cells: readonly string[], names: readonly string[] | null): string[][] {
  const own = cells.map((cell) => splitPath(cell).map(cleanName));
  const fits = own.every((path, index) => nameKey(path.at(-1) ?? '') === nameKey(names?.[index] ?? '\n'));
  return fits ? own : paths(cells, names);
}

/** Levels in columns of their own; a cell left empty means the one above it. */
function byLevels(rows: readonly Row[], places: readonly number[]): string[][] {
  let open: string[] = [];
  return rows.map((row) => {
    const cells = places.map((place) => cleanName(row[place] ?? ''));
    const first = cells.findIndex((cell) => cell !== '');
    const path = [
      ...open.slice(0, Math.max(0, first)),
      ...cells.slice(Math.max(0, first)).filter((cell) => cell !== ''),
    ];
    open = path;
    return path;
  });
}

/** A parent is the theme of that name in the same table, wherever it stands; otherwise it is one that the table does not list. */
function byParents(names: readonly string[], parents: readonly string[]): string[][] {
  const rowOf = new Map<string, number>();
  for (const [index, name] of names.entries()) if (!rowOf.has(nameKey(name))) rowOf.set(nameKey(name), index);
  const above = paths(parents, null);
  return names.map((name, index) => {
    const path = [cleanName(name)];
    const seen = new Set([index]);
    for (let at = index; ; ) {
      const line = (above[at] ?? []).filter((each) => each !== '');
      const row = line.length === 1 ? rowOf.get(nameKey(line[0] ?? '')) : undefined;
      if (row === undefined || seen.has(row)) {
        if (row === undefined) path.unshift(...line);
        return path;
      }
      seen.add(row);
      path.unshift(cleanName(names[row] ?? ''));
      at = row;
    }
  });
}

type Words = 'description' | 'inclusion' | 'exclusion' | 'example' | 'memo';

function text<Field extends Words>(field: Field, cell: string): Partial<Record<Field, string>> {
  const words = cell.replace(/\r\n?/gu, '\n').normalize('NFC').trim();
  const said: Partial<Record<Words, string>> = words === '' ? {} : { [field]: words };
  return said;
}

const isYes = (cell: string): boolean => yesOrNo(cell) === 'yes';
