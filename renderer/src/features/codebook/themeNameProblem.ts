import { quoted, sameName } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { childrenOf, themeName } from '@shared/project/themeTree';
import { inspect } from '@/bridge/inspected';
import type { NameProblem } from '@/ui/NameProblem';
import { mergeThemes } from './themeCommands';

/** Why a theme under `parent` cannot have this name; one that is taken is offered instead. `self`: the theme that is renamed; null: a new one. */
export function themeNameProblem(
  records: ProjectRecords,
  name: string,
  parent: string | null,
  self: string | null,
): NameProblem | null {
  const themes = records.themes();
  const checked = themeName(themes, name, parent, self ?? undefined);
  if (checked.ok) return null;
  const { message } = checked.problem;
  const taken = childrenOf(themes, parent).find((theme) => theme.id !== self && sameName(theme.name, name));
  if (taken === undefined) return { message };
  const offer =
    self === null
      ? { label: `Go to ${quoted(taken.name)}`, run: () => inspect({ kind: 'theme', id: taken.id }) }
      : {
          label: `Merge into ${quoted(taken.name)}`,
          run: () => void mergeThemes(records, [self], taken.id),
        };
  return { message, offer };
}
