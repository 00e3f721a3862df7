import { writeSync } from 'node:fs';
import { codeOf } from '../projects/files';

/**
 * Writes all of it before returning: the process may exit right after, and a pipe would lose what is still under way. Whoever reads may have
 * had enough (`| head`) and be gone, which is no failure.
 */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return;
      // A full pipe is tried again.
      if (codeOf(error) !== 'EAGAIN') throw error;
    }
  }
}

/** The answer itself: for programs and pipes. */
export const print = (text: string): void => writeAll(1, text);

export const printJson = (value: unknown): void => print(`${JSON.stringify(value, null, 2)}\n`);

/** Progress and complaints: for people. */
export const say = (line: string): void => writeAll(2, `${line}\n`);
