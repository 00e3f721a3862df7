import type { Position } from '@shared/text/position';

export type EditKind = 'insert' | 'delete' | 'other';

interface TypedEdit {
  readonly kind: EditKind;
  /** Where the caret stands after it. */
  readonly caret: Position | null;
  /** Where the selected words began that this edit typed over; null: none were. */
  readonly replaced: Position | null;
}

/** What an edit is part of. */
interface Run {
  readonly run: string;
  /** Where the words began that the whole run is typed in place of. */
  readonly replacing?: Position;
}

/**
 * Joins unbroken typing into runs; a run is one step of undo. A run ends when the caret jumps, when typing turns into deleting, at
 * a new paragraph or paste, and when the text loses the focus; typing over a selection begins one. No clock is involved.
 */
export class TypingRun {
  #id: string | null = null;
  #kind: EditKind = 'other';
  #caret: Position | null = null;
  #replacing: Position | null = null;

  /** The run that an edit belongs to. */
  next({ kind, caret, replaced }: TypedEdit): Run {
    const goesOn = replaced === null && kind !== 'other' && kind === this.#kind;
    const known = goesOn ? this.#id : null;
    if (known === null) this.#replacing = replaced;
    const run = known ?? crypto.randomUUID();
    this.#id = kind === 'other' ? null : run;
    this.#kind = kind;
    this.#caret = caret;
    return { run, ...(this.#replacing !== null && { replacing: this.#replacing }) };
  }

  /** Tells where the caret is now; anywhere but where the last edit left it ends the run. */
  caretAt(caret: Position | null): void {
    if (caret?.block === this.#caret?.block && caret?.offset === this.#caret?.offset) return;
    this.end();
  }

  end(): void {
    this.#id = null;
    this.#caret = null;
    this.#replacing = null;
  }
}
