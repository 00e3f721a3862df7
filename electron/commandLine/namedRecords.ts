import { nearestOf } from '@shared/base/nearestOf';
import { ok, type Result, refuse } from '@shared/base/result';
import { joinPath } from '@shared/codebook/themePath';
import { quoted, sameName } from '@shared/project/names';
import type { ProjectState } from '@shared/project/projectState';
import { codebookLines, namesAbove } from '@shared/project/themeTree';

/** The id of the theme that is meant, by name, by its path in the codebook (`Water / Sluice`) or by id. */
export const findTheme = (state: ProjectState, name: string): Result<string> =>
  named(
    'theme',
    codebookLines(state.themes()).map((line) => ({
      id: line.theme.id,
      name: line.theme.name,
      others: [joinPath([...namesAbove(line), line.theme.name])],
    })),
    name,
    'Use its path, as in “Theme / Theme below”, or an id.',
  );

/** The id of the speaker that is meant, by any name or by id. */
export const findSpeaker = (state: ProjectState, name: string): Result<string> =>
  named(
    'speaker',
    state.speakers().map(({ id, name: own, aliases }) => ({ id, name: own, others: aliases })),
    name,
    'Use an id.',
  );

interface Named {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** The one that is meant; refused when there is none of this name, or more than one. */
function named(
  kind: 'theme' | 'speaker',
  records: readonly Named[],
  name: string,
  otherwise: string,
): Result<string> {
  const [found, another] = records.filter(
    (each) => each.id === name || [each.name, ...each.others].some((known) => sameName(known, name)),
  );
  if (found === undefined) {
    const near = nearestOf(
      name,
      records.map((each) => each.name),
    );
    const hint = near === undefined ? '' : ` Did you mean ${quoted(near)}?`;
    return refuse(`unknown-${kind}`, `There is no ${kind} ${quoted(name)} in this project.${hint}`);
  }
  if (another === undefined) return ok(found.id);
  return refuse(`ambiguous-${kind}`, `Several ${kind}s are called ${quoted(name)}. ${otherwise}`);
}
