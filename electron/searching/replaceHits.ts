import { ok, type Result } from '@shared/base/result';
import type { CommandContext } from '@shared/project/command';
import type { CommandParams } from '@shared/project/commandParams';
import { runCommand } from '@shared/project/commands';
import type { Diff } from '@shared/project/diff';
import type { AnnotationRecord, BlockRecord } from '@shared/project/records';
import type { OpenProject } from '../projects';

type Replacements = CommandParams<'replaceText'>['replacements'];

/** What a replacement does besides changing words. */
export interface ReplacementEffect {
  readonly documents: number;
  /** Passages that no words are left of. */
  readonly lost: readonly AnnotationRecord[];
}

/** Tells what a replacement would do; nothing is changed. */
export function previewReplacement(
  project: OpenProject,
  replacements: Replacements,
  context: CommandContext,
): Result<ReplacementEffect> {
  const proposed = runCommand(project.state, 'replaceText', { replacements }, context);
  return proposed.ok ? ok(effectOf(proposed.value.diff)) : proposed;
}

/** Replaces words as one step. */
export async function replaceHits(
  project: OpenProject,
  replacements: Replacements,
): Promise<Result<ReplacementEffect>> {
  const committed = await project.run('replaceText', { replacements });
  return committed.ok ? ok(effectOf(committed.value.change?.diff ?? [])) : committed;
}

function effectOf(diff: Diff): ReplacementEffect {
  const blocks = diff.flatMap(({ after }): BlockRecord[] => (after?.type === 'block' ? [after] : []));
  const lost = diff.flatMap(({ before, after }) =>
    before?.type === 'annotation' && after === null ? [before] : [],
  );
  return { documents: new Set(blocks.map(({ document }) => document)).size, lost };
}
