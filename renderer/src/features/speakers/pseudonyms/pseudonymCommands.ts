import { counted, quoted } from '@shared/project/names';
import type { OtherName } from '@shared/project/records';
import { callMain } from '@/bridge/client';
import { notify, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import type { PseudonymRow } from './pseudonymRows';

export const setPseudonym = (speaker: string, pseudonym: string): void => setAll([{ speaker, pseudonym }]);

/** Makes the numbers that speakers have now their chosen pseudonyms: they stay when documents come, go or change places. */
export const keepNumbers = (rows: readonly PseudonymRow[]): void =>
  setAll(
    rows.flatMap(({ id, numbered, chosen }) =>
      numbered === null || chosen === numbered ? [] : [{ speaker: id, pseudonym: numbered }],
    ),
  );

export const clearPseudonyms = (rows: readonly PseudonymRow[]): void =>
  setAll(rows.filter(({ chosen }) => chosen !== '').map(({ id }) => ({ speaker: id, pseudonym: '' })));

function setAll(pseudonyms: { speaker: string; pseudonym: string }[]): void {
  if (pseudonyms.length > 0) void orNotice(runCommand('setPseudonyms', { pseudonyms }));
}

export const setOtherNames = (names: readonly OtherName[]): void =>
  void orNotice(runCommand('setOtherNames', { names: names.map((name) => ({ ...name })) }));

export async function exportPseudonyms(): Promise<void> {
  const written = await orNotice(callMain('exportPeople', { pseudonyms: true }));
  if (written === null) return;
  const { path, speakers } = written;
  notify(
    `${counted(speakers, 'speaker')} with pseudonyms exported to ${quoted(path.split(/[\\/]/u).at(-1) ?? '')}. Keep this file apart from what you hand over.`,
    { action: { label: 'Show file', run: () => void orNotice(callMain('showInFolder', { path })) } },
  );
}
