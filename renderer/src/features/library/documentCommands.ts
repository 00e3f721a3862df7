import type { CommandParams } from '@shared/project/commandParams';
import { orNotice } from '@/bridge/notices';
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
