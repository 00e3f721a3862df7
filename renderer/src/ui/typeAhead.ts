/** ms after which a letter begins a new search. */
const PAUSE_MS = 1000;

/**
 * Finds lines by the letters that are typed: letters in quick succession are one beginning of a name, the same letter again and
 * again goes from name to name. Times are those of the key presses, so that a slow answer to one key does not end the name.
 */
export class TypeAhead {
  #text = '';
  #at = Number.NEGATIVE_INFINITY;

  /** True while a space is a letter of the name that is being typed. */
  isTyping(now: number): boolean {
    return now - this.#at < PAUSE_MS && this.#text !== '';
  }

  /** The place of the next name that begins with what was typed, from the line at `from` on and around; undefined: none. */
  find(
    names: readonly { readonly name: string }[],
    from: number,
    letter: string,
    now: number,
  ): number | undefined {
    const folded = letter.toLocaleLowerCase();
    this.#text = this.isTyping(now) ? this.#text + folded : folded;
    this.#at = now;
    const repeated = [...this.#text].every((each) => each === folded);
    const wanted = repeated ? folded : this.#text;
    const start = repeated ? from + 1 : from;
    for (let step = 0; step < names.length; step += 1) {
      const place = (start + step) % names.length;
      if (names[place]?.name.toLocaleLowerCase().startsWith(wanted)) return place;
    }
    return undefined;
  }
}
