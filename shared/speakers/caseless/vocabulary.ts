/** Words looked for in text that has no spaces: the longest one wins. */
export class Vocabulary {
  private readonly words: ReadonlySet<string>;
  /** By the first and by the last character of a word: how long the words are, the longest first. */
  private readonly byFirst: ReadonlyMap<string, readonly number[]>;
  private readonly byLast: ReadonlyMap<string, readonly number[]>;

  constructor(words: Iterable<string>) {
    this.words = new Set([...words].filter((word) => word !== ''));
    this.byFirst = lengths(this.words, (word) => word[0] ?? '');
    this.byLast = lengths(this.words, (word) => word[word.length - 1] ?? '');
  }

  /** Length of the longest word that begins at `at`; 0 when none does. */
  at(text: string, at: number): number {
    const candidates = this.byFirst.get(text[at] ?? '');
    if (candidates === undefined) return 0;
    for (const length of candidates)
      if (at + length <= text.length && (length === 1 || this.words.has(text.slice(at, at + length))))
        return length;
    return 0;
  }

  /** Length of the longest word that ends before `end`; 0 when none does. */
  endingAt(text: string, end: number): number {
    const candidates = this.byLast.get(text[end - 1] ?? '');
    if (candidates === undefined) return 0;
    for (const length of candidates)
      if (length <= end && (length === 1 || this.words.has(text.slice(end - length, end)))) return length;
    return 0;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }
}

function lengths(words: Iterable<string>, keyOf: (word: string) => string): Map<string, number[]> {
  const found = new Map<string, Set<number>>();
  for (const word of words) {
    const key = keyOf(word);
    found.set(key, (found.get(key) ?? new Set()).add(word.length));
  }
  return new Map([...found].map(([key, all]) => [key, [...all].sort((a, b) => b - a)]));
}
