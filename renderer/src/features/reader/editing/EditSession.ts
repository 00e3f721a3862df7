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
  /** The passage whose concern is being looked at; null: none yet. */
  readonly at: string | null;
}

/**
 * What the codings of a document went through since its text began to be edited. Passages that somebody removes, moves or tags by hand
 * meanwhile are none of the edit's doing. It outlives the reader: what nobody has answered waits until the document is shown again, and
 * is asked about again after the next session.
 */
export class EditSession {
  readonly store = createStore<Told>(() => ({ check: null, at: null }));
  /** Passages as they were; between sessions only those that somebody has still to look at. */
  readonly #before = new Map<string, AnnotationRecord>();
  /** In which step the words of a passage went. */
  readonly #losses = new Map<string, number>();
  /** Passages that were looked at since the line stands. */
  readonly #seen = new Set<string>();
  /** How many readers edit the document now. */
  #open = 0;
  #edited = false;
  #step = 0;
  #run: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: string,
    private readonly state: () => ProjectState,
  ) {}

  begin(): void {
    this.#open += 1;
    if (this.#open > 1) return;
    const unanswered = this.#compare().concerns;
    this.#edited = false;
    this.#before.clear();
    for (const annotation of this.state().annotations(this.document))
      this.#before.set(annotation.id, annotation);
    for (const { before } of unanswered) this.#before.set(before.id, before);
    this.dismiss();
  }

  /** Tells what came of the codings when the last reader ends editing. */
  end(): void {
    if (this.#open === 0) return;
    this.#open -= 1;
    if (this.#open > 0) return;
    clearTimeout(this.#timer);
    const { concerns } = this.#compare();
    if (this.#edited || concerns.length > 0 || this.store.getState().check !== null) this.check();
    else this.dismiss();
  }

  get isOpen(): boolean {
    return this.#open > 0;
  }

  dispose(): void {
    this.#open = 0;
    clearTimeout(this.#timer);
    this.#before.clear();
    this.store.setState({ check: null, at: null });
  }

  /** Tells of an edit that the analyst makes; `run`: the step that it is part of. */
  beginStep(run: string | null): void {
    if (run === null || run !== this.#run) this.#step += 1;
    this.#run = run;
  }

  /** Follows what is done to the project. */
  follow(diff: Diff, cause: ToldChange | null): void {
    if (this.#open === 0 && this.#before.size === 0 && this.#losses.size === 0) return;
    if (cause !== null && (cause.kind !== 'do' || cause.run !== this.#run)) this.beginStep(cause.run ?? null);
    const isEdit = concernsText(diff, this.document);
    const isStepBack = cause?.kind === 'undo' || cause?.kind === 'redo';
    let touched = false;
    for (const { before, after } of diff) {
      const record = after ?? before;
      if (record?.type !== 'annotation') continue;
      // Words that went from here may be pasted into another document.
      const isKnown = this.#before.has(record.id) || this.#losses.has(record.id);
      if (record.document !== this.document && !isKnown) continue;
      touched = true;
      if (isEdit) this.#followEdit(record.id, after !== null);
      else if (after === null && isStepBack && this.#losses.has(record.id)) this.#loseAgain(record);
      else this.#followHand(record.id, after?.type === 'annotation' ? after : null);
    }
    if (isEdit && this.#open > 0) this.#awaitPause();
    const isTyping = isEdit && this.#open > 0 && !isStepBack;
    if (!isTyping && touched && this.store.getState().check !== null) this.#checkAgain();
  }

  #followEdit(id: string, isThere: boolean): void {
    if (isThere) this.#losses.delete(id);
    else this.#losses.set(id, this.#step);
  }

  #followHand(id: string, after: AnnotationRecord | null): void {
    if (after === null) this.#before.delete(id);
    else if (this.#open > 0 || this.#before.has(id)) this.#before.set(id, after);
  }

  /** A passage that was brought back, and whose return is undone, has lost its words as before. */
  #loseAgain(passage: AnnotationRecord): void {
    if (!this.#before.has(passage.id)) this.#before.set(passage.id, passage);
  }

  #awaitPause(): void {
    this.#edited = true;
    if (this.store.getState().check?.concerns.length === 0) this.dismiss();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.check(), CHECK_AFTER_MS);
  }

  #compare(): SessionCheck<AnnotationRecord> {
    return checkSession(this.#before.values(), (id) => this.state().annotation(id));
  }

  /** Looks at all codings now and tells what came of it. */
  check(): void {
    clearTimeout(this.#timer);
    this.#edited = false;
    this.#seen.clear();
    const check = this.#compare();
    if (check.codings === 0) this.dismiss();
    else this.store.setState({ check, at: null });
  }

  /** Tells anew while the line stands; where nobody is needed any more, there is nothing left to tell. */
  #checkAgain(): void {
    const check = this.#compare();
    const { at } = this.store.getState();
    if (check.needing === 0) this.dismiss();
    else
      this.store.setState({ check, at: check.concerns.some(({ before }) => before.id === at) ? at : null });
  }

  /** Goes to the next concern; after the last there is nothing left to tell. */
  next(): AnnotationConcern | null {
    const { check } = this.store.getState();
    const concern = check?.concerns.find(({ before }) => !this.#seen.has(before.id));
    if (concern === undefined) {
      this.dismiss();
      return null;
    }
    this.#seen.add(concern.before.id);
    this.store.setState({ at: concern.before.id });
    return concern;
  }

  /** This passage may be as it is: it is not asked about again. */
  accept({ before }: AnnotationConcern): void {
    const now = this.state().annotation(before.id);
    if (now) this.#before.set(before.id, now);
    else this.#before.delete(before.id);
    if (this.store.getState().check !== null) this.#checkAgain();
  }

  /** Takes the line away. What nobody has answered is kept for the check after the next session. */
  dismiss(): void {
    this.#seen.clear();
    if (this.#open === 0) this.#forgetAllWell();
    this.store.setState({ check: null, at: null });
  }

  #forgetAllWell(): void {
    const { concerns } = this.#compare();
    this.#before.clear();
    for (const { before } of concerns) this.#before.set(before.id, before);
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
