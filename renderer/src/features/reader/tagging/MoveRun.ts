/** ms between two moves of an end within which they are one. */
const PAUSE_MS = 1000;

/** Joins moves of the same end of the same coding that follow each other at once into runs; a run is one step of undo. */
export class MoveRun {
  #id = '';
  #end = '';
  #at = Number.NEGATIVE_INFINITY;

  /**
   * The run that a move belongs to.
   * @param moved id of what is moved
   * @param now ms
   */
  next(moved: string, side: 'start' | 'end', now: number): string {
    const end = `${side} ${moved}`;
    if (end !== this.#end || now - this.#at > PAUSE_MS) this.#id = crypto.randomUUID();
    this.#end = end;
    this.#at = now;
    return this.#id;
  }
}
