import type { CommandParams } from '@shared/project/commandParams';
import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { inspect, useInspected } from '@/bridge/inspected';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';
import { numberNow } from '@/bridge/useRecordsOf';

export const changeSpeaker = (
  speaker: string,
  change: Omit<CommandParams<'changeSpeaker'>, 'speaker'>,
): void => void orNotice(runCommand('changeSpeaker', { speaker, ...change }));

/** Makes `from` aliases of `into`, and says so; false when it was refused. */
export async function mergeSpeakers(
  records: ProjectRecords,
  ids: readonly string[],
  into: string,
): Promise<boolean> {
  const from = ids.filter((id) => id !== into);
  const names = { from: records.speaker(from[0] ?? '')?.name ?? '', into: records.speaker(into)?.name ?? '' };
  const merged = await orNotice(runCommand('mergeSpeakers', { from, into }).then(() => true));
  if (merged === null) return false;
  inspect({ kind: 'speaker', id: into });
  notifyUndoable(
    from.length === 1
      ? `“${names.from}” is “${names.into}” now.`
      : `${counted(from.length, 'speaker')} are “${names.into}” now.`,
  );
  return true;
}

/** Deletes speakers with their turns, and says what went. */
export async function deleteSpeakers(records: ProjectRecords, ids: readonly string[]): Promise<void> {
  const [first = ''] = ids;
  const what = ids.length === 1 ? `“${records.speaker(first)?.name ?? ''}”` : counted(ids.length, 'speaker');
  const turns = ids.reduce((sum, id) => sum + numberNow('speakers', id), 0);
  const deleted = await orNotice(runCommand('deleteSpeakers', { speakers: [...ids] }).then(() => true));
  if (deleted === null) return;
  if (ids.includes(useInspected.getState().item?.id ?? '')) inspect(null);
  focusTextIfNothingHasFocus();
  notifyUndoable(turns === 0 ? `Deleted ${what}.` : `Deleted ${what} and ${counted(turns, 'turn')}.`);
}
