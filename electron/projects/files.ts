import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import path from 'node:path';

/** An open file. */
export interface OpenFile {
  /** Writes all bytes at `position`, or fails; after a failure any part of them may be there. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** Returns when everything written is on the disk. */
  sync(): Promise<void>;
  /** Cuts the file to `size` bytes. */
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

/** An open file that is only read. It stays the one that was opened, also when another file is put in its place. */
export interface ReadableFile {
  /** Bytes. */
  readonly size: number;
  /** Reads bytes from `position` on; answers how many, 0 at the end of the file. */
  read(into: Uint8Array, position: number): Promise<number>;
  close(): Promise<void>;
}

/**
 * What the projects need of a disk. Everything they do to it goes through here, so that tests can let any single step fail or
 * cut the power between two. Failures are rejections with Node's error codes.
 */
export interface Files {
  read(file: string): Promise<Uint8Array>;
  /** Opens an existing file for reading it piece by piece. */
  openToRead(file: string): Promise<ReadableFile>;
  /** Makes a new file; fails with `EEXIST` when there is one. */
  create(file: string): Promise<OpenFile>;
  /** Opens an existing file for writing. */
  open(file: string): Promise<OpenFile>;
  /** Replaces `to` in one step. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; none there is fine. */
  remove(file: string): Promise<void>;
  /** Makes a folder and those above it; one that is there is fine. */
  makeFolder(folder: string): Promise<void>;
  /** Names in a folder; none when there is no folder. */
  list(folder: string): Promise<readonly string[]>;
  exists(file: string): Promise<boolean>;
  /** Returns when names made, renamed or removed in the folder are on the disk, where the system can do that. */
  syncFolder(folder: string): Promise<void>;
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** A path that goes through a file, as through a folder, leads nowhere either. */
const isMissing = (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

function openFile(handle: fs.FileHandle): OpenFile {
  return {
    async write(bytes, position) {
      let written = 0;
      while (written < bytes.length) {
        const part = await handle.write(bytes, written, bytes.length - written, position + written);
        written += part.bytesWritten;
      }
    },
    sync: () => handle.datasync(),
    truncate: (size) => handle.truncate(size),
    close: () => handle.close(),
  };
}

async function readableFile(handle: fs.FileHandle): Promise<ReadableFile> {
  const { size } = await handle.stat();
  return {
    size,
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    close: () => handle.close(),
  };
}

/** How much of a large file is in memory at once, bytes. */
const pieceSize = 1024 * 1024;

/** The bytes of a file from `start` to `end`, piece by piece; each piece is good only until the next is asked for. */
export async function* piecesOf(file: ReadableFile, start = 0, end = file.size): AsyncGenerator<Buffer> {
  const piece = Buffer.alloc(Math.max(0, Math.min(pieceSize, end - start)));
  for (let position = start; position < end; ) {
    const length = await file.read(piece.subarray(0, end - position), position);
    if (length === 0) return;
    yield piece.subarray(0, length);
    position += length;
  }
}

/** Windows refuses to rename while a virus scanner has the file open; that passes. */
async function patientRename(from: string, to: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await fs.rename(from, to);
      return;
    } catch (error) {
      const busy = codeOf(error) === 'EPERM' || codeOf(error) === 'EBUSY' || codeOf(error) === 'EACCES';
      if (process.platform !== 'win32' || !busy || tries === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Step by step: Node's own recursive way never ends where a folder is there but takes no new ones, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  const missingAbove = await fs.mkdir(folder).then(
    () => false,
    async (error: unknown) => {
      if (codeOf(error) === 'ENOENT' && path.dirname(folder) !== folder) return true;
      if (!(await isFolder(folder))) throw error;
      return false;
    },
  );
  if (!missingAbove) return;
  await makeFolder(path.dirname(folder));
  try {
    await fs.mkdir(folder);
  } catch (error) {
    if (!(await isFolder(folder))) throw error;
  }
}

const isFolder = (place: string): Promise<boolean> =>
  fs.stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** The real disk. */
export const realFiles: Files = {
  read: (file) => fs.readFile(file),
  openToRead: async (file) => readableFile(await fs.open(file, constants.O_RDONLY)),
  create: async (file) => openFile(await fs.open(file, 'wx')),
  open: async (file) => openFile(await fs.open(file, constants.O_RDWR)),
  rename: patientRename,
  remove: (file) => fs.rm(file, { force: true }),
  makeFolder,
  list: async (folder) => {
    try {
      return await fs.readdir(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  exists: async (file) => {
    try {
      await fs.access(file);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  },
  syncFolder: async (folder) => {
    // Windows has no way to sync a folder; NTFS journals its names.
    if (process.platform === 'win32') return;
    const handle = await fs.open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/** Opens a file for reading, for as long as `use` takes. */
export async function withFile<Value>(
  files: Files,
  file: string,
  use: (open: ReadableFile) => Promise<Value>,
): Promise<Value> {
  const open = await files.openToRead(file);
  try {
    return await use(open);
  } finally {
    await open.close();
  }
}

/**
 * Writes a file so that after a crash there is either all of it or what was there before. What was written of it before a failure is
 * removed: on a full disk it would take the space that saving needs.
 */
export async function writeWhole(
  files: Files,
  file: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<number> {
  const unfinished = `${file}.new`;
  await files.remove(unfinished);
  const handle = await files.create(unfinished);
  try {
    const size = await writeAndSync(handle, chunks).finally(() => handle.close());
    await files.rename(unfinished, file);
    await files.syncFolder(path.dirname(file));
    return size;
  } catch (error) {
    await files.remove(unfinished).catch(() => undefined);
    throw error;
  }
}

async function writeAndSync(
  handle: OpenFile,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<number> {
  let size = 0;
  for await (const chunk of chunks) {
    await handle.write(chunk, size);
    size += chunk.length;
  }
  await handle.sync();
  return size;
}

/** What a disk error means for the analyst, one sentence. */
export function diskSentence(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full. Free some space and try again.';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return 'The project folder cannot be written.';
  if (code === 'ENOENT') return 'The project folder is not there any more.';
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'There is a file where a folder is needed.';
  return `The disk reported an error (${code === '' ? String(error) : code}).`;
}
