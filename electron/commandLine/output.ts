import { writeSync } from 'node:fs';

/** Writes all of it before returning: the process may exit right after, and a pipe would lose what is still under way. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (!isFullPipe(error)) throw error;
    }
  }
}

const isFullPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EAGAIN';

/** The answer itself: for programs and pipes. */
export const print = (text: string): void => writeAll(1, text);

export const printJson = (value: unknown): void => print(`${JSON.stringify(value, null, 2)}\n`);

/** Progress and complaints: for people. */
export const say = (line: string): void => writeAll(2, `${line}\n`);
