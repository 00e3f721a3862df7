import { groupBy } from '@shared/base/groupBy';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { inspect, useInspected } from '@/bridge/inspected';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';

/** “a”, “a and b”, “a, b and c”. */
const list = new Intl.ListFormat('en-GB');

export const renameTheme = (theme: string, name: string): void =>
  void orNotice(runCommand('changeTheme', { theme, name }));

export const recolorTheme = (theme: string, color: string): void =>
  void orNotice(runCommand('changeTheme', { theme, color }));

export const describeTheme = (theme: string, description: string): void =>
  void orNotice(runCommand('changeTheme', { theme, description }));

/** Deletes a theme with all under it, and says what went. */
export async function deleteTheme(
  records: ProjectRecords,
  counts: Readonly<Record<string, number>>,
  id: string,
): Promise<void> {
  const theme = records.theme(id);
  if (theme === undefined) return;
  const branch = branchIds(records, id);
  const codings = [...branch].reduce((sum, each) => sum + (counts[each] ?? 0), 0);
  const deleted = await orNotice(runCommand('deleteThemes', { themes: [id] }).then(() => true));
  if (deleted === null) return;
  const shown = useInspected.getState().item;
  if (shown !== null && branch.has(shown.id)) inspect(null);
  const parts = [
    ...(branch.size > 1
      ? [branch.size === 2 ? '1 theme under it' : `${branch.size - 1} themes under it`]
      : []),
    ...(codings > 0 ? [codings === 1 ? '1 coding' : `${codings.toLocaleString('en')} codings`] : []),
  ];
  notifyUndoable(`Deleted ${list.format([`“${theme.name}”`, ...parts])}.`);
}

function branchIds(records: ProjectRecords, root: string): ReadonlySet<string> {
  const children = groupBy(records.themes(), ({ parent }) => parent);
  const branch = new Set([root]);
  // A Set visits what is added while it is walked.
  for (const id of branch) for (const child of children.get(id) ?? []) branch.add(child.id);
  return branch;
}
