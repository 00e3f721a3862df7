import { ok, type Problem, type Result, refuse } from '@shared/base/result';
import type { ImportedFile } from '@shared/ipc/contract';
import type { CommandParams } from '@shared/project/commandParams';
import type { OpenProject } from '../projects';
import type { AskedFile } from './readApart';
import type { ReadFile } from './readPath';

type NewDocument = CommandParams<'importDocuments'>['documents'][number];

/** Blocks after which a portion is brought in: few enough that main answers the window in between. */
const portion = 1500;

/**
 * Documents on their way into a project, portion by portion, in the order they are taken; all portions are one step of the history. The
 * original bytes are kept in the project before. A file that cannot be read or kept is told by name; the others come in.
 */
export class ProjectImport {
  /** What came of each file, in their order. */
  readonly told: ImportedFile[] = [];
  readonly #project: OpenProject;
  #waiting: { readonly told: ImportedFile; readonly documents: readonly NewDocument[] }[] = [];
  #blocks = 0;
  #step: { readonly run: string; documents: number } | null = null;

  constructor(project: OpenProject) {
    this.#project = project;
  }

  async take({ path, name }: AskedFile, result: Result<ReadFile>): Promise<void> {
    const told: ImportedFile = { path, name, documents: [], warnings: [], problem: null };
    this.told.push(told);
    const documents = result.ok ? await this.#prepared(path, name, result.value) : result;
    if (!documents.ok) {
      told.problem = documents.problem;
      return;
    }
    told.warnings = documents.value.flatMap(({ warnings }) => warnings);
    this.#waiting.push({ told, documents: documents.value });
    this.#blocks += documents.value.reduce((sum, { blocks }) => sum + blocks.length, 0);
    if (this.#blocks >= portion) await this.bringIn();
  }

  /** Brings in what waits. */
  async bringIn(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#blocks = 0;
    const documents = waiting.flatMap((each) => each.documents);
    if (documents.length === 0) return;
    const brought = await this.#run(documents);
    if (!brought.ok) return leave(waiting, brought.problem);
    const ids = [...brought.value];
    for (const { told, documents: own } of waiting) told.documents = ids.splice(0, own.length);
  }

  /** Ids of the new documents, in the order given. */
  async #run(documents: readonly NewDocument[]): Promise<Result<readonly string[]>> {
    const step = this.#stepOf();
    const committed = await this.#project.run('importDocuments', {
      documents,
      run: step.run,
      before: step.documents,
    });
    if (!committed.ok) return committed;
    step.documents += documents.length;
    const created = committed.value.change?.diff ?? [];
    return ok(
      created
        .flatMap(({ after }) => (after?.type === 'document' ? [after] : []))
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ id }) => id),
    );
  }

  /** What the analyst does between two portions ends the step: the next portion begins another. */
  #stepOf() {
    const goesOn = this.#step !== null && this.#project.nextStep('undo')?.run === this.#step.run;
    if (this.#step === null || !goesOn) this.#step = { run: crypto.randomUUID(), documents: 0 };
    return this.#step;
  }

  async #prepared(
    path: string,
    name: string,
    { documents, sha256, size }: ReadFile,
  ): Promise<Result<readonly NewDocument[]>> {
    const kept = await this.#project.keepOriginal(path, sha256);
    if (!kept.ok) return kept.problem.code === 'file-changed' ? changed(name) : kept;
    return ok(
      documents.map((read): NewDocument => {
        const { title, format, encoding, blocks, turns, warnings, date, provenance, attributes } = read;
        return {
          title,
          source: { fileName: name, format, encoding, sha256, size },
          blocks: [...blocks],
          turns: turns.map((turn) => ({ ...turn, speech: [...turn.speech] })),
          warnings: [...warnings],
          ...(date !== undefined && { date }),
          ...(provenance !== undefined && { provenance }),
          ...(attributes !== undefined && { attributes: [...attributes] }),
        };
      }),
    );
  }
}

function leave(waiting: readonly { readonly told: ImportedFile }[], problem: Problem): void {
  for (const { told } of waiting) {
    told.problem = problem;
    told.warnings = [];
  }
}

const changed = (name: string) =>
  refuse(
    'file-changed',
    `“${name}” was moved or changed while it was imported. It was left out; import it again.`,
  );
