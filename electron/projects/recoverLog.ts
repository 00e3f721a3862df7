import { counted } from '@shared/project/names';
import { putAside } from './backups';
import { type Files, piecesOf, type ReadableFile } from './files';
import { logPath } from './logPath';
import type { ReadLog } from './readLog';

/** True of one line that was cut short, as a crash leaves it; more lines after it are the trace of another damage. */
async function isTornLine(log: ReadableFile, start: number): Promise<boolean> {
  let position = start;
  for await (const piece of piecesOf(log, start)) {
    const end = piece.indexOf(0x0a);
    if (end >= 0) return position + end === log.size - 1;
    position += piece.length;
  }
  return true;
}

/** Puts aside what could not be read, and what an older version wrote, before anything is changed; answers what to tell of it. */
export async function recoverLog(
  files: Files,
  folder: string,
  log: ReadableFile,
  { header, size, unreadable, migrated }: ReadLog,
  now: string,
): Promise<string[]> {
  const notices: string[] = [];
  const stamp = now.slice(0, 19).replaceAll(':', '-');
  await files.remove(`${logPath(folder)}.new`);
  if (unreadable > 0) {
    const kept = await putAside(files, folder, `unreadable-${stamp}`, log, size, log.size);
    const rest = `the last ${counted(unreadable, 'byte')} of the project could not be read and were put aside as “backups/${kept}”. Everything before them is here.`;
    notices.push(
      (await isTornLine(log, size))
        ? `Roundtable was interrupted while saving: ${rest}`
        : `The project file was damaged: ${rest} Newer work may be whole in the folder “backups”.`,
    );
  }
  if (migrated) {
    const copy = await putAside(files, folder, `format-${header.version}-${stamp}`, log, 0, log.size);
    notices.push(
      `This project was made with an older Roundtable (format ${header.version}). It was brought up to date; a copy as it was is “backups/${copy}”.`,
    );
  }
  return notices;
}
