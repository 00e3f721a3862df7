import type { CommandCode, CommandParams } from '@shared/project/commandParams';
import { callMain } from './client';
import { predictChange } from './predictChange';
import { whileUnsaved } from './projectMirror';

/**
 * Runs a project command; when the promise resolves, the change is on disk. Resolves with the id of the record it made, if any. What can
 * be predicted of it is in the mirror as soon as this returns its promise; a refusal takes it back.
 */
export async function runCommand<Code extends CommandCode>(
  code: Code,
  params: CommandParams<Code>,
): Promise<string | null> {
  const predicted = predictChange(code, params);
  const sent = predicted === null ? { code, params } : { code, params, chosen: predicted.chosen };
  try {
    const { seq, subject } = await whileUnsaved(callMain('runCommand', sent));
    predicted?.accept(seq);
    return subject;
  } catch (error) {
    predicted?.takeBack();
    throw error;
  }
}
