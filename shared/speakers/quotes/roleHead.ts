import type { QuotingLexicon } from '../languages/quoting/quotingLexicon';
import { isJoined, isRole, type Reader } from './reader';
import { isSays, type Token } from './tokens';

/** The index of the word that heads a role which begins at `from`; -1 when none does. */
export function roleHead(reader: Reader, from: number, to: number, lower = false): number {
  const { lexicon, tokens } = reader;
  for (let at = from; at < to && at < from + 8; at++) {
    const token = tokens[at] as Token;
    if (at > from && !isJoined(reader, at)) return -1;
    if (isRole(reader, token)) return at;
    if (lower && lexicon.persons.has(token.base) && at > from) return at;
    const article = lexicon.articles.has(token.key) || lexicon.possessives.has(token.key);
    if (article && at <= from + 1) continue;
    if (lexicon.articles.has(token.key.slice(0, 2)) && token.key.includes("'")) continue;
    if (
      lexicon.prepositions.has(token.key) ||
      lexicon.relatives.has(token.key) ||
      lexicon.pronouns.has(token.key)
    )
      return -1;
    if (!token.capital && (isSays(lexicon, tokens, at) > 0 || lexicon.besideVerb.has(token.key))) return -1;
    if (lexicon.openers.has(token.key)) return -1;
    const mayBeName = lexicon.genitiveAfter && at === from;
    if ((mayBeName || !token.capital) && !mayDescribe(lexicon, token, at - from)) return -1;
  }
  return -1;
}

/** Words before the head of a role are adjectives where nouns have cases, and few where there are articles. */
export function mayDescribe(lexicon: QuotingLexicon, token: Token, place: number): boolean {
  if (lexicon.genitiveAfter) return lexicon.adjectiveEndings.some((ending) => token.key.endsWith(ending));
  return place < 5;
}
