import { ok, type Result, refuse } from '@shared/base/result';
import { reviewOf } from '@shared/query/proposeSpeakers';
import { documentToRead, type FoundSpeakers, readSpeakers } from '@shared/query/readSpeakers';
import type { OpenProject } from '../projects';
import { showProgress } from './output';

/** Looks for who speaks in documents and applies it, as one step; how many people were found. Refused, with nothing changed, when `signal` says so. */
export async function markSpeakers(
  project: OpenProject,
  documents: readonly string[],
  signal: AbortSignal,
): Promise<Result<number>> {
  const found: FoundSpeakers[] = [];
  for (const [index, document] of documents.entries()) {
    showProgress(`Looking for speakers: ${index}/${documents.length}`);
    found.push(readSpeakers(documentToRead(project.state, document)));
    // A key that was pressed meanwhile is heard.
    await new Promise(setImmediate);
    if (signal.aborted) return refuse('cancelled', 'Looking for speakers was cancelled.');
  }
  const { people, documents: reviewed } = reviewOf(found, project.state.speakers());
  if (people.length === 0) return ok(0);
  const applied = await project.run('applySpeakers', { people, documents: reviewed });
  return applied.ok ? ok(people.length) : applied;
}
