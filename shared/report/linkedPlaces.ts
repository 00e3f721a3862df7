import { linkedAnnotations } from '../memo/memoText';
import type { ReportPassage, ReportPlace } from './reportModel';

/**
 * Where the passages stand that memos of the report lead to, by annotation; those that are not shown are left out.
 *
 * @param memos all memos of the report
 */
export function linkedPlaces(
  passages: readonly ReportPassage[],
  memos: Iterable<string>,
): ReadonlyMap<string, ReportPlace> {
  const linked = new Set<string>();
  for (const memo of memos) for (const id of linkedAnnotations(memo)) linked.add(id);
  return new Map(passages.filter(({ id }) => linked.has(id)).map(({ id, word }) => [id, word]));
}
