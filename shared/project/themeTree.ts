import { groupBy } from '../base/groupBy';
import { ok, type Problem, type Result, refuse } from '../base/result';
import type { CommandContext } from './command';
import { cleanName, quoted, sameName } from './names';
import { orderBetween } from './orderKey';
import type { ProjectState } from './projectState';
import type { ThemeRecord } from './records';
import { type ThemeLook, ThemeLooks } from './themePalette';

/** A theme where it stands in the codebook. */
export interface CodebookLine {
  readonly theme: ThemeRecord;
  /** How many themes stand above it. */
  readonly depth: number;
  /** Its place among its siblings, from 0. */
  readonly place: number;
  /** The line of the theme above it; null: it is at the top. */
  readonly above: CodebookLine | null;
}

/**
 * All themes as the codebook lists them: each before those under it, siblings in their order. A theme whose parent is not among
 * `themes` stands at the top. `isOpen`: themes for which it says no are listed without those under them.
 */
export function codebookLines(
  themes: readonly ThemeRecord[],
  isOpen: (theme: ThemeRecord) => boolean = () => true,
): CodebookLine[] {
  const known = new Set(themes.map(({ id }) => id));
  const children = groupBy(themes, ({ parent }) => (parent !== null && known.has(parent) ? parent : null));
  const lines: CodebookLine[] = [];
  // Not recursive: a codebook may be deeper than the stack.
  const waiting: CodebookLine[] = [];
  const under = (id: string | null, above: CodebookLine | null) => {
    const depth = above === null ? 0 : above.depth + 1;
    const found = (children.get(id) ?? []).map((theme, place) => ({ theme, depth, place, above }));
    for (const line of found.reverse()) waiting.push(line);
  };
  under(null, null);
  for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
    lines.push(line);
    if (isOpen(line.theme)) under(line.theme.id, line);
  }
  return lines;
}

/** All themes in the order of {@link codebookLines}. */
export const codebookOrder = (themes: readonly ThemeRecord[]): ThemeRecord[] =>
  codebookLines(themes).map(({ theme }) => theme);

/** The names above a theme, from the top down. */
export function namesAbove({ above }: CodebookLine): string[] {
  const names: string[] = [];
  for (let line = above; line !== null; line = line.above) names.push(line.theme.name);
  return names.reverse();
}

/** The themes directly under `parent` (null: at the top), in order. */
export const childrenOf = (themes: readonly ThemeRecord[], parent: string | null): ThemeRecord[] =>
  themes.filter((theme) => theme.parent === parent);

/** The ids of these themes and of all under them. */
export function branchIds(themes: readonly ThemeRecord[], roots: Iterable<string>): Set<string> {
  const children = groupBy(themes, ({ parent }) => parent);
  const branch = new Set(roots);
  // A Set visits what is added while it is walked.
  for (const id of branch) for (const child of children.get(id) ?? []) branch.add(child.id);
  return branch;
}

/** A name that can stand under `parent`, cleaned; refused when empty or taken by another theme there. */
export function themeName(
  themes: readonly ThemeRecord[],
  name: string,
  parent: string | null,
  self?: string,
): Result<string> {
  const clean = cleanName(name);
  if (clean === '') return refuse('empty-name', 'A theme needs a name.');
  const taken = childrenOf(themes, parent).find((theme) => theme.id !== self && sameName(theme.name, clean));
  return taken === undefined ? ok(clean) : refuse('duplicate-name', duplicateName(themes, taken));
}

/** The sentence that says where a name is taken. */
export function duplicateName(themes: readonly ThemeRecord[], taken: ThemeRecord): Problem['message'] {
  const parent = themes.find((theme) => theme.id === taken.parent);
  return `There is already a theme ${quoted(taken.name)}${parent === undefined ? '' : ` under ${quoted(parent.name)}`}.`;
}

/** A theme of which nothing has been said yet but its name. */
export const unwritten = {
  pattern: 'solid',
  description: '',
  inclusion: '',
  exclusion: '',
  example: '',
  groupsOnly: false,
  pinned: false,
  memo: '',
} as const satisfies Partial<ThemeRecord>;

/** A theme to be made. */
export interface NewTheme {
  readonly name: string;
  readonly parent: string | null;
  readonly color?: string | undefined;
  readonly description?: string | undefined;
}

/** A theme record for the end of its siblings; the name has been checked. `themes`: all themes so far, also those in the making. */
export function makeTheme(
  themes: readonly ThemeRecord[],
  wanted: NewTheme,
  context: CommandContext,
): ThemeRecord {
  const last = childrenOf(themes, wanted.parent).at(-1)?.order ?? null;
  return writtenTheme(wanted, context, last, new ThemeLooks(themes).next());
}

/** A theme record behind the order `last`, with this look unless another was asked for. */
export function writtenTheme(
  wanted: NewTheme,
  context: CommandContext,
  last: string | null,
  look: ThemeLook,
): ThemeRecord {
  return {
    type: 'theme',
    id: context.ids.next(),
    parent: wanted.parent,
    order: orderBetween(last, null),
    name: wanted.name,
    color: wanted.color?.toLowerCase() ?? look.color,
    ...unwritten,
    pattern: look.pattern,
    description: wanted.description ?? '',
  };
}

/** The ids from a theme up to the top, itself first; ends also when the parents run in a circle. */
export function ancestry(state: ProjectState, theme: string): string[] {
  const line = new Set<string>();
  for (let id: string | null = theme; id !== null && !line.has(id); id = state.theme(id)?.parent ?? null)
    line.add(id);
  return [...line];
}
