import type { CommandParams } from '@shared/project/commandParams';
import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { branchIds } from '@shared/project/themeTree';
import { inspect, useInspected } from '@/bridge/inspected';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';
import { numberNow } from '@/bridge/useRecordsOf';

/** “a”, “a and b”, “a, b and c”. */
const list = new Intl.ListFormat('en-GB');

type Change = Omit<CommandParams<'changeTheme'>, 'theme'>;

/** Changes what a theme says or how it looks. */
export const changeTheme = (theme: string, change: Change): void =>
  void orNotice(runCommand('changeTheme', { theme, ...change }));

export const renameTheme = (theme: string, name: string): void => changeTheme(theme, { name });

/** Gives themes one look, or pins them, as one step. */
export const changeThemes = (
  themes: readonly string[],
  change: Omit<CommandParams<'changeThemes'>, 'themes'>,
): void => void orNotice(runCommand('changeThemes', { themes: [...themes], ...change }));

/** Deletes themes with all under them, and says what went. */
export async function deleteThemes(records: ProjectRecords, ids: readonly string[]): Promise<void> {
  const [first] = ids;
  const name = records.theme(first ?? '')?.name;
  if (name === undefined) return;
  const gone = branchIds(records.themes(), ids);
  const codings = codingsOf(gone);
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
  focusTextIfNothingHasFocus();
}

/** Merges themes into another, and says what was united; false when it was refused. */
export async function mergeThemes(
  records: ProjectRecords,
  ids: readonly string[],
  into: string,
): Promise<boolean> {
  const from = ids.filter((id) => id !== into);
  const names = { from: records.theme(from[0] ?? '')?.name ?? '', into: records.theme(into)?.name ?? '' };
  const codings = codingsOf(from);
  const merged = await orNotice(runCommand('mergeThemes', { from: [...from], into }));
  if (merged === null) return false;
  inspect({ kind: 'theme', id: into });
  const what = from.length === 1 ? `“${names.from}”` : counted(from.length, 'theme');
  notifyUndoable(
    `Merged ${what}${codings > 0 ? `, ${counted(codings, 'coding')},` : ''} into “${names.into}”.`,
  );
  return true;
}

/** Where codings go that are taken out of a theme: another one, or one that is made of this name. */
export type Goal = { readonly theme: string } | { readonly name: string };

/** Changes the theme of some of its passages; a new theme comes beside it. False when it was refused. */
export async function moveCodings(
  records: ProjectRecords,
  theme: string,
  annotations: readonly string[],
  goal: Goal,
): Promise<boolean> {
  const newTheme =
    'name' in goal ? { name: goal.name, parent: records.theme(theme)?.parent ?? null } : undefined;
  const to = 'theme' in goal ? goal.theme : null;
  const name = 'name' in goal ? goal.name : (records.theme(goal.theme)?.name ?? '');
  const moved = await orNotice(
    runCommand('moveCodings', { theme, annotations: [...annotations], to, newTheme }).then(() => true),
  );
  if (moved === null) return false;
  notifyUndoable(`Moved ${counted(annotations.length, 'coding')} to “${name}”.`);
  return true;
}

/** Codings of these themes in the whole project. */
export const codingsOf = (themes: Iterable<string>): number =>
  Array.from(themes).reduce((sum, id) => sum + numberNow('themes', id), 0);
