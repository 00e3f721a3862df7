import { groupBy } from '../base/groupBy';
import { ok, type Problem, type Result, refuse } from '../base/result';
import type { CommandContext } from './command';
import { cleanName, quoted, sameName } from './names';
import { orderBetween } from './orderKey';
import type { ProjectState } from './projectState';
import type { ThemeRecord } from './records';
import { nextColor, nextPattern, themeColors } from './themePalette';

/** All themes as the codebook lists them: each before those under it, siblings in their order. */
export function codebookOrder(themes: readonly ThemeRecord[]): ThemeRecord[] {
  const children = groupBy(themes, ({ parent }) => parent);
  const under = (parent: string | null): ThemeRecord[] =>
    (children.get(parent) ?? []).flatMap((theme) => [theme, ...under(theme.id)]);
  return under(null);
}

/** The themes directly under `parent` (null: at the top), in order. */
export const childrenOf = (themes: readonly ThemeRecord[], parent: string | null): ThemeRecord[] =>
  themes.filter((theme) => theme.parent === parent);

/** A theme and all themes under it, parents first. */
export function branchOf(themes: readonly ThemeRecord[], root: ThemeRecord): ThemeRecord[] {
  const branch = [root];
  for (const theme of branch) branch.push(...childrenOf(themes, theme.id));
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
  return taken === undefined ? ok(clean) : refuse('duplicate-name', duplicate(themes, taken));
}

function duplicate(themes: readonly ThemeRecord[], taken: ThemeRecord): Problem['message'] {
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

interface NewTheme {
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
  const lastOrder = childrenOf(themes, wanted.parent).at(-1)?.order ?? null;
  return {
    type: 'theme',
    id: context.ids.next(),
    parent: wanted.parent,
    order: orderBetween(lastOrder, null),
    name: wanted.name,
    color:
      wanted.color?.toLowerCase() ??
      nextColor(
        themeColors,
        themes.map(({ color }) => color),
      ),
    ...unwritten,
    pattern: nextPattern(themes.map(({ pattern }) => pattern)),
    description: wanted.description ?? '',
  };
}

/** The ids from a theme up to the top, itself first; ends also when the parents run in a circle. */
export function ancestry(state: ProjectState, theme: string): string[] {
  const line: string[] = [];
  for (let id: string | null = theme; id !== null && !line.includes(id); id = state.theme(id)?.parent ?? null)
    line.push(id);
  return line;
}
