import { nameAt } from './nameAt';
import { type PersonSpan, span } from './personSpan';
import { isClosed, isGivenName, isHonorific, isJoined, isRole, keyOf, type Reader, slice } from './reader';
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
  // `freut sich Frau Berger`
  if (
    !indefinite &&
    lexicon.besideVerb.has(first.key) &&
    !lexicon.articles.has(first.key) &&
    !lexicon.possessives.has(first.key)
  )
    return null;
  let head = -1;
  for (let at = from; at < to && at < from + 6; at++) {
    const token = tokens[at] as Token;
    if (at > from && !isJoined(reader, at)) break;
    // `in a statement the mayor`, `der Feier Frau Berger`: with an article or a form of address somebody else begins.
    if (at > from && lexicon.articles.has(token.key)) break;
    if (isHonorific(reader, token) && tokens[at + 1]?.capital === true && isJoined(reader, at + 1)) break;
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
    // `иығын қиқаң еткізді қарт`: no verb and no object describes whoever follows.
    if (
      lexicon.finiteEndings.some(
        (ending) => token.key.length > ending.length + 2 && token.key.endsWith(ending),
      ) &&
      lexicon.verbLast &&
      !indefinite
    )
      return null;
    if (lexicon.genitiveAfter && !indefinite && !mayDescribe(lexicon, token, 0)) break;
    if (at > from && (lexicon.openers.has(token.key) || lexicon.relatives.has(token.key))) break;
    if (at > from && !token.capital && isSays(lexicon, tokens, at) > 0) break;
  }
  if (head < 0) return null;
  // `yaşlı bir kadın`: what describes somebody may be a noun for people itself.
  const behind = tokens[head + 1];
  if (
    lexicon.verbLast &&
    behind !== undefined &&
    head + 2 < to &&
    isJoined(reader, head + 1) &&
    lexicon.indefinite.has(behind.key)
  ) {
    const noun = voiceAt(reader, head + 1, to);
    if (noun !== null) return voiceSpan(reader, from, noun.next, to);
  }
  const voice = voiceSpan(reader, from, rolesFrom(reader, head, to), to);
  if (indefinite) return voice;
  return (
    (lexicon.articles.size === 0 ? (nameBehind(reader, voice, to) ?? nameWithin(reader, voice, to)) : null) ??
    (lexicon.possessives.has(first.key) || lexicon.articles.has(first.key)
      ? withName(reader, voice, to)
      : null) ??
    voice
  );
}

/** `покупатель из Ольховки Янис Петрас`, `ученица класса Марийка`: the last words that have capitals are a name of two, or a given name. */
export function nameWithin(reader: Reader, voice: PersonSpan, to: number): PersonSpan | null {
  const { tokens } = reader;
  const place = tokens[voice.next - 2];
  const led = place !== undefined && reader.lexicon.prepositions.has(place.key);
  const noun = tokens[voice.first] as Token;
  if (noun.capital && voice.first > 0 && isJoined(reader, voice.first)) return null;
  for (let at = voice.first + 1; at < voice.next; at++) {
    const token = tokens[at] as Token;
    if (!token.capital || !isJoined(reader, at)) continue;
    if (reader.lexicon.prepositions.has((tokens[at - 1] as Token).key)) continue;
    const named = nameAt(reader, at, to);
    const long = named !== null && named.next - named.nameFrom > 1;
    if (!named || !(long || isGivenName(reader, token)) || led) return null;
    return nameBehind(reader, { ...voice, next: at, name: slice(reader, voice.first, at) }, to);
  }
  return null;
}

/** `зейнеткер Мәрия апа`, `emekli Rıza Bey`: a name directly behind. */
function nameBehind(reader: Reader, voice: PersonSpan, to: number): PersonSpan | null {
  const after = reader.tokens[voice.next];
  if (after === undefined || voice.next >= to || !isJoined(reader, voice.next) || !after.capital) return null;
  const named = nameAt(reader, voice.next, to);
  if (named === null) return null;
  const address = reader.tokens[named.next];
  const addressed =
    address !== undefined && named.next < to && isJoined(reader, named.next) && isHonorific(reader, address);
  const next = addressed ? named.next + 1 : named.next;
  return span(reader, {
    kind: 'person',
    first: voice.first,
    next,
    name: slice(reader, named.nameFrom, next),
    role: voice.name,
    honorific: addressed ? address.text : named.honorific,
    roleEnd: voice.end,
  });
}

/** `his wife, Enid`, `el molinero, Juan Gil`: the name after the comma, and nothing more of the clause. */
export function withName(reader: Reader, voice: PersonSpan, to: number): PersonSpan | null {
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
    role: slice(
      reader,
      reader.lexicon.articles.has(keyOf(reader.tokens[voice.first])) ? voice.first + 1 : voice.first,
      voice.next,
    ),
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
      // `kapıdan giren bir müşteri`
      !(lexicon.verbLast && words.some((word) => lexicon.indefinite.has(word.key))) &&
      (lexicon.articles.has(first.key) || lexicon.possessives.has(first.key) || lexicon.articles.size === 0),
  });
}
