import { ok, type Result, refuse } from '@shared/base/result';
import type { CommandParams } from '@shared/project/commandParams';
import { quoted } from '@shared/project/names';
import type { HitLine } from '@shared/query/textQuery';
import { type HitUnit, widenHits } from '@shared/query/widenHits';
import type { OpenProject } from '../projects';

type Hit = Pick<HitLine, 'document' | 'block' | 'start' | 'end' | 'words'>;
type Themes = Pick<CommandParams<'codePassages'>, 'themes' | 'newTheme'>;

/**
 * Tags the passages of hits as one step. Hits in the same passage count once, and hits without one (see `widenHits`) are left out.
 * @returns how many passages were tagged, and how many had been before
 */
export async function codeHits(
  project: OpenProject,
  hits: readonly Hit[],
  unit: HitUnit,
  themes: Themes,
): Promise<Result<{ tagged: number; already: number; subject: string | null }>> {
  const moved = hits.find(
    ({ block, start, end, words }) => project.state.block(block)?.text.slice(start, end) !== words,
  );
  if (moved !== undefined) {
    const title = project.state.document(moved.document)?.title ?? '';
    return refuse(
      'text-moved-on',
      `${quoted(moved.words)} does not stand in ${quoted(title)} any more where it was found, so nothing was tagged. Search again.`,
    );
  }
  const spans = widenHits(project.state, hits, unit);
  const passages = new Map(
    hits.flatMap(({ document }, index) => {
      const span = spans[index];
      return span ? [[JSON.stringify(span), { document, span }] as const] : [];
    }),
  );
  if (passages.size === 0) return refuse('nothing-to-code', 'None of these hits has a passage to tag.');
  const committed = await project.run('codePassages', { ...themes, passages: [...passages.values()] });
  if (!committed.ok) return committed;
  const { change, subject } = committed.value;
  const tagged = (change?.diff ?? []).filter(({ after }) => after?.type === 'annotation').length;
  return ok({ tagged, already: passages.size - tagged, subject });
}
