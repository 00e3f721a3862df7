import type { Position } from '@shared/text/position';

export type EditKind = 'insert' | 'delete' | 'other';

/**
 * Joins unbroken typing into runs; a run is one step of undo. A run ends when the caret jumps, when typing turns into deleting, at
 * a new paragraph or paste, and when the text loses the focus. No clock is involved.
 */
export class TypingRun {
  #id: string | null = null;
  #kind: EditKind = 'other';
  #caret: Position | null = null;

  /** The run that an edit belongs to; `caret` is where the caret stands after it. */
  next(kind: EditKind, caret: Position | null): string {
    const goesOn = this.#id !== null && kind !== 'other' && kind === this.#kind;
    const id = goesOn && this.#id !== null ? this.#id : crypto.randomUUID();
    this.#id = kind === 'other' ? null : id;
    this.#kind = kind;
    this.#caret = caret;
    return id;
  }

  /** Tells where the caret is now; anywhere but where the last edit left it ends the run. */
  caretAt(caret: Position | null): void {
    if (caret?.block === this.#caret?.block && caret?.offset === this.#caret?.offset) return;
    this.end();
  }

  end(): void {
    this.#id = null;
    this.#caret = null;
  }
}
