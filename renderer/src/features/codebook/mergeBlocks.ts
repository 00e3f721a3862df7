import type { ProjectRecords } from '@shared/project/projectRecords';
import type { ThemeRecord } from '@shared/project/records';
import { branchIds } from '@shared/project/themeTree';

/** Tells why themes cannot be merged into another one, in a few words; null: they can. */
export function mergeBlocks(
  records: Pick<ProjectRecords, 'themes' | 'theme'>,
  merged: readonly string[],
): (into: ThemeRecord) => string | null {
  const all = records.themes();
  const above = new Map<string, string>();
  for (const id of merged)
    for (const below of branchIds(all, [id]))
      if (below !== id) above.set(below, records.theme(id)?.name ?? '');
  return ({ id }) => {
    const name = above.get(id);
    return name === undefined ? null : `under “${name}”: merge the other way round`;
  };
}
