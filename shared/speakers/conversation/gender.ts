import type { Mention } from '../foundTurn';
import { givenNames } from '../languages/quoting/quotingLexicon';
import { patronymicOf, personName } from '../names/personName';
import { wordsOf } from '../words';

export type Gender = 'male' | 'female';

/** What a name tells: a form of address, a patronymic. Null when it tells nothing certain. */
export function genderOf({ name, honorific }: Mention): Gender | null {
  const { gender, words } = personName(name, honorific);
  if (gender !== null) return gender === 'f' ? 'female' : 'male';
  return words.length === 2 && isManByPatronymic(name) ? 'male' : null;
}

/** `Иван Петрович`; `Анна Абрамович` bears a surname that looks like one. */
function isManByPatronymic(name: string): boolean {
  const [given, last] = wordsOf(name);
  return (
    given !== undefined &&
    last !== undefined &&
    patronymicOf(last.key)?.gender === 'm' &&
    givenNames.get(given.key) !== 'female'
  );
}
