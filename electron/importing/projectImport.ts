import { ok, type Result, refuse } from '@shared/base/result';
import type { ImportedFile } from '@shared/ipc/contract';
import type { CommandParams } from '@shared/project/commandParams';
import { statedKinds } from '@shared/project/statedProperties';
import type { OpenProject } from '../projects';
import type { AskedFile } from './readApart';
import type { ReadFile } from './readPath';

type NewDocument = CommandParams<'importDocuments'>['documents'][number];

/** Work after which a portion is brought in, see {@link workOf}: main answers the window in between. */
const portion = 500;
/** UTF-16 units whose writing takes as long as making another block. */
const unitsPerBlock = 300;

/** A document on its way, and the kinds of what all documents of its file say of themselves. */
interface Waiting {
  readonly told: ImportedFile;
  readonly document: NewDocument;
  readonly kinds: NonNullable<CommandParams<'importDocuments'>['kinds']>;
}

/**
 * Documents on their way into a project, portion by portion, in the order they are taken; all portions are one step of the history. The
 * original bytes are kept in the project before. A file that cannot be read or kept is told by name; the others come in.
 */
export class ProjectImport {
  /** What came of each file, in their order. */
  readonly told: ImportedFile[] = [];
  readonly #project: OpenProject;
  #waiting: Waiting[] = [];
  #work = 0;
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
    const kinds = statedKinds(documents.value);
    for (const document of documents.value) {
      this.#waiting.push({ told, document, kinds });
      this.#work += workOf(document);
      if (this.#work >= portion) await this.bringIn();
    }
  }

  /** Brings in what waits. */
  async bringIn(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#work = 0;
    if (waiting.length === 0) return;
    const brought = await this.#run(waiting);
    for (const [index, { told }] of waiting.entries()) {
      if (brought.ok) told.documents.push(...brought.value.slice(index, index + 1));
      else told.problem = brought.problem;
    }
  }

  /** Ids of the new documents, in the order given. */
  async #run(waiting: readonly Waiting[]): Promise<Result<readonly string[]>> {
    const step = this.#stepOf();
    const documents = waiting.map(({ document }) => document);
    const committed = await this.#project.run('importDocuments', {
      documents,
      kinds: [...new Set(waiting.map(({ kinds }) => kinds))].flat(),
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
        const { title, format, encoding, blocks, turns, warnings, date, provenance, language, attributes } =
          read;
        return {
          title,
          source: { fileName: name, format, encoding, sha256, size },
          blocks: [...blocks],
          turns: turns.map((turn) => ({ ...turn, speech: [...turn.speech] })),
          warnings: [...warnings],
          ...(date !== undefined && { date }),
          ...(provenance !== undefined && { provenance }),
          ...(language !== undefined && { language }),
          ...(attributes !== undefined && { attributes: [...attributes] }),
        };
      }),
    );
  }
}

/** What bringing a document in costs, as many blocks as would cost the same. */
const workOf = ({ blocks, turns }: NewDocument): number =>
  blocks.reduce((sum, { text }) => sum + 1 + text.length / unitsPerBlock, 1 + turns.length);

const changed = (name: string) =>
  refuse(
    'file-changed',
    `“${name}” was moved or changed while it was imported. It was left out; import it again.`,
  );
