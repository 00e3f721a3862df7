import { quotedName } from './quotedName';
import { isJoined, isRole, keyOf, type Reader } from './reader';
import { isSays, type Token } from './tokens';

/** In languages in which the owner stands first only a noun with an ending of possession has one. */
export function ownFrom(reader: Reader, from: number, head: number): number {
  const { lexicon, tokens } = reader;
  const last = tokens[rolesFrom(reader, head, tokens.length) - 1] as Token;
  if (!lexicon.ownedEndings.some((ending) => last.key.endsWith(ending))) {
    return tokens.slice(from, head).every((token) => token.capital) ? from : head;
  }
  for (let at = head - 1; at >= from; at--) {
    const token = tokens[at] as Token;
    if (token.capital) continue;
    const inflected = lexicon.caseEndings.some(
      (ending) => token.key.endsWith(ending) && token.key.length > (ending.length > 2 ? 4 : 6),
    );
    if (inflected || lexicon.besideVerb.has(token.key)) return at + 1;
  }
  return from;
}

export function rolesFrom(reader: Reader, head: number, to: number): number {
  let at = head + 1;
  while (at < to && isJoined(reader, at) && isRole(reader, reader.tokens[at] as Token)) at++;
  return at;
}

/** What a role or a person is of: `of the council`, `de Montjoie-le-Haut`, `заповедника`. */
export function modifiersEnd(reader: Reader, from: number, to: number): number {
  const { lexicon, tokens } = reader;
  let at = from;
  let genitives = 0;
  while (at < to && at < from + 16) {
    const token = tokens[at] as Token;
    if (!isJoined(reader, at)) {
      const skipped = quotedName(reader, at, to);
      if (skipped < 0) break;
      at = skipped;
      continue;
    }
    // `la directrice d’ajouter`
    const elision = /^(?:d|de l)'/u.test(token.key) && isSays(lexicon, tokens, at) === 0;
    if ((lexicon.ofWords.has(token.key) && lexicon.prepositions.has(token.key)) || elision) {
      const end = objectEnd(reader, elision ? at : at + 1, to);
      if (end <= at + 1 && !elision) break;
      if (lexicon.capitalNouns && !tokens.slice(at + 1, end).some((word) => word.capital)) break;
      at = Math.max(end, at + 1);
      continue;
    }
    if (lexicon.genitiveAfter && genitives < 4 && isGenitive(reader, at)) {
      genitives++;
      at++;
      continue;
    }
    break;
  }
  return at;
}

const genitiveEnding = /(?:а|я|ы|и|ого|его|ага|яга|ой|ей|ай|яй|ов|ев|аў|яў|ий|их|ых|іх)$/u;

/** A verb: `водитель высовывается`. */
const reflexive = /(?:[аяеёиоуыю]т?ся|[ауыюие]сь|цца)$/u;

/** A word after a role that may be in the genitive; neither an adverb nor those who are told. */
function isGenitive(reader: Reader, at: number): boolean {
  const token = reader.tokens[at] as Token;
  const { lexicon } = reader;
  if (
    !genitiveEnding.test(token.key) ||
    reflexive.test(token.key) ||
    lexicon.besideVerb.has(token.key) ||
    lexicon.prepositions.has(token.key)
  )
    return false;
  return isSays(lexicon, reader.tokens, at) === 0 && !lexicon.openers.has(token.key);
}

/** The end of what a preposition governs: article, adjectives, capitals, one noun. */
export function objectEnd(reader: Reader, from: number, to: number): number {
  const { lexicon, tokens } = reader;
  let at = from;
  while (at < to && at < from + 8) {
    const token = tokens[at] as Token;
    if (at > from && !isJoined(reader, at)) break;
    if (lexicon.articles.has(token.key) || lexicon.possessives.has(token.key)) {
      at++;
      continue;
    }
    if (
      at > from &&
      (lexicon.prepositions.has(token.key) ||
        lexicon.relatives.has(token.key) ||
        lexicon.openers.has(token.key))
    )
      break;
    const led = lexicon.articles.has(keyOf(tokens[at - 1]));
    if (
      !token.capital &&
      at > from &&
      !led &&
      (isSays(lexicon, tokens, at) > 0 || lexicon.besideVerb.has(token.key))
    )
      break;
    at++;
    const next = tokens[at];
    if (next !== undefined && !next.capital && token.capital) break;
  }
  return at;
}
