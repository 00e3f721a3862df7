import { type Word, wordsOf } from '../words';

const han = /\p{Script=Han}/u;

/** Where a phrase stands. Offsets into the text that was read. */
export interface PhraseHit {
  readonly start: number;
  readonly end: number;
}

/** Finds phrases of folded words. Scripts without spaces between words are searched as they stand. */
export class PhraseIndex {
  private readonly byFirst = new Map<string, string[][]>();
  private readonly unspaced: RegExp | null;

  constructor(phrases: Iterable<string>) {
    const raw: string[] = [];
    for (const phrase of phrases) {
      if (han.test(phrase)) raw.push(phrase);
      else {
        const keys = wordsOf(phrase).map((word) => word.key);
        const first = keys[0];
        if (first !== undefined) this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), keys]);
      }
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length);
    raw.sort((a, b) => b.length - a.length);
    this.unspaced = raw.length > 0 ? new RegExp(raw.join('|'), 'gu') : null;
  }

  /** How many words from `at` on are a phrase; 0 when none are. The longest wins. */
  lengthAt(words: readonly Word[], at: number): number {
    const candidates = this.byFirst.get(words[at]?.key ?? '');
    const found = candidates?.find((keys) => keys.every((key, more) => words[at + more]?.key === key));
    return found?.length ?? 0;
  }

  /** All places of phrases, in order. */
  hits(text: string, words: readonly Word[]): PhraseHit[] {
    const found: PhraseHit[] = [];
    for (let at = 0; at < words.length; at++) {
      const length = this.lengthAt(words, at);
      if (length === 0) continue;
      found.push({ start: (words[at] as Word).start, end: (words[at + length - 1] as Word).end });
      at += length - 1;
    }
    if (this.unspaced && han.test(text))
      for (const match of text.matchAll(this.unspaced))
        found.push({ start: match.index, end: match.index + match[0].length });
    return found;
  }

  isIn(text: string, words: readonly Word[]): boolean {
    if (this.unspaced && han.test(text)) return this.hits(text, words).length > 0;
    return words.some((_, at) => this.lengthAt(words, at) > 0);
  }
}
