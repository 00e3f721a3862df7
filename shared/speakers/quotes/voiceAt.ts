import { nameAt } from './nameAt';
import { type PersonSpan, span } from './personSpan';
import { isClosed, isJoined, isRole, keyOf, type Reader, slice } from './reader';
import { mayDescribe } from './roleHead';
import { objectEnd, rolesFrom } from './rolePhrase';
import { isSays, type Token } from './tokens';

/** `a woman in a yellow mac`, `один из участников`, `пожилой мужчина в кепке`, `his wife`. */
export function voiceAt(reader: Reader, from: number, to: number): PersonSpan | null {
  const { lexicon, tokens } = reader;
  const first = tokens[from] as Token;
  const indefinite = lexicon.indefinite.has(first.key);
  const following = tokens[from + 1];
  if (
    indefinite &&
    following !== undefined &&
    isJoined(reader, from + 1) &&
    lexicon.ofWords.has(following.key) &&
    !lexicon.articles.has(first.key)
  ) {
    return voiceSpan(reader, from, objectEnd(reader, from + 2, to), to);
  }
  let head = -1;
  for (let at = from; at < to && at < from + 6; at++) {
    const token = tokens[at] as Token;
    if (at > from && !isJoined(reader, at)) break;
    // `bir üreticiye Başkan …`: with a capital somebody else begins.
    if (at > from && indefinite && token.capital && !first.capital && !lexicon.capitalNouns) break;
    if (at > from && token.capital && lexicon.verbLast) break;
    const led =
      lexicon.articles.has(first.key) || lexicon.possessives.has(first.key) || lexicon.articles.size === 0;
    if (
      lexicon.persons.has(token.base) ||
      (led && at > from && lexicon.groups.has(token.base)) ||
      (indefinite && isRole(reader, token))
    ) {
      head = at;
      break;
    }
    if (lexicon.prepositions.has(token.key) && !lexicon.articles.has(token.key)) break;
    if (lexicon.genitiveAfter && !indefinite && !mayDescribe(lexicon, token, 0)) break;
    if (at > from && (lexicon.openers.has(token.key) || lexicon.relatives.has(token.key))) break;
    if (at > from && !token.capital && isSays(lexicon, tokens, at) > 0) break;
  }
  if (head < 0) return null;
  const voice = voiceSpan(reader, from, rolesFrom(reader, head, to), to);
  return (lexicon.possessives.has(first.key) || lexicon.articles.has(first.key)) && !indefinite
    ? (withName(reader, voice, to) ?? voice)
    : voice;
}

/** `his wife, Enid`: the name after the comma, and nothing more of the clause. */
function withName(reader: Reader, voice: PersonSpan, to: number): PersonSpan | null {
  const after = reader.tokens[voice.next];
  if (after === undefined || voice.next >= to || !/^,\s+$/u.test(after.gap) || !after.capital) return null;
  const named = nameAt(reader, voice.next, to);
  if (named === null) return null;
  if (!isClosed(reader, named.next, to)) return null;
  const name = slice(reader, named.nameFrom, named.next);
  return span(reader, {
    kind: 'person',
    first: voice.first,
    next: named.next,
    name,
    role: voice.name,
    honorific: named.honorific,
    roleEnd: voice.end,
  });
}

export function voiceSpan(reader: Reader, from: number, to: number, limit: number): PersonSpan {
  const { lexicon, tokens } = reader;
  let at = to;
  while (at < limit && at < to + 12) {
    const token = tokens[at] as Token;
    if (!isJoined(reader, at)) break;
    const preposition = lexicon.prepositions.has(token.key) || lexicon.ofWords.has(token.key);
    if (!preposition || lexicon.adverbial.has(token.key)) break;
    at = objectEnd(reader, at + 1, limit);
    if (lexicon.prepositions.has(keyOf(tokens[at - 1]))) at = objectEnd(reader, at, limit);
  }
  const words = tokens.slice(from, at);
  const first = tokens[from] as Token;
  return span(reader, {
    kind: 'voice',
    first: from,
    next: at,
    name: slice(reader, from, at),
    head: words
      .filter((token) => lexicon.persons.has(token.base) || isRole(reader, token))
      .map((token) => token.base)
      .slice(0, 1),
    definite:
      !lexicon.indefinite.has(first.key) &&
      (lexicon.articles.has(first.key) || lexicon.possessives.has(first.key) || lexicon.articles.size === 0),
  });
}
