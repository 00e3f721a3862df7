import type { FormIndex } from './FormIndex';
import type { NameRun } from './nameRun';
import { type NameToken, nameTokens } from './nameTokens';

/** How often a word stands in the texts with a small letter, and with a capital in the midst of a sentence. */
export interface WordCounts {
  readonly small: number;
  readonly amid: number;
}

const none: WordCounts = { small: 0, amid: 0 };

/** Which words of names the texts use as ordinary words too: `rice`, `will`. */
export class WordUse {
  readonly #index: FormIndex;
  readonly #counts = new Map<string, { small: number; amid: number }>();

  constructor(index: FormIndex) {
    this.#index = index;
  }

  learn(text: string): void {
    const tokens = nameTokens(text);
    for (const [at, token] of tokens.entries()) {
      if (!this.#isName(token)) continue;
      const before = tokens[at - 1];
      const counts = this.#counts.get(token.key) ?? { small: 0, amid: 0 };
      this.#counts.set(token.key, counts);
      // `anna kane` is a name written small, not two words.
      if (!token.capital)
        counts.small +=
          this.#areNames(text, before, token) || this.#areNames(text, token, tokens[at + 1]) ? 0 : 1;
      else if (before !== undefined && /^[\s,]+$/u.test(text.slice(before.end, token.start)))
        counts.amid += 1;
    }
  }

  #areNames(text: string, one: NameToken | undefined, other: NameToken | undefined): boolean {
    if (one === undefined || other === undefined || !/^\s+$/u.test(text.slice(one.end, other.start)))
      return false;
    return this.#isName(one) && this.#isName(other);
  }

  readonly #isName = (token: NameToken | undefined): boolean =>
    token !== undefined && this.#index.hasWord(token.key);

  of({ words, first }: NameRun): WordCounts {
    return words > 1 ? none : (this.#counts.get(first.key) ?? none);
  }
}
