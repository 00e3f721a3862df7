import { hasStop } from './nameCore';
import { isSure, personAt } from './spacedPerson';
import type { SpacedPlace } from './spacedPlace';
import { peopleIn } from './spacedSubjects';
import { isAddress, isGiven, isLinked, isRole, spacedWords } from './spacedWords';

const placeOf = (text: string): SpacedPlace => ({ text, words: spacedWords(text), known: new Set() });

/** The full names in a text, without forms of address and roles. */
export function spacedNamesIn(text: string): string[] {
  return text.split(/[.!?؟؛\n]/u).flatMap((sentence) => {
    const place = placeOf(sentence);
    return peopleIn(place, 0, place.words.length)
      .map(({ named }) => (named.full ? untitled(named.mention.name) : ''))
      .filter((name) => name.includes(' '));
  });
}

/** The name, role and address in a text that is nothing but somebody's naming, when a given name or a title shows it. */
export function namingOf(text: string): { name: string; role: string; honorific: string } | null {
  const place = placeOf(text);
  const named = personAt(place, 0, '');
  if (named?.mention.kind !== 'person' || !isSure(place, named) || named.end < text.trimEnd().length)
    return null;
  const { name, role, honorific } = named.mention;
  const first = spacedWords(name)[0];
  return first && (isGiven(first) || isAddress(first) || isLinked(first)) ? { name, role, honorific } : null;
}

/** The name with which a text begins, behind forms of address and roles; a short text may be nothing else. */
export function spacedNameAt(text: string): string | null {
  const place = placeOf(text);
  const named = personAt(place, 0, '');
  if (named?.mention.kind === 'person' && named.full) return untitled(named.mention.name);
  const from = place.words.findIndex((word) => !isAddress(word) && !isRole(word));
  const rest = place.words.slice(Math.max(0, from));
  const [first, last] = [rest[0], rest[rest.length - 1]];
  if (!first || !last || rest.length < 2 || rest.length > 4 || rest.some(({ apart }, at) => at > 0 && apart))
    return null;
  const name = text.slice(first.start, last.end);
  return hasStop(name) ? null : name;
}

function untitled(name: string): string {
  const first = spacedWords(name).find((word) => !isAddress(word));
  return first ? name.slice(first.start) : name;
}
