import type { CommandCode, CommandParams } from '@shared/project/commandParams';
import { callMain } from './client';
import { whileUnsaved } from './projectMirror';

/** Runs a project command; when the promise resolves, the change is on disk. Resolves with the id of the record it made, if any. */
export async function runCommand<Code extends CommandCode>(
  code: Code,
  params: CommandParams<Code>,
): Promise<string | null> {
  const { subject } = await whileUnsaved(callMain('runCommand', { code, params }));
  return subject;
}
