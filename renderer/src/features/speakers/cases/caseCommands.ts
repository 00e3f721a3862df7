import type { RowChanges } from '@/attributes';
import { notify, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { speakerChanges } from './speakerChanges';

/** Changes many speakers as one step, and says what was left as it is; false when it was refused or nothing was to be done. */
export async function changeSpeakers(changes: RowChanges): Promise<boolean> {
  const { speakers, left } = speakerChanges(changes);
  if (left.length > 0) notify(left.join(' '), { slot: 'cells-left' });
  if (speakers.length === 0) return false;
  return (
    (await orNotice(runCommand('changeSpeakers', { speakers: [...speakers] }).then(() => true))) !== null
  );
}

export const colorSpeakers = (speakers: readonly string[], color: string): void =>
  void orNotice(runCommand('changeSpeakers', { speakers: speakers.map((speaker) => ({ speaker, color })) }));
