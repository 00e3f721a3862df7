import type { ProjectState } from '@shared/project/projectState';

/** Part of a document's characters that at least one theme lies on, 0…1; memos alone do not count. */
export function codedShare(state: Pick<ProjectState, 'blocks' | 'annotations'>, document: string): number {
  const starts = new Map<string, number>();
  let length = 0;
  for (const { id, text } of state.blocks(document)) {
    starts.set(id, length);
    length += text.length + 1;
  }
  if (length <= 1) return 0;
  let covered = 0;
  let reached = 0;
  // In text order, so one pass from left to right sees every overlap once.
  for (const { start, end, codings } of state.annotations(document)) {
    if (codings.length === 0) continue;
    const from = Math.max(reached, (starts.get(start.block) ?? 0) + start.offset);
    const to = (starts.get(end.block) ?? 0) + end.offset;
    if (to <= from) continue;
    covered += to - from;
    reached = to;
  }
  return covered / (length - 1);
}
