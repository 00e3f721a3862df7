import type { Gender } from '../languages/quoting/quotingLexicon';
import { patronymicOf } from '../names/personName';
import { isAddress, isGivenName, isRole, isTitle, type Reader } from './reader';
import type { Token } from './tokens';

/** Words that name somebody; token indices `first` up to, not including, `next`; offsets into the text. */
export interface PersonSpan {
  readonly kind: 'person' | 'role' | 'voice' | 'pronoun';
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** The name; for a role or a voice the words themselves. */
  readonly name: string;
  /** As written; `''` when none. */
  readonly role: string;
  readonly honorific: string;
  readonly gender: Gender;
  /** The words that head a role or a voice, as keys. */
  readonly head: readonly string[];
  /** The role is only told by its place behind a comma. */
  readonly roleGuessed?: boolean;
  /** An age stands beside the name. */
  readonly aged?: boolean;
  /** The name stands in another case than the nominative. */
  readonly oblique?: boolean;
  /** Where the role before a name ends. */
  readonly roleEnd: number;
  /** An article or the like makes it somebody already known. */
  readonly definite: boolean;
}

/**
 * Whether words name a person beyond doubt: a role, an age, a form of address, a title, a given name, an initial, or somebody the document knows. What only
 * looks like a role makes no person of a single word: `Fuera, el sol …`.
 */
export function isSurely(reader: Reader, person: PersonSpan): boolean {
  if (person.kind !== 'person') return true;
  if (person.honorific !== '' || person.aged || reader.knows(person.name)) return true;
  const words = reader.tokens.slice(person.first, person.next);
  if (person.role !== '' && (!person.roleGuessed || person.name.includes(' '))) return true;
  if (words.some((token, at) => at < words.length - 1 && isTitle(reader, token))) return true;
  return words.length > 1 && words.some((token) => token.initial || isGivenName(reader, token));
}

export function genderOf(reader: Reader, words: readonly Token[]): Gender {
  const { lexicon } = reader;
  for (const token of words) {
    const word = lexicon.genderWords.get(token.base);
    if (word !== undefined) return word;
  }
  const alone =
    words.filter((token) => token.capital && !isRole(reader, token) && !isAddress(reader, token)).length < 2;
  for (const token of words) {
    if (alone) break;
    const name = token.capital ? lexicon.names.get(token.base.split('-')[0] ?? '') : undefined;
    if (name !== undefined && name !== 'any') return name;
    const patronymic = token.capital ? patronymicOf(token.key) : null;
    if (patronymic !== null) return patronymic.gender === 'f' ? 'female' : 'male';
  }
  for (const token of words) {
    if (!isRole(reader, token) && !lexicon.persons.has(token.base)) continue;
    if (
      lexicon.femaleEndings.some(
        (ending) => token.base.endsWith(ending) && token.base.length > ending.length + 2,
      )
    )
      return 'female';
  }
  return 'any';
}

interface Parts {
  readonly kind: PersonSpan['kind'];
  readonly first: number;
  readonly next: number;
  readonly name: string;
  readonly role?: string;
  readonly roleEnd?: number;
  readonly honorific?: string;
  readonly end?: number;
  readonly head?: readonly string[];
  readonly definite?: boolean;
  readonly roleGuessed?: boolean;
  readonly aged?: boolean;
}

export function span(reader: Reader, parts: Parts): PersonSpan {
  const words = reader.tokens.slice(parts.first, parts.next);
  return {
    kind: parts.kind,
    first: parts.first,
    next: parts.next,
    start: (words[0] as Token).start,
    end: parts.end ?? (words[words.length - 1] as Token).end,
    name: parts.name,
    role: parts.role ?? '',
    roleEnd: parts.roleEnd ?? 0,
    honorific: parts.honorific ?? '',
    gender: genderOf(reader, words),
    head: parts.head ?? [],
    definite: parts.definite ?? true,
    roleGuessed: parts.roleGuessed ?? false,
    aged: parts.aged ?? false,
  };
}
