import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Placements } from '@shared/anchoring/placements';
import { ok, type Result, refuse } from '@shared/base/result';
import { keptOf } from '@shared/importing/readOptions';
import type { ImportedFile } from '@shared/ipc/contract';
import type { CommandParams } from '@shared/project/commandParams';
import type { FateNumbers } from '@shared/project/fates';
import { statedKinds } from '@shared/project/statedProperties';
import type { OpenProject } from '../projects';
import { type IncomingDocument, targetsOf } from './fileVersions';
import type { AskedFile } from './readApart';
import type { ReadFile } from './readPath';

/** Work after which a portion is brought in, see {@link workOf}: main answers the window in between. */
const portion = 500;
/** UTF-16 units whose writing takes as long as making another block. */
const unitsPerBlock = 300;

/**
 * Works out elsewhere where everything on a document goes in its new text; undefined: it could not, and the step works it out itself.
 */
export type PlaceElsewhere = (document: string, content: IncomingDocument) => Promise<Placements | undefined>;

/** UTF-16 units of a new text from which on looking through it would keep main busy: a million take it one to two seconds. */
const longText = 20_000;

/** A document on its way, and the kinds of what all documents of its file say of themselves. */
interface Waiting {
  readonly told: ImportedFile;
  readonly document: IncomingDocument;
  /** The document of the project that gets its text; null: it is a new one. */
  readonly target: string | null;
  readonly kinds: NonNullable<CommandParams<'importDocuments'>['kinds']>;
}

/**
 * Documents, and new texts of documents, on their way into a project, portion by portion, in the order they are taken; all portions are one
 * step of the history. The original bytes are kept in the project before. A file that cannot be read or kept is told by name; the others
 * come in.
 */
export class ProjectImport {
  /** What came of each file, in their order. */
  readonly told: ImportedFile[] = [];
  readonly #project: OpenProject;
  #waiting: Waiting[] = [];
  #work = 0;
  #step: { readonly run: string; documents: number; versions: number } | null = null;

  readonly #placeElsewhere: PlaceElsewhere | undefined;

  /** @param placeElsewhere for long texts, so that main stays free; missing: nothing else waits for this process */
  constructor(project: OpenProject, placeElsewhere?: PlaceElsewhere) {
    this.#project = project;
    this.#placeElsewhere = placeElsewhere;
  }

  async take(file: AskedFile, result: Result<ReadFile>): Promise<void> {
    const { path, name, into = [] } = file;
    const told: ImportedFile = { path, name, documents: [], replaced: [], warnings: [], problem: null };
    this.told.push(told);
    const documents = result.ok ? await this.#prepared(file, result.value) : result;
    if (!documents.ok) {
      told.problem = documents.problem;
      return;
    }
    told.warnings = documents.value.flatMap(({ warnings }) => warnings);
    // A document gets one text in a portion, and what lies on it then is what the next text is laid against.
    const wanted = new Set<string | null>(into);
    if (this.#waiting.some(({ target }) => wanted.has(target))) await this.bringIn();
    const targets = targetsOf(this.#project.state, into, documents.value);
    const kinds = statedKinds(documents.value.filter((_, index) => targets[index] === null));
    // What comes before took a while already where a table is thousands of documents.
    if (documents.value.length > 1) await nextTurn();
    for (const [index, document] of documents.value.entries()) {
      this.#waiting.push({ told, document, target: targets[index] ?? null, kinds });
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
    for (const { told, target } of waiting) {
      if (!brought.ok) told.problem = brought.problem;
      else if (target === null) told.documents.push(...brought.value.ids.splice(0, 1));
      else
        told.replaced.push(
          ...brought.value.fates.splice(0, 1).map((numbers) => ({ document: target, numbers })),
        );
    }
  }

  /** Ids of the new documents, and what became of what lies on the others, in the order given. */
  async #run(waiting: readonly Waiting[]): Promise<Result<{ ids: string[]; fates: FateNumbers[] }>> {
    const placed = await this.#placedElsewhere(waiting);
    const step = this.#stepOf();
    const documents = waiting.flatMap(({ document, target }) => (target === null ? [document] : []));
    const versions = waiting.flatMap(({ document: { source, blocks, turns, warnings }, target }) =>
      target === null
        ? []
        : [{ document: target, source, blocks, turns, warnings, placements: placed.get(target) }],
    );
    const committed = await this.#project.run('importDocuments', {
      documents,
      versions,
      kinds: [...new Set(waiting.map(({ kinds }) => kinds))].flat(),
      run: step.run,
      before: step.documents,
      versionsBefore: step.versions,
    });
    if (!committed.ok) return committed;
    step.documents += documents.length;
    step.versions += versions.length;
    const { change, fates = [] } = committed.value;
    const ids = (change?.diff ?? [])
      .flatMap(({ before, after }) => (before === null && after?.type === 'document' ? [after] : []))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ id }) => id);
    return ok({ ids, fates: [...fates] });
  }

  /** By the document that gets a new text. */
  async #placedElsewhere(waiting: readonly Waiting[]): Promise<ReadonlyMap<string, Placements>> {
    const placed = new Map<string, Placements>();
    for (const { target, document } of waiting) {
      const units = document.blocks.reduce((sum, { text }) => sum + text.length, 0);
      if (target === null || units < longText) continue;
      const placements = await this.#placeElsewhere?.(target, document);
      if (placements !== undefined) placed.set(target, placements);
    }
    return placed;
  }

  /** What the analyst does between two portions ends the step: the next portion begins another. */
  #stepOf() {
    const goesOn = this.#step !== null && this.#project.nextStep('undo')?.run === this.#step.run;
    if (this.#step === null || !goesOn) this.#step = { run: crypto.randomUUID(), documents: 0, versions: 0 };
    return this.#step;
  }

  async #prepared(
    { path, name, options = {} }: AskedFile,
    { documents, sha256, size, table }: ReadFile,
  ): Promise<Result<readonly IncomingDocument[]>> {
    const kept = await this.#project.keepOriginal(path, sha256);
    if (!kept.ok) return kept.problem.code === 'file-changed' ? changed(name) : kept;
    const chosen = keptOf(options, table?.options);
    return ok(
      documents.map((read): IncomingDocument => {
        const { title, format, encoding, blocks, turns, warnings, date, provenance, language, attributes } =
          read;
        return {
          title,
          source: { fileName: name, format, encoding, sha256, size, options: chosen },
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
const workOf = ({ blocks, turns }: IncomingDocument): number =>
  blocks.reduce((sum, { text }) => sum + 1 + text.length / unitsPerBlock, 1 + turns.length);

const changed = (name: string) =>
  refuse(
    'file-changed',
    `“${name}” was moved or changed while it was imported. It was left out; import it again.`,
  );
