import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Bytes a log may have before its older half goes. */
const LONGEST_LOG = 1024 * 1024;

/** Adds a line to a log; of one that has grown too long the newest whole lines stay. */
export function appendToLog(file: string, line: string, longest = LONGEST_LOG): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size > longest) {
    const bytes = readFileSync(file);
    const lineEnd = bytes.indexOf('\n', size - Math.floor(longest / 2));
    writeFileSync(file, lineEnd < 0 ? '' : bytes.subarray(lineEnd + 1));
  }
  appendFileSync(file, line);
}
