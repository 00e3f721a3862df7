/** Words looked for in text that has no spaces: the longest one wins. */
export class Vocabulary {
  private readonly words: ReadonlySet<string>;
  /** By the first two and by the last two characters of a word. */
  private readonly byFirst: Pairs;
  private readonly byLast: Pairs;

  constructor(words: Iterable<string>) {
    this.words = new Set([...words].filter((word) => word !== ''));
    this.byFirst = pairsOf(this.words, (word) => [word.charCodeAt(0), word.charCodeAt(1)]);
    this.byLast = pairsOf(this.words, (word) => [
      word.charCodeAt(word.length - 1),
      word.charCodeAt(word.length - 2),
    ]);
  }

  /** Length of the longest word that begins at `at`; 0 when none does. */
  at(text: string, at: number): number {
    const found = this.byFirst.get(text.charCodeAt(at));
    if (found === undefined) return 0;
    for (const length of found.longer.get(text.charCodeAt(at + 1)) ?? none)
      if (at + length <= text.length && this.words.has(text.slice(at, at + length))) return length;
    return found.alone;
  }

  /** Length of the longest word that ends before `end`; 0 when none does. */
  endingAt(text: string, end: number): number {
    const found = this.byLast.get(text.charCodeAt(end - 1));
    if (found === undefined) return 0;
    for (const length of found.longer.get(text.charCodeAt(end - 2)) ?? none)
      if (length <= end && this.words.has(text.slice(end - length, end))) return length;
    return found.alone;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }
}

/** What words begin or end with a character: 1 when it is a word itself, and by the one beside it how long words are, the longest first. */
interface Beside {
  alone: 0 | 1;
  readonly longer: Map<number, number[]>;
}

type Pairs = ReadonlyMap<number, Beside>;

const none: readonly number[] = [];

function pairsOf(words: Iterable<string>, pairOf: (word: string) => readonly [number, number]): Pairs {
  const found = new Map<number, Beside>();
  for (const word of words) {
    const [own, next] = pairOf(word);
    const beside = found.get(own) ?? { alone: 0, longer: new Map<number, number[]>() };
    found.set(own, beside);
    if (word.length === 1) beside.alone = 1;
    else {
      const lengths = beside.longer.get(next) ?? [];
      if (!lengths.includes(word.length)) lengths.push(word.length);
      beside.longer.set(next, lengths);
    }
  }
  for (const { longer } of found.values())
    for (const lengths of longer.values()) lengths.sort((a, b) => b - a);
  return found;
}
