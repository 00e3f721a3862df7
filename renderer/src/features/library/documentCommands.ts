import type { CommandParams } from '@shared/project/commandParams';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';

type Change = CommandParams<'changeDocuments'>['documents'][number];

/** Changes documents as one step; false when it was refused. */
export async function changeDocuments(documents: readonly Change[]): Promise<boolean> {
  return (
    (await orNotice(runCommand('changeDocuments', { documents: [...documents] }).then(() => true))) !== null
  );
}

export const changeDocument = (document: string, change: Omit<Change, 'document'>): void =>
  void changeDocuments([{ document, ...change }]);

/**
 * Deletes documents with everything on them as one step.
 * @param what they are called in what is said of it
 */
export async function deleteDocuments(documents: readonly string[], what: string): Promise<void> {
  const done = await orNotice(runCommand('deleteDocuments', { documents: [...documents] }).then(() => true));
  if (done) notifyUndoable(`Deleted ${what}.`);
}
