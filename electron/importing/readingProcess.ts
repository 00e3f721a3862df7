import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReadOptions } from '@shared/importing/readOptions';
import type { HighlightedDocument } from '@shared/report/original/highlight';
import type { ReadAnswer, ReadAs, ReadRequest } from './childMessages';
import { tooMuchMemoryExit, tooMuchTimeExit } from './childMessages';
import { type Allowance, allowanceOf, type ImportLimits } from './importLimits';
import { importProblems } from './importProblems';
import type { ReadFile } from './readPath';

/** How many times as long as reading a file alone it may take to give it back with highlights. */
const forWriting = 2;

/** A process that runs `child.ts`, however it was started. */
export interface ReadingChild<Value = ReadFile> {
  send(request: ReadRequest): void;
  onAnswer(listener: (answer: ReadAnswer<Value>) => void): void;
  onExit(listener: (code: number | null) => void): void;
  kill(): void;
}

export type LaunchChild<Value = ReadFile> = () => ReadingChild<Value>;

/** A process that reads one file after the other, and is replaced when it had to be killed. */
export class ReadingProcess<Value = ReadFile> {
  readonly #launch: LaunchChild<Value>;
  readonly #limits: ImportLimits;
  readonly #as: ReadAs;
  readonly #document: HighlightedDocument | undefined;
  #child: ReadingChild<Value> | null = null;
  #settle: ((answer: ReadAnswer<Value> | null) => void) | null = null;
  #reading = '';
  #time = 0;
  /** Files that the process of now has answered for. */
  #answered = 0;

  /**
   * @param as what its files are read as; the answers are of that kind
   * @param document what is to be highlighted in them
   */
  constructor(
    launch: LaunchChild<Value>,
    limits: ImportLimits,
    as: ReadAs = 'documents',
    document?: HighlightedDocument,
  ) {
    this.#launch = launch;
    this.#limits = limits;
    this.#as = as;
    this.#document = document;
  }

  /** Reads one file; null when {@link end} was called meanwhile. Never rejects. */
  async read(
    file: string,
    options: ReadOptions = {},
    name = path.basename(file),
  ): Promise<ReadAnswer<Value> | null> {
    const used = this.#answered > 0;
    const answer = await this.#readOnce(file, options, name);
    // What the files before left in the process is not this one's.
    const full = answer?.ok === false && answer.problem.code === 'too-much-memory';
    return used && full ? this.#readOnce(file, options, name) : answer;
  }

  async #readOnce(file: string, options: ReadOptions, name: string): Promise<ReadAnswer<Value> | null> {
    this.#reading = name;
    const answer = new Promise<ReadAnswer<Value> | null>((resolve) => {
      this.#settle = resolve;
    });
    // It may be ended meanwhile, and must not wait then for a drive that does not answer.
    const allowance = await Promise.race([allowanceFor(file, this.#limits), answer.then(() => null)]);
    if (allowance === null || this.#settle === null) return answer;
    const { memory } = allowance;
    const times = this.#as === 'highlight' ? forWriting : 1;
    const [time, clock] = [allowance.time * times, allowance.clock * times];
    this.#time = time;
    const child = this.#child ?? this.#start();
    const timer = setTimeout(() => this.#stop(importProblems.tookTooLong(name, clock)), clock);
    const asked = { as: this.#as, options, document: this.#document };
    child.send({ path: file, name, limits: this.#limits, time, memory, ...asked });
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
      this.#settle = null;
    }
  }

  /** Ends the process; a file that is being read is given up. */
  end(): void {
    this.#stop(null);
  }

  #start(): ReadingChild<Value> {
    const child = this.#launch();
    this.#child = child;
    this.#answered = 0;
    child.onAnswer((answer) => {
      if (this.#child !== child) return;
      this.#answered += 1;
      this.#settle?.(answer);
    });
    child.onExit((code) => {
      if (this.#child !== child) return;
      this.#child = null;
      this.#settle?.(this.#failure(code));
    });
    return child;
  }

  #failure(code: number | null): Extract<ReadAnswer<Value>, { readonly ok: false }> {
    if (code === tooMuchMemoryExit) return importProblems.tooMuchMemory(this.#reading);
    if (code === tooMuchTimeExit) return importProblems.tookTooLong(this.#reading, this.#time);
    return importProblems.crashed(this.#reading);
  }

  #stop(answer: ReadAnswer<Value> | null): void {
    const child = this.#child;
    this.#child = null;
    child?.kill();
    this.#settle?.(answer);
    this.#settle = null;
  }
}

/** By the beginning of the file, not by its name, which says what it likes. One that cannot be opened is told when it is read. */
async function allowanceFor(where: string, limits: ImportLimits): Promise<Allowance> {
  try {
    // A pipe into which nobody writes is never open.
    if (!(await stat(where)).isFile()) return allowanceOf(limits, 0, false);
    const file = await open(where);
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(Buffer.alloc(searched), 0, searched, 0);
      return allowanceOf(limits, size, buffer.subarray(0, bytesRead).includes('%PDF-'));
    } finally {
      await file.close();
    }
  } catch {
    return allowanceOf(limits, 0, false);
  }
}

/** Bytes before which a PDF says that it is one; readers take some that do not say it at once. */
const searched = 1024;
