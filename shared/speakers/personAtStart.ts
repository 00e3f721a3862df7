import { lexicon } from './languages/lexicon';
import { nameAt, nameRunEnd } from './nameRuns';
import { longestPhrase, looksLikeRole, type PersonPhrase, parsePersonPhrase } from './personPhrase';
import { phraseBoundary } from './phraseEnds';
import { isArticle, isNameWord, isRoleWord, joined } from './wordKinds';
import { type Word, wordsOf } from './words';

/**
 * Reads a person at the beginning of `text` and says where the naming ends: `Name`, `Name, role`, `role Name`, a role alone.
 * Used after a verb of saying, where the rest of the sentence follows.
 */
export function personAtStart(rest: string): PersonPhrase | null {
  const text = rest.slice(0, longestPhrase);
  const words = wordsOf(text);
  const firstWord = words[0];
  if (firstWord === undefined || firstWord.gap.trim() !== '') return null;
  const named = nameAt(text, words, 0);
  const following = named ? words[named.end] : undefined;
  const ledByRole =
    following !== undefined && !following.capital && joined(following) && isRoleWord(following);
  if (named && !ledByRole) return withFollowingRole(text, words, named);
  const from = isArticle(firstWord) ? 1 : 0;
  const boundary = phraseBoundary(text);
  const part = text.slice(0, boundary);
  const roleStart = words.slice(from, from + 4).findIndex(isRoleWord);
  if (roleStart < 0) return null;
  if (words.slice(from, from + roleStart).some((word) => lexicon.prepositions.has(word.key))) return null;
  return firstNameAfterRole(part) ?? roleAlone(part, words);
}

/** The shortest beginning of `part` that is a role with a name, such as `директор института «Дорпроект» Павел Ковальчук`. */
function firstNameAfterRole(part: string): PersonPhrase | null {
  const words = wordsOf(part);
  for (let at = 1; at < words.length && at < 40; at++) {
    const word = words[at] as Word;
    if (!isNameWord(word)) continue;
    const end = nameRunEnd(words, at);
    const next = words[end];
    const closesPart = next === undefined || !joined(next);
    const previous = words[at - 1] as Word;
    if (!closesPart && !isRoleWord(previous)) {
      at = end;
      continue;
    }
    const candidate = part.slice(0, (words[end - 1] as Word).end);
    const person =
      next === undefined || closesPart || isRoleWord(previous) ? parsePersonPhrase(candidate) : null;
    if (person && person.kind === 'person') return person;
    at = end;
  }
  return null;
}

function roleAlone(part: string, words: readonly Word[]): PersonPhrase | null {
  let end = 0;
  for (const word of words) {
    if (
      word.end > part.length ||
      (word.capital && end > 0) ||
      (lexicon.prepositions.has(word.key) && end > 0)
    )
      break;
    if (lexicon.verbCompanions.has(word.key) && !isArticle(word) && !isRoleWord(word)) break;
    end = word.end;
  }
  const name = part.slice(0, end).trim();
  return name === '' ? null : { kind: 'role', name, role: '', honorific: '', start: 0, end: name.length };
}

function withFollowingRole(
  text: string,
  words: readonly Word[],
  named: { honorific: string; name: string; end: number },
): PersonPhrase {
  const end = (words[named.end - 1] as Word).end;
  const base = { kind: 'person' as const, name: named.name, honorific: named.honorific, start: 0 };
  const after = text.slice(end);
  const comma = /^\s*,\s*/.exec(after);
  const paren = /^\s*\(([^()]{2,80})\)/.exec(after);
  if (paren && looksLikeRole(paren[1] ?? '')) {
    return { ...base, role: (paren[1] ?? '').trim(), end: end + paren[0].length };
  }
  if (comma) {
    const roleStart = end + comma[0].length;
    const role = text.slice(roleStart, roleStart + phraseBoundary(text.slice(roleStart))).trim();
    const lead = wordsOf(role).slice(0, 4);
    if (
      lead.some(isRoleWord) &&
      looksLikeRole(role) &&
      !lead.some((word) => lexicon.pronouns.has(word.key))
    ) {
      return { ...base, role, end: roleStart + role.length };
    }
  }
  return { ...base, role: '', end };
}
