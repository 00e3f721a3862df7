import { ok, type Result, refuse } from '../base/result';
import type { CommandContext } from './command';
import type { CommandParams } from './commandParams';
import { missing } from './missing';
import { quoted, sameName } from './names';
import type { ProjectState } from './projectState';
import type { ThemeRecord } from './records';
import { childrenOf, makeTheme, themeName } from './themeTree';

type WantedTheme = NonNullable<CommandParams<'codePassage'>['newTheme']>;

/** The themes that a command applies, and those of them, with the themes above, that it makes. */
interface ChosenThemes {
  readonly themes: readonly ThemeRecord[];
  readonly made: readonly ThemeRecord[];
}

/** Looks up the themes a command names and makes the one it wants new; refused when one is gone or only groups others. */
export function chosenThemes(
  state: ProjectState,
  {
    themes: ids,
    newTheme,
  }: { readonly themes: readonly string[]; readonly newTheme?: WantedTheme | undefined },
  context: CommandContext,
): Result<ChosenThemes> {
  const line = newTheme === undefined ? ok([]) : foundOrMade(state, newTheme, context);
  if (!line.ok) return line;
  const fresh = line.value.at(-1);
  const themes: ThemeRecord[] = [];
  for (const theme of [...ids.map((id) => state.theme(id)), ...(fresh === undefined ? [] : [fresh])]) {
    if (theme === undefined) return missing('theme');
    const fits = applicable(theme);
    if (!fits.ok) return fits;
    themes.push(theme);
  }
  return ok({ themes, made: line.value.filter(({ id }) => state.theme(id) === undefined) });
}

/** The theme itself, unless it only groups others. */
export const applicable = (theme: ThemeRecord): Result<ThemeRecord> =>
  theme.groupsOnly
    ? refuse(
        'theme-only-groups',
        `${quoted(theme.name)} only groups other themes and cannot be applied itself.`,
      )
    : ok(theme);

/**
 * A theme made on the fly, after the themes it stands under; each that is already there is the one that was meant. The last of the
 * list is the theme itself.
 */
function foundOrMade(
  state: ProjectState,
  { under = [], ...wanted }: WantedTheme,
  context: CommandContext,
): Result<readonly ThemeRecord[]> {
  if (wanted.parent !== null && state.theme(wanted.parent) === undefined) return missing('theme');
  const line: ThemeRecord[] = [];
  for (const name of [...under, wanted.name]) {
    const themes = [...state.themes(), ...line];
    const parent = line.at(-1)?.id ?? wanted.parent;
    const there = childrenOf(themes, parent).find((theme) => sameName(theme.name, name));
    if (there !== undefined) line.push(there);
    else {
      const free = themeName(themes, name, parent);
      if (!free.ok) return free;
      const look = line.length === under.length ? wanted : {};
      line.push(makeTheme(themes, { ...look, name: free.value, parent }, context));
    }
  }
  return ok(line);
}
