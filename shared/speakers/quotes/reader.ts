import type { QuotingLexicon } from '../languages/quoting/quotingLexicon';
import { isSays, isSpace, type Token } from './tokens';

export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: QuotingLexicon;
  /** Whether the document has told of somebody by this name. */
  knows(name: string): boolean;
}

export const keyOf = (token: Token | undefined): string => token?.key ?? '';

export function isJoined(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return false;
  if (isSpace(token.gap)) return !/\n\s*\n/.test(token.gap);
  const before = reader.tokens[at - 1];
  return before !== undefined && /^\.\s?$/.test(token.gap) && isAddress(reader, before);
}

/** Nothing of the clause goes on before the token: the end, a mark, or a verb of saying. */
export const isClosed = (reader: Reader, at: number, to: number): boolean =>
  at >= to ||
  reader.tokens[at] === undefined ||
  !isJoined(reader, at) ||
  isSays(reader.lexicon, reader.tokens, at) > 0;

export const isTitle = ({ lexicon }: Reader, token: Token): boolean => lexicon.titles.has(token.key);

export const isHonorific = ({ lexicon }: Reader, token: Token): boolean => lexicon.honorifics.has(token.key);

export const isAddress = (reader: Reader, token: Token): boolean =>
  isTitle(reader, token) || isHonorific(reader, token);

export function isRole({ lexicon }: Reader, token: Token): boolean {
  const known = lexicon.roleAnswers.get(token.base);
  if (known !== undefined) return known;
  const answer = isRoleWord(lexicon, token.base);
  lexicon.roleAnswers.set(token.base, answer);
  return answer;
}

function isRoleWord(lexicon: QuotingLexicon, word: string): boolean {
  return isRoleForm(lexicon, word) || lexicon.ownedEndings.some((ending) => isOwned(lexicon, word, ending));
}

/** `компанияның технологы`, `okul müdürü`: where nouns take an ending for what they are of, without it. */
const isOwned = (lexicon: QuotingLexicon, word: string, ending: string): boolean =>
  word.endsWith(ending) &&
  word.length > ending.length + 3 &&
  unvoiced(word.slice(0, -ending.length)).some((bare) => isRoleForm(lexicon, bare));

/** A last consonant that is soft before an ending: `biyoloğu`, `kâtibi`, `қызметкері`. */
const unvoiced = (bare: string): string[] => {
  const hard = soft[bare.at(-1) ?? ''] ?? [];
  return [bare, ...hard.map((letter) => bare.slice(0, -1) + letter)];
};

const soft: Readonly<Record<string, readonly string[]>> = {
  ğ: ['k', 'g'],
  b: ['p'],
  c: ['ç'],
  d: ['t'],
  ғ: ['қ'],
  г: ['к'],
  б: ['п'],
};

function isRoleForm(lexicon: QuotingLexicon, word: string): boolean {
  if (lexicon.roles.has(word)) return true;
  for (const part of word.split('-')) {
    if (part.length > 3 && lexicon.roles.has(part)) return true;
    for (let length = 3; length < part.length - 1 && length <= 16; length++)
      if (lexicon.roleEndings.has(part.slice(-length)) && part.length >= length + 2) return true;
  }
  return false;
}

export const isGivenName = ({ lexicon }: Reader, token: Token | undefined): boolean =>
  token !== undefined && token.capital && lexicon.names.has(token.base.split('-')[0] ?? '');

export const slice = (reader: Reader, from: number, to: number): string =>
  from < to
    ? reader.text.slice((reader.tokens[from] as Token).start, (reader.tokens[to - 1] as Token).end)
    : '';
