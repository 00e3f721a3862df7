import { lexicon } from '../languages/lexicon';
import type { PersonPhrase } from '../personPhrase';
import { splitParenthesis } from '../phraseEnds';
import { isUpperCase, wordsOf } from '../words';
import type { LabelShape } from './labelShape';

export interface LabelName {
  readonly person: PersonPhrase;
  readonly shape: LabelShape;
  /** A word of the label is in capitals throughout. */
  readonly capitals: boolean;
}

export const caseless = /^[^\p{Lu}\p{Ll}\p{Lt}]*\p{Lo}[^\p{Lu}\p{Ll}\p{Lt}]*$/u;

export function named(
  kind: 'person' | 'role',
  label: string,
  as: { name?: string; role?: string; honorific?: string } = {},
): Omit<LabelName, 'shape'> {
  const { name = label, role = '', honorific = '' } = as;
  return {
    person: { kind, name, role, honorific, start: 0, end: label.length },
    capitals: isUpperCase(name) || /\p{Lu}{2}[\p{Lu}'’-]*/u.test(splitParenthesis(label).head),
  };
}

export const other = (text: string): LabelName => ({ ...named('person', text), shape: 'other' });

/** What stands in brackets, when it is no note such as `continuing` or `guest`. */
export function roleIn(inside: string): string {
  const words = wordsOf(inside);
  const note =
    words.length > 0 &&
    words.every(
      (word) =>
        lexicon.labelNotes.has(word.key) ||
        lexicon.prepositions.has(word.key) ||
        lexicon.articles.has(word.key),
    );
  return note || /^[\d\s,.:/–-]*$/u.test(inside) || /^\p{Ll}+(?:\/\p{Ll}+)+$/u.test(inside) ? '' : inside;
}
