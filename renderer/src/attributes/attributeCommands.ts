import type { CommandParams } from '@shared/project/commandParams';
import { quoted } from '@shared/project/names';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';

/** Gives speakers, or documents, the same values as one step. */
export const setAttributes = (records: readonly string[], values: Readonly<Record<string, string>>): void =>
  void orNotice(runCommand('setAttributes', { records: [...records], values: { ...values } }));

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
