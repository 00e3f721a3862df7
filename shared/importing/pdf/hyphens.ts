import { type Line, textOfLine } from './lines';

/** Words of a document, as they stand within lines. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Words with a hyphen in them. */
  readonly hyphenated: ReadonlySet<string>;
}

export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const words = new Set<string>();
  const hyphenated = new Set<string>();
  for (const line of lines) {
    for (const [word] of textOfLine(line).matchAll(/\p{L}+(?:[-‐]\p{L}+)*/gu)) {
      if (/[-‐]/.test(word)) hyphenated.add(word.toLowerCase().replaceAll('‐', '-'));
      else words.add(word.toLowerCase());
    }
  }
  return { words, hyphenated };
}

/** `Ein- und Ausfuhr`: a hyphen that stands for the rest of a word is followed by one of these. */
const conjunctions = new Set([
  'und',
  'oder',
  'bzw',
  'sowie',
  'bis',
  'and',
  'or',
  'to',
  'nor',
  'et',
  'ou',
  'och',
  'en',
  'и',
  'или',
  'және',
]);
/** Russian particles that are written with a hyphen. */
const particles = new Set(['то', 'либо', 'нибудь', 'таки', 'ка']);

/**
 * What becomes of a line that ends with a hyphen: `join` when a word was divided there, `keep` when the hyphen belongs to the word, `space` when it
 * stands for the rest of one or is none.
 */
export function hyphenAtEnd(
  line: string,
  next: string,
  { words, hyphenated }: Vocabulary,
): 'join' | 'keep' | 'space' {
  const before = /(\p{L}[\p{L}\p{M}]*)[-‐\u2010]$/u.exec(line)?.[1]?.toLowerCase();
  const after = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0]?.toLowerCase();
  if (before === undefined)
    return /[\p{L}\p{N}][-‐]$/u.test(line) && /^[\p{L}\p{N}]/u.test(next) ? 'keep' : 'space';
  if (after === undefined) return /^[\p{L}\p{N}]/u.test(next) ? 'keep' : 'space';
  if (conjunctions.has(after)) return 'space';
  if (particles.has(after)) return 'keep';
  return hyphenated.has(`${before}-${after}`) && !words.has(before + after) ? 'keep' : 'join';
}
