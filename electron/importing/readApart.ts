import type { Problem, Result } from '@shared/base/result';
import type { ReadOptions } from '@shared/importing/readOptions';
import type { ReadAs } from './childMessages';
import type { ImportLimits } from './importLimits';
import { type LaunchChild, ReadingProcess } from './readingProcess';

/** A file to read, and what was chosen for it; one with a problem is not opened. */
export interface AskedFile {
  readonly path: string;
  /** File name without folders. */
  readonly name: string;
  readonly problem: Problem | null;
  readonly options?: ReadOptions;
  /** Documents that get their text from it; missing or none: what is in it becomes new ones. */
  readonly into?: readonly string[] | undefined;
}

export interface ReadingOptions {
  /** Called when a file is begun and at the end: how many are done, of how many, and the file's name. */
  readonly onProgress?: (done: number, total: number, name: string) => void;
  /** Cancels: what is being read is given up, what was taken before stays taken. */
  readonly signal?: AbortSignal;
}

interface Reading<Value> extends ReadingOptions {
  readonly files: readonly AskedFile[];
  readonly as: ReadAs;
  readonly launch: LaunchChild<Value>;
  readonly limits: ImportLimits;
  /** Takes what came of each file, in the order of the files, one after the other. */
  readonly take: (file: AskedFile, result: Result<Value>) => Promise<void>;
}

/** Files read at once. */
const lanes = 2;
/** Files that may be read before those in front of them are taken: what waits is in memory. */
const ahead = 8;

/**
 * Reads files in processes of their own, two at once. Whatever happens to one file is its result, the others go on. True when all were
 * taken, false when it was cancelled before.
 */
export async function readApart<Value>(reading: Reading<Value>): Promise<boolean> {
  const { files, as, launch, limits, take, onProgress, signal } = reading;
  const waiting = new Map<number, Result<Value>>();
  let next = 0;
  let read = 0;
  let taken = 0;
  let taking: Promise<void> = Promise.resolve();

  const takeWaiting = async () => {
    for (let result = waiting.get(taken); result !== undefined; result = waiting.get(taken)) {
      const file = files[taken];
      waiting.delete(taken);
      if (file !== undefined) await take(file, result);
      taken += 1;
    }
  };
  const lane = async () => {
    const process = new ReadingProcess<Value>(launch, limits, as);
    const cancel = () => process.end();
    signal?.addEventListener('abort', cancel);
    try {
      while (next < files.length && !signal?.aborted) {
        const index = next++;
        const file = files[index];
        if (file === undefined) break;
        onProgress?.(read, files.length, file.name);
        const result =
          file.problem === null
            ? await process.read(file.path, file.options, file.name)
            : ({ ok: false, problem: file.problem } as const);
        if (result === null) break;
        waiting.set(index, result);
        read += 1;
        taking = taking.then(takeWaiting);
        if (index - taken >= ahead) await taking;
      }
    } finally {
      signal?.removeEventListener('abort', cancel);
      process.end();
    }
  };

  await Promise.all(Array.from({ length: Math.min(lanes, files.length) }, lane));
  await taking;
  // Behind a file that was given up, others may have been read.
  for (const [index, result] of [...waiting].sort(([a], [b]) => a - b)) {
    const file = files[index];
    if (file !== undefined) await take(file, result);
  }
  const last = files.at(-1);
  if (last && read === files.length) onProgress?.(read, read, last.name);
  return read === files.length;
}
