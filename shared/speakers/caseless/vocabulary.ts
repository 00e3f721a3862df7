/** Words looked for in text that has no spaces: the longest one wins. */
export class Vocabulary {
  private readonly words: ReadonlySet<string>;
  private readonly longest: number;

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    this.longest = Math.max(0, ...[...this.words].map((word) => word.length));
  }

  /** Length of the longest word that begins at `at`; 0 when none does. */
  at(text: string, at: number): number {
    for (let length = Math.min(this.longest, text.length - at); length > 0; length--)
      if (this.words.has(text.slice(at, at + length))) return length;
    return 0;
  }

  /** Length of the longest word that ends before `end`; 0 when none does. */
  endingAt(text: string, end: number): number {
    for (let length = Math.min(this.longest, end); length > 0; length--)
      if (this.words.has(text.slice(end - length, end))) return length;
    return 0;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }
}
