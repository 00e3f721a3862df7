import { type PersonSpan, span } from './personSpan';
import { isJoined, type Reader, slice } from './reader';
import { isSays, type Token } from './tokens';
import { withName } from './voiceAt';

/**
 * Somebody in the place of a subject whom only an article shows to be one: `ein Pendler`, `bir alıcı`, and `el salinero` by its ending;
 * directly after a verb of saying any noun with an article (`dice la subgerenta`, `said the beadle`). Three words at most; nothing that is written.
 */
export function describedAt(reader: Reader, from: number, to: number, afterVerb = false): PersonSpan | null {
  const { lexicon, tokens } = reader;
  const first = tokens[from];
  if (first === undefined || from + 1 >= to) return null;
  const indefinite = lexicon.indefinite.has(first.key);
  if (!indefinite && !lexicon.articles.has(first.key)) return null;
  let next = from + 1;
  while (next < to && next < from + 4 && isJoined(reader, next) && isPlainWord(reader, next)) next++;
  const noun = tokens[next - 1];
  if (noun === undefined || next === from + 1 || lexicon.written.has(noun.key)) return null;
  const acts = lexicon.professionEndings.some(
    (ending) => noun.key.length > ending.length + 2 && noun.key.endsWith(ending),
  );
  const only = afterVerb && noun.key.length > 2 && endsSubject(reader, next, to);
  if (!acts && !only && !(indefinite && (lexicon.verbLast || lexicon.capitalNouns))) return null;
  const described = span(reader, {
    kind: indefinite ? 'voice' : 'role',
    first: from,
    next,
    name: slice(reader, from, next),
    head: [noun.base],
    definite: !indefinite,
  });
  return indefinite ? described : (withName(reader, described, to) ?? described);
}

function isPlainWord({ lexicon, tokens }: Reader, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.capital && !lexicon.capitalNouns) return false;
  const small = [
    lexicon.prepositions,
    lexicon.openers,
    lexicon.relatives,
    lexicon.besideVerb,
    lexicon.pronouns,
  ];
  return !small.some((words) => words.has(token.key)) && isSays(lexicon, tokens, at) === 0;
}

/** Behind it the clause is over, or goes on with how, when or to whom it was said. */
function endsSubject(reader: Reader, at: number, to: number): boolean {
  const { lexicon, tokens } = reader;
  const token = tokens[at];
  if (token === undefined || at >= to || !isJoined(reader, at)) return true;
  const small = [lexicon.prepositions, lexicon.adverbial, lexicon.besideVerb, lexicon.relatives];
  return (
    small.some((words) => words.has(token.key)) ||
    lexicon.obliqueEndings.some((ending) => token.key.endsWith(ending))
  );
}
