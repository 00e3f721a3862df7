import type { ThemeRecord } from '@shared/project/records';
import { codebookLines, namesAbove } from '@shared/project/themeTree';
import { plainLetters } from '@shared/query/hasWords';
import type { ThemeNumbers } from '@shared/query/themeUse';
import type { TreeRow } from '@/ui/treeProps';

export type SortColumn = 'name' | 'codings' | 'documents' | 'speakers' | 'description';

/** By which column and which way; null: as the codebook is ordered. */
export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** Which themes are listed. */
export type Kind = 'all' | 'pinned' | 'unused' | 'groups';

export interface CodebookChoice {
  /** All of them stand in the name or the names above. */
  readonly words: string;
  readonly kind: Kind;
  readonly sort: Sort | null;
}

type Numbers = Readonly<Record<string, ThemeNumbers>>;

/** True when themes are listed as a tree; sorted or filtered they stand one below the other, with their paths. */
export const isTree = ({ words, kind, sort }: CodebookChoice): boolean =>
  words.trim() === '' && kind === 'all' && sort === null;

/** The lines of the codebook's table. `path`s are in {@link pathsOf}. */
export function codebookRows(
  themes: readonly ThemeRecord[],
  numbers: Numbers,
  choice: CodebookChoice,
  folded: ReadonlySet<string>,
): TreeRow[] {
  if (isTree(choice)) return themeRows(themes, folded);
  const wanted = wordsOf(choice);
  const rows = entriesOf(themes).filter(
    ({ theme, text }) => isOfKind(theme, numbers, choice.kind) && wanted.every((word) => text.includes(word)),
  );
  const sorted =
    choice.sort === null ? rows : rows.toSorted((a, b) => compare(a.theme, b.theme, numbers, choice.sort));
  return sorted.map(({ theme: { id, name } }) => ({ id, name, level: 0 }));
}

/** What is looked for, with everything let go that would leave out a theme that is about to be made. */
export function choiceWith(
  { words, kind, sort }: CodebookChoice,
  themes: readonly ThemeRecord[],
  made: Pick<ThemeRecord, 'name' | 'parent'>,
): CodebookChoice {
  const above = entriesOf(themes).find(({ theme }) => theme.id === made.parent)?.text ?? '';
  const text = `${above} ${plainLetters(made.name)}`;
  const isFound = wordsOf({ words }).every((word) => text.includes(word));
  const isOfIts = kind === 'all' || kind === 'unused';
  return { words: isFound ? words : '', kind: isOfIts ? kind : 'all', sort };
}

const wordsOf = ({ words }: Pick<CodebookChoice, 'words'>): string[] =>
  plainLetters(words)
    .split(/[\s/]+/u)
    .filter((word) => word !== '');

interface Entry {
  readonly theme: ThemeRecord;
  /** The names above it: `Economy / Trade`; `''` at the top. */
  readonly path: string;
  /** Path and name as they are searched. */
  readonly text: string;
}

const entries = new WeakMap<readonly ThemeRecord[], readonly Entry[]>();

/** The codebook's lines, prepared once for as long as no theme changes: typing asks for them at every letter. */
function entriesOf(themes: readonly ThemeRecord[]): readonly Entry[] {
  const known = entries.get(themes);
  if (known !== undefined) return known;
  const made = codebookLines(themes).map((line): Entry => {
    const path = namesAbove(line).join(' / ');
    return { theme: line.theme, path, text: plainLetters(`${path} ${line.theme.name}`) };
  });
  entries.set(themes, made);
  return made;
}

/** The visible themes of the tree, parents before children. */
export function themeRows(themes: readonly ThemeRecord[], folded: ReadonlySet<string>): TreeRow[] {
  const parents = new Set(themes.map(({ parent }) => parent));
  return codebookLines(themes, ({ id }) => !folded.has(id)).map(({ theme: { id, name }, depth }) => ({
    id,
    name,
    level: depth,
    expanded: parents.has(id) ? !folded.has(id) : undefined,
  }));
}

/** The names above each theme: `Economy / Trade`; `''` at the top. */
export const pathsOf = (themes: readonly ThemeRecord[]): ReadonlyMap<string, string> =>
  new Map(entriesOf(themes).map(({ theme, path }) => [theme.id, path]));

function isOfKind(theme: ThemeRecord, numbers: Numbers, kind: Kind): boolean {
  if (kind === 'pinned') return theme.pinned;
  if (kind === 'groups') return theme.groupsOnly;
  return kind === 'all' || (!theme.groupsOnly && numbers[theme.id] === undefined);
}

const alphabet = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function compare(a: ThemeRecord, b: ThemeRecord, numbers: Numbers, sort: Sort | null): number {
  if (sort === null) return 0;
  const { column } = sort;
  const way = sort.descending ? -1 : 1;
  if (column === 'name') return way * alphabet.compare(a.name, b.name);
  if (column !== 'description')
    return way * ((numbers[a.id]?.[column] ?? 0) - (numbers[b.id]?.[column] ?? 0));
  // What says nothing stands last, whichever way.
  const empty = Number(a.description === '') - Number(b.description === '');
  return empty === 0 ? way * alphabet.compare(a.description, b.description) : empty;
}
