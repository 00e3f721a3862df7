import { checkSession, type PassageConcern, type SessionCheck } from '@shared/anchoring/checkSession';
import { findQuote } from '@shared/anchoring/findQuote';
import type { ToldChange } from '@shared/ipc/contract';
import type { Diff } from '@shared/project/diff';
import type { ProjectState } from '@shared/project/projectState';
import type { AnnotationRecord } from '@shared/project/records';
import { documentText } from '@shared/text/documentText';
import { createStore } from 'zustand';
import { concernsText } from './concernsText';

/** ms without a key after which a session is checked while it still goes on. */
export const CHECK_AFTER_MS = 3000;

export type AnnotationConcern = PassageConcern<AnnotationRecord>;

interface Told {
  /** What came of the last check; null: nothing to tell. */
  readonly check: SessionCheck<AnnotationRecord> | null;
  /** Which concern is being looked at; null: none yet. */
  readonly at: number | null;
}

/**
 * What the codings of a document went through since its text began to be edited. Passages that somebody removes, moves or tags by hand
 * meanwhile are none of the edit's doing.
 */
export class EditSession {
  readonly store = createStore<Told>(() => ({ check: null, at: null }));
  readonly #before = new Map<string, AnnotationRecord>();
  /** In which step the words of a passage went. */
  readonly #losses = new Map<string, number>();
  #open = false;
  #edited = false;
  #step = 0;
  #run: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: string,
    private readonly state: () => ProjectState,
  ) {}

  begin(): void {
    this.#open = true;
    this.#edited = false;
    this.#losses.clear();
    this.#before.clear();
    for (const annotation of this.state().annotations(this.document))
      this.#before.set(annotation.id, annotation);
    this.dismiss();
  }

  end(): void {
    if (!this.#open) return;
    this.#open = false;
    clearTimeout(this.#timer);
    if (this.#edited || this.store.getState().check !== null) this.check();
  }

  dispose(): void {
    this.#open = false;
    clearTimeout(this.#timer);
  }

  /** Tells of an edit that the analyst makes; `run`: the step that it is part of. */
  beginStep(run: string | null): void {
    if (run === null || run !== this.#run) this.#step += 1;
    this.#run = run;
  }

  /** Follows what is done to the project. */
  follow(diff: Diff, cause: ToldChange | null): void {
    if (!this.#open && this.store.getState().check === null) return;
    if (cause !== null && (cause.kind !== 'do' || cause.run !== this.#run)) this.beginStep(cause.run ?? null);
    const isEdit = concernsText(diff, this.document);
    for (const { before, after } of diff) {
      const record = after ?? before;
      if (record?.type !== 'annotation' || record.document !== this.document) continue;
      if (isEdit && after === null) this.#losses.set(record.id, this.#step);
      else if (isEdit) this.#losses.delete(record.id);
      else if (after?.type === 'annotation') this.#before.set(after.id, after);
      else this.#before.delete(record.id);
    }
    if (!isEdit || !this.#open) return;
    this.#edited = true;
    const { check } = this.store.getState();
    if (check !== null && check.concerns.length === 0) this.dismiss();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.check(), CHECK_AFTER_MS);
  }

  /** Looks at all codings now and tells what came of it. */
  check(): void {
    clearTimeout(this.#timer);
    this.#edited = false;
    const check = checkSession(this.#before.values(), (id) => this.state().annotation(id));
    if (check.codings === 0) this.dismiss();
    else this.store.setState({ check, at: null });
  }

  /** Goes to the next concern; after the last there is nothing left to tell. */
  next(): AnnotationConcern | null {
    const { check, at } = this.store.getState();
    const index = at === null ? 0 : at + 1;
    const concern = check?.concerns[index];
    if (concern === undefined) this.dismiss();
    else this.store.setState({ at: index });
    return concern ?? null;
  }

  /** This passage may be as it is: it is not asked about again. */
  accept({ before }: AnnotationConcern): void {
    const now = this.state().annotation(before.id);
    if (now) this.#before.set(before.id, now);
    else this.#before.delete(before.id);
  }

  dismiss(): void {
    this.store.setState({ check: null, at: null });
  }

  /** Whether the words of a passage went in the step that Undo would take back now. */
  wentLast({ before }: AnnotationConcern): boolean {
    return this.#losses.get(before.id) === this.#step;
  }

  /** Where the words of a passage that went stand now; null: nowhere. */
  placeFor({ before }: AnnotationConcern) {
    const text = documentText(this.state().blocks(this.document));
    const range = findQuote(
      text.text,
      before.quote,
      text.offsetOf({ block: before.start.block, offset: 0 }) ?? 0,
    );
    return range && text.spanOf(range);
  }
}
