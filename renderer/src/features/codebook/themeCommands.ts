import { groupBy } from '@shared/base/groupBy';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { inspect, useInspected } from '@/bridge/inspected';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { numberNow } from '@/bridge/useRecordsOf';

/** “a”, “a and b”, “a, b and c”. */
const list = new Intl.ListFormat('en-GB');

export const renameTheme = (theme: string, name: string): void =>
  void orNotice(runCommand('changeTheme', { theme, name }));

export const recolorTheme = (theme: string, color: string): void =>
  void orNotice(runCommand('changeTheme', { theme, color }));

export const describeTheme = (theme: string, description: string): void =>
  void orNotice(runCommand('changeTheme', { theme, description }));

/** Deletes themes with all under them, and says what went. */
export async function deleteThemes(records: ProjectRecords, ids: readonly string[]): Promise<void> {
  const [first] = ids;
  const name = records.theme(first ?? '')?.name;
  if (name === undefined) return;
  const gone = branchIds(records, ids);
  const codings = [...gone].reduce((sum, id) => sum + numberNow('themes', id), 0);
  const deleted = await orNotice(runCommand('deleteThemes', { themes: [...ids] }).then(() => true));
  if (deleted === null) return;
  const shown = useInspected.getState().item;
  if (shown !== null && gone.has(shown.id)) inspect(null);
  const below = gone.size - ids.length;
  const parts = [
    ids.length === 1 ? `“${name}”` : counted(ids.length, 'theme'),
    ...(below > 0 ? [`${counted(below, 'theme')} under ${ids.length === 1 ? 'it' : 'them'}`] : []),
    ...(codings > 0 ? [counted(codings, 'coding')] : []),
  ];
  notifyUndoable(`Deleted ${list.format(parts)}.`);
}

const counted = (count: number, thing: string) =>
  count === 1 ? `1 ${thing}` : `${count.toLocaleString('en')} ${thing}s`;

function branchIds(records: ProjectRecords, roots: readonly string[]): ReadonlySet<string> {
  const children = groupBy(records.themes(), ({ parent }) => parent);
  const branches = new Set(roots);
  // A Set visits what is added while it is walked.
  for (const id of branches) for (const child of children.get(id) ?? []) branches.add(child.id);
  return branches;
}
