import { ok, type Result } from '@shared/base/result';
import type { CodebookPreview } from '@shared/codebook/codebookPreview';
import type { ReadCodebook } from '@shared/codebook/readCodebookTable';
import type { CommandContext } from '@shared/project/command';
import { runCommand } from '@shared/project/commands';
import { ProjectRecords } from '@shared/project/projectRecords';
import type { ProjectState } from '@shared/project/projectState';
import { codebookLines, namesAbove } from '@shared/project/themeTree';

/** What an import would do to each theme, in the order of the codebook as it would be; nothing is changed. */
export function previewCodebook(
  state: ProjectState,
  name: string,
  { themes, warnings }: ReadCodebook,
  context: CommandContext,
): Result<CodebookPreview> {
  const proposed = runCommand(state, 'importCodebook', { themes }, context);
  if (!proposed.ok) return proposed;
  const after = ProjectRecords.from(state.themes());
  after.apply(proposed.value.diff);
  const touched = new Map(
    proposed.value.diff.flatMap(({ before, after: theme }) =>
      theme === null ? [] : [[theme.id, before === null ? 'added' : 'filled'] as const],
    ),
  );
  const lines = codebookLines(after.themes()).map((line) => {
    const { id, name: theme, color, pattern } = line.theme;
    return {
      id,
      name: theme,
      path: namesAbove(line).join(' / '),
      depth: line.depth,
      color,
      pattern,
      change: touched.get(id) ?? ('kept' as const),
    };
  });
  return ok({ name, themes: [...themes], lines, warnings: [...warnings] });
}
