import path from 'node:path';
import { ok, type Result } from '@shared/base/result';
import type { CommandContext } from '@shared/project/command';
import { createProject, type OpenProject } from '../projects';
import { isFree } from '../projects/isFree';
import { say } from './output';
import { openChecked } from './withProject';

/**
 * The project that files are brought into. One that is there is opened at once, so that a wrong or locked one is told before anything is
 * read; one that is not is made when the first file could be read, and not before.
 */
export class ImportTarget {
  readonly #place: string;
  readonly #context: CommandContext;
  #opened: OpenProject | null = null;

  private constructor(place: string, context: CommandContext) {
    this.#place = place;
    this.#context = context;
  }

  static async at(folder: string, context: CommandContext): Promise<Result<ImportTarget>> {
    const target = new ImportTarget(path.resolve(folder), context);
    if (await isFree(target.#place)) return ok(target);
    const opened = await openChecked(folder, context);
    if (!opened.ok) return opened;
    target.#opened = opened.value;
    return ok(target);
  }

  /** Null while it is not made. */
  get opened(): OpenProject | null {
    return this.#opened;
  }

  /** Makes the project if it is not there. */
  async project(): Promise<Result<OpenProject>> {
    if (this.#opened !== null) return ok(this.#opened);
    const made = await createProject(this.#place, path.basename(this.#place), this.#context);
    if (!made.ok) return made;
    say(`A new project was made: ${this.#place}`);
    this.#opened = made.value;
    return made;
  }

  async close(): Promise<void> {
    await this.#opened?.close();
  }
}
