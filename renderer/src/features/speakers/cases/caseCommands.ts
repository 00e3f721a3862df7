import type { CommandParams } from '@shared/project/commandParams';
import { quoted } from '@shared/project/names';
import { notify, notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import type { SpeakerChanges } from './speakerChanges';

/** Changes many speakers as one step, and says what was left as it is; false when it was refused or nothing was to be done. */
export async function changeSpeakers({ speakers, left }: SpeakerChanges): Promise<boolean> {
  if (left.length > 0) notify(left.join(' '), { slot: 'cells-left' });
  if (speakers.length === 0) return false;
  return (await orNotice(runCommand('changeSpeakers', { speakers }).then(() => true))) !== null;
}

export const colorSpeakers = (speakers: readonly string[], color: string): void =>
  void changeSpeakers({ speakers: speakers.map((speaker) => ({ speaker, color })), left: [] });

/** Gives speakers the same values as one step. */
export const setAttributes = (speakers: readonly string[], values: Readonly<Record<string, string>>): void =>
  void orNotice(runCommand('setAttributes', { speakers: [...speakers], values: { ...values } }));

/** False when it was refused. */
export async function createAttribute(params: CommandParams<'createAttribute'>): Promise<boolean> {
  return (await orNotice(runCommand('createAttribute', params).then(() => true))) !== null;
}

/** False when it was refused. */
export async function changeAttribute(params: CommandParams<'changeAttribute'>): Promise<boolean> {
  return (await orNotice(runCommand('changeAttribute', params).then(() => true))) !== null;
}

export const moveAttribute = (attribute: string, before: string | null): void =>
  void orNotice(runCommand('moveAttribute', { attribute, before }));

export async function deleteAttribute(id: string, name: string): Promise<void> {
  const deleted = await orNotice(runCommand('deleteAttribute', { attribute: id }).then(() => true));
  if (deleted) notifyUndoable(`Deleted the attribute ${quoted(name)}.`);
}
