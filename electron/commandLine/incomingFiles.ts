import { ok, type Result } from '@shared/base/result';
import type { ImportedFile } from '@shared/ipc/contract';
import { ProjectImport } from '../importing/projectImport';
import type { AskedFile } from '../importing/readApart';
import type { ReadFile } from '../importing/readPath';
import type { OpenProject } from '../projects';
import { type Existing, type Placed, placing } from './existingFiles';
import type { ImportTarget } from './importTarget';
import type { TableAnswer } from './tableLine';

/** What came of an import. */
interface BroughtIn {
  /** Null: none was there, and none was made. */
  readonly project: OpenProject | null;
  /** In the order of the files. */
  readonly told: readonly ImportedFile[];
}

/** Files that were read, on their way into the project, which is made when the first comes that could be. */
export class IncomingFiles {
  /** How tables were read. */
  readonly tables = new Map<ImportedFile, TableAnswer>();
  readonly #target: Pick<ImportTarget, 'opened' | 'project'>;
  readonly #existing: Existing;
  readonly #failure = new AbortController();
  /** Files that could not be read while there is no project. */
  readonly #before: { readonly file: AskedFile; readonly result: Result<ReadFile> }[] = [];
  #begun: { readonly import: ProjectImport; readonly place: Placed } | null = null;
  #problem: Result<never> | null = null;
  /** Tells the project that all that comes in has come. */
  #end = () => {};

  constructor(target: Pick<ImportTarget, 'opened' | 'project'>, existing: Existing) {
    this.#target = target;
    this.#existing = existing;
  }

  /** Aborted when there can be no project, so that nothing more is read. */
  get failed(): AbortSignal {
    return this.#failure.signal;
  }

  async take(file: AskedFile, result: Result<ReadFile>): Promise<void> {
    if (this.#problem !== null) return;
    if (this.#begun === null && !result.ok && this.#target.opened === null) {
      this.#before.push({ file, result });
      return;
    }
    const begun = await this.#begin();
    if (begun === null) return;
    await begun.import.take(...begun.place(file, result));
    const told = begun.import.told.at(-1);
    if (told && result.ok && result.value.table) this.tables.set(told, result.value.table.told);
  }

  async finish(): Promise<Result<BroughtIn>> {
    try {
      await this.#begun?.import.bringIn();
    } finally {
      this.#end();
    }
    if (this.#problem !== null) return this.#problem;
    const nothing = { documents: [], replaced: [], warnings: [] };
    const unread = this.#before.map(({ file: { path, name }, result }): ImportedFile => {
      return { path, name, ...nothing, problem: result.ok ? null : result.problem };
    });
    return ok({ project: this.#target.opened, told: this.#begun?.import.told ?? unread });
  }

  async #begin() {
    if (this.#begun !== null) return this.#begun;
    const project = await this.#target.project();
    if (!project.ok) {
      this.#problem = project;
      this.#failure.abort();
      return null;
    }
    const begun = { import: new ProjectImport(project.value), place: placing(project.value, this.#existing) };
    this.#begun = begun;
    // Each snapshot would write again what came in before.
    void project.value.withoutSnapshots(
      () =>
        new Promise<void>((resolve) => {
          this.#end = resolve;
        }),
    );
    for (const { file, result } of this.#before) await begun.import.take(file, result);
    return begun;
  }
}
