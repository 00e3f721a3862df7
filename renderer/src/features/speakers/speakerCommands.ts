import type { CommandParams } from '@shared/project/commandParams';
import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { inspect, useInspected } from '@/bridge/inspected';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';

export const changeSpeaker = (
  speaker: string,
  change: Omit<CommandParams<'changeSpeaker'>, 'speaker'>,
): void => void orNotice(runCommand('changeSpeaker', { speaker, ...change }));

/** Makes `from` an alias of `into`. */
export async function mergeSpeakers(records: ProjectRecords, from: string, into: string): Promise<void> {
  const names = [records.speaker(from)?.name ?? '', records.speaker(into)?.name ?? ''];
  const merged = await orNotice(runCommand('mergeSpeakers', { from, into }).then(() => true));
  if (merged === null) return;
  inspect({ kind: 'speaker', id: into });
  notifyUndoable(`“${names[0]}” is “${names[1]}” now.`);
}

/** Deletes a speaker with their turns, and says what went. */
export async function deleteSpeaker(records: ProjectRecords, turns: number, id: string): Promise<void> {
  const name = records.speaker(id)?.name ?? '';
  const deleted = await orNotice(runCommand('deleteSpeaker', { speaker: id }).then(() => true));
  if (deleted === null) return;
  if (useInspected.getState().item?.id === id) inspect(null);
  focusTextIfNothingHasFocus();
  notifyUndoable(turns === 0 ? `Deleted “${name}”.` : `Deleted “${name}” and ${counted(turns, 'turn')}.`);
}
