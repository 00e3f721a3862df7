import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import { z } from 'zod';
import { codeOf, diskSentence, type Files } from './files';

/** Who has a project open. */
const holder = z.object({
  pid: z.number(),
  host: z.string(),
  /** Tells a process from a later one with the same number; null where the system does not say. */
  started: z.string().nullable(),
  since: z.string(),
});
type Holder = z.infer<typeof holder>;

/**
 * How often, and for how many milliseconds each, an empty lock is waited for: it may be one that is being written this moment, and a
 * busy computer or a slow disk takes seconds over that.
 */
const waits = 50;
const wait = 60;

/** One writer for each project: a file in its folder that names the process. */
export interface ProjectLock {
  /** Never fails: a lock that cannot be removed, from a disk that was pulled out say, is one that the next opening finds left behind. */
  release(): Promise<void>;
}

/** Locks that this process holds or is taking, by file; its own number in a lock file says nothing otherwise. */
const held = new Map<string, Holder>();

/** Takes the lock, also from a process that is gone; refused with a sentence that says who has the project open. */
export async function lockProject(files: Files, folder: string, now: string): Promise<Result<ProjectLock>> {
  const file = path.join(folder, 'lock');
  const mine: Holder = { pid: process.pid, host: os.hostname(), started: startOf(process.pid), since: now };
  if (held.has(file)) return refuse('locked-project', sentence(folder, mine, mine));
  // Before anything is awaited: of two openings at once the second must not take the first one's lock for one that was left behind.
  held.set(file, mine);
  const lock = await take(files, folder, file, mine).catch((error: unknown) =>
    refuse('folder-not-writable', `${path.basename(folder)} cannot be opened: ${diskSentence(error)}`),
  );
  if (!lock.ok) held.delete(file);
  return lock;
}

async function take(files: Files, folder: string, file: string, mine: Holder): Promise<Result<ProjectLock>> {
  for (let tries = 0; tries < waits + 2; tries += 1) {
    if (await create(files, file, mine)) return ok(heldLock(files, file));
    const there = await readHolder(files, file);
    if (there !== null && isAlive(there, mine))
      return refuse('locked-project', sentence(folder, there, mine));
    await removeStale(files, file, there, tries);
  }
  return refuse('locked-project', `The project ${path.basename(folder)} is being opened by somebody else.`);
}

async function create(files: Files, file: string, mine: Holder): Promise<boolean> {
  const handle = await files.create(file).catch((error: unknown) => {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  });
  if (handle === null) return false;
  try {
    await handle.write(Buffer.from(JSON.stringify(mine)), 0);
    await handle.sync();
  } catch (error) {
    await files.remove(file).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}

/** Given back once: a second time it may be somebody else's by now. */
function heldLock(files: Files, file: string): ProjectLock {
  let released = false;
  return {
    release: async () => {
      if (released) return;
      released = true;
      await files.remove(file).catch(() => undefined);
      held.delete(file);
    },
  };
}

/** Null: no lock, or one that says nothing because its writer died or has only just begun. */
async function readHolder(files: Files, file: string): Promise<Holder | null> {
  try {
    const text = Buffer.from(await files.read(file)).toString();
    return holder.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Moved aside before it is removed: of two that find it stale only one can do that, and never to a lock just made. */
async function removeStale(files: Files, file: string, stale: Holder | null, tries: number): Promise<void> {
  if (stale === null && tries < waits) return new Promise((resolve) => setTimeout(resolve, wait));
  const aside = `${file}.${process.pid}`;
  try {
    await files.rename(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(files, aside);
  if (moved !== null && !isSame(moved, stale)) await files.rename(aside, file);
  else await files.remove(aside);
}

const isSame = (a: Holder, b: Holder | null): boolean => a.pid === b?.pid && a.since === b.since;

function isAlive(there: Holder, mine: Holder): boolean {
  if (there.host !== mine.host) return true;
  // One that is held has been found by another way to the folder; any other is left from an earlier process that had this number.
  if (there.pid === mine.pid)
    return Array.from(held.values()).some((each) => each !== mine && isSame(each, there));
  try {
    process.kill(there.pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const started = startOf(there.pid);
  return started === null || there.started === null || started === there.started;
}

/** When a process started, as Linux tells it: boot and clock ticks since. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    // Behind the name in brackets, which may hold anything, the start is the 20th field.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? null : `${boot}:${ticks}`;
  } catch {
    return null;
  }
}

function sentence(folder: string, there: Holder, mine: Holder): string {
  const name = path.basename(folder);
  if (there.host === mine.host && there.pid === mine.pid) return `The project ${name} is open already.`;
  const since = `since ${there.since.slice(0, 16).replace('T', ' ')} UTC`;
  if (there.host === mine.host)
    return `The project ${name} is open in another Roundtable (process ${there.pid}, ${since}). Close it there first.`;
  return `The project ${name} is open on the computer ${there.host} (${since}). Close it there; if it is not running there any more, delete the file “lock” in the project's folder.`;
}
