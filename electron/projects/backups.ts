import path from 'node:path';
import { type Files, piecesOf, type ReadableFile, writeWhole } from './files';

const daily = /^\d{4}-\d{2}-\d{2}\.log$/;
const keptDays = 7;
const backupsOf = (folder: string) => path.join(folder, 'backups');

/** Puts bytes of the log, from `start` to `end`, aside under a name of their own; answers the name. */
export async function putAside(
  files: Files,
  folder: string,
  name: string,
  log: ReadableFile,
  start: number,
  end: number,
): Promise<string> {
  await files.makeFolder(backupsOf(folder));
  await files.syncFolder(folder);
  const taken = new Set(await files.list(backupsOf(folder)));
  let free = `${name}.log`;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}.log`;
  await writeWhole(files, path.join(backupsOf(folder), free), piecesOf(log, start, end));
  return free;
}

/** A copy of the first `size` bytes of the log as it is found on the first opening of a day; of these the newest seven are kept. */
export async function backUpDaily(
  files: Files,
  folder: string,
  day: string,
  log: ReadableFile,
  size: number,
): Promise<void> {
  const names = await files.list(backupsOf(folder));
  if (names.includes(`${day}.log`)) return;
  await putAside(files, folder, day, log, 0, size);
  const old = [...names.filter((name) => daily.test(name)), `${day}.log`].sort().slice(0, -keptDays);
  for (const name of old) await files.remove(path.join(backupsOf(folder), name));
}
