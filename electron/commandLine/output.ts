import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { firstGraphemes } from '@shared/text/graphemes';
import { codeOf } from '../projects/files';
import type { Answers } from './answers';

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

/** The answer itself, as it is: for programs and pipes. */
export function print(text: string): void {
  clearProgress();
  writeAll(1, text);
}

/** A line of the answer. */
export const printLine = (line: string): void => print(`${harmless(line)}\n`);

/** The answer of a command as JSON. */
export const printJson = <Command extends keyof Answers>(_: Command, answer: Answers[Command]): void =>
  print(`${JSON.stringify(answer, null, 2)}\n`);

/** An answer as JSON whose first field is a list that is printed item by item, so that it need not be held. */
export class JsonListPrinter<Command extends keyof Answers, List extends keyof Answers[Command] & string> {
  readonly #list: List;
  #count = 0;

  constructor(list: List) {
    this.#list = list;
  }

  add(item: Answers[Command][List] extends readonly (infer Item)[] ? Item : never): void {
    this.#begin();
    const json = JSON.stringify(item, null, 2).replaceAll('\n', '\n    ');
    print(`${this.#count > 1 ? ',' : ''}\n    ${json}`);
  }

  /** @param rest the other fields */
  end(rest: Omit<Answers[Command], List>): void {
    const before = this.#count === 0 ? `{\n  "${this.#list}": []` : '\n  ]';
    print(`${before},${JSON.stringify(rest, null, 2).slice(1)}\n`);
  }

  #begin(): void {
    if (this.#count === 0) print(`{\n  "${this.#list}": [`);
    this.#count += 1;
  }
}

/** Complaints and hints: for people. */
export function say(line: string): void {
  clearProgress();
  writeAll(2, `${harmless(line)}\n`);
}

const isTerminal = isatty(2);
let isShown = false;
let shownAt = 0;

/** Columns that a line of progress takes at most, narrower than any terminal; milliseconds between two of them. */
const widest = 78;
const pause = 50;

/** How far a command is, in one line that the next takes the place of; told to terminals only. */
export function showProgress(line: string): void {
  if (!isTerminal || (isShown && Date.now() - shownAt < pause)) return;
  isShown = true;
  shownAt = Date.now();
  writeAll(2, `\r${firstGraphemes(harmless(line), widest)}\u001b[K`);
}

function clearProgress(): void {
  if (!isShown) return;
  isShown = false;
  writeAll(2, '\r\u001b[K');
}

/** Names of files and words of documents may hold characters that a terminal obeys. */
const harmless = (line: string): string =>
  line.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu, '\ufffd');
