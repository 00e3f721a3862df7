import type { PhraseTable, QuotingLexicon } from '../languages/quoting/quotingLexicon';
import { type Word, wordsOf } from '../words';

/** A word of a passage. */
export interface Token extends Word {
  /** The key without an elided article before (`l'`) or a case ending after an apostrophe (`’ın`). */
  readonly base: string;
}

const attachedPronoun = /^(.+?)(?:-t)?-(ils?|elles?|on|je)$/u;
const elided = /^(?:l|d|qu|s|n|j|m|t|c)'(?=\p{L})/u;
/** Case endings that Turkish writes after an apostrophe; in Cyrillic one stands within a word: `Дар'я`. */
const caseEnding = /^(\p{Script=Latin}{2,})'(?:\p{L}{1,6})$/u;

/** The words of a text; a pronoun attached to its verb (`dit-il`) is a word of its own. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const word of wordsOf(text)) {
    const split = !word.capital && word.key.includes('-') ? attachedPronoun.exec(word.key) : null;
    if (split) tokens.push(...verbAndPronoun(text, word, split[1] ?? '', split[2] ?? ''));
    else tokens.push(Object.assign(word, { base: baseOf(word.key) }));
  }
  return tokens;
}

function verbAndPronoun(text: string, word: Word, verb: string, pronoun: string): Token[] {
  const end = word.start + verb.length;
  const start = word.end - pronoun.length;
  const gap = text.slice(end, start).replace(/[-t]/g, '');
  return [
    { ...word, text: word.text.slice(0, verb.length), key: verb, base: baseOf(verb), end },
    { ...word, text: pronoun, key: pronoun, base: pronoun, start, gap, capital: false },
  ];
}

function baseOf(key: string): string {
  if (!key.includes("'")) return key;
  const without = key.replace(elided, '');
  return without === key ? (caseEnding.exec(key)?.[1] ?? key) : without;
}

/** How many words from `at` a phrase of the table covers, 0 when none. */
export function phraseAt(table: PhraseTable, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const candidates = table.get(token.key) ?? (token.base === token.key ? undefined : table.get(token.base));
  if (candidates === undefined) return 0;
  for (const words of candidates) {
    if (words.every((word, index) => index === 0 || continues(tokens, at + index, word))) return words.length;
  }
  return 0;
}

const continues = (tokens: readonly Token[], at: number, word: string): boolean => {
  const token = tokens[at];
  return token !== undefined && token.key === word && isSpace(token.gap);
};

export const isSpace = (gap: string): boolean => /^\s*$/u.test(gap);

export const isSays = (lexicon: QuotingLexicon, tokens: readonly Token[], at: number): number =>
  phraseAt(lexicon.says, tokens, at);
