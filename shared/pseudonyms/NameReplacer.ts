import { replaceWords, type WordReplacement } from '../anchoring/mapReplacements';
import type { Doubt, FindingOptions, NameFinder } from './NameFinder';

/** A place that a person should look at: replaced though it may be something else, or left though it may be a name. */
export interface DoubtfulPlace {
  /** Of the document; null: not in a document's text. */
  readonly document: string | null;
  readonly block: string | null;
  /** UTF-16 offset in the block, or in the text that it stands in, as it was. */
  readonly at: number;
  readonly words: string;
  /** What stands around it, the words themselves in the midst. */
  readonly around: string;
  /** Null: it was left as it is. */
  readonly replacement: string | null;
  readonly doubt: Doubt;
}

/** UTF-16 units on either side. */
const contextLength = 40;

/** Replaces names in texts, and remembers what is doubtful. */
export class NameReplacer {
  readonly doubtful: DoubtfulPlace[] = [];
  replaced = 0;
  readonly #finder: NameFinder;

  constructor(finder: NameFinder) {
    this.#finder = finder;
  }

  /** What is to be replaced in a text, sorted. */
  in(
    text: string,
    options: FindingOptions & { readonly document?: string; readonly block?: string } = {},
  ): readonly WordReplacement[] {
    const found = this.#finder.find(text, options);
    for (const { start, end, replacement, doubt } of found) {
      if (doubt === null) continue;
      const { document = null, block = null } = options;
      const around = text
        .slice(Math.max(0, start - contextLength), end + contextLength)
        .replace(/\s+/gu, ' ');
      this.doubtful.push({
        document,
        block,
        at: start,
        words: text.slice(start, end),
        around,
        replacement,
        doubt,
      });
    }
    const replacements = found.flatMap(({ start, end, replacement }) =>
      replacement === null || replacement === text.slice(start, end)
        ? []
        : [{ start, end, text: replacement }],
    );
    this.replaced += replacements.length;
    return replacements;
  }

  text = (text: string, options: FindingOptions = {}): string =>
    text === '' ? '' : replaceWords(text, this.in(text, options));
}
