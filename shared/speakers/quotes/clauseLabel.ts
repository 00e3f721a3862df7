import { parsePersonPhrase } from '../personPhrase';
import { isNotSpeaker, isRoleWord } from '../wordKinds';
import { wordsOf } from '../words';
import { personAt } from './personAt';
import { genderOf, type PersonSpan } from './personSpan';
import type { Reading } from './reading';
import { isSays, type Token } from './tokens';

/** The whole clause is a name and its role, after words that open a sentence. */
export function labelOf(reading: Reading, from: number, to: number): PersonSpan | null {
  const asker = askerOf(reading, from, to);
  if (asker !== null) return asker;
  for (let at = from; at < to && at < from + 3; at++) {
    const person = personAt(reading, at, to);
    if (person !== null && person.next === to && person.kind === 'role' && headsAnEntry(person.name))
      return null;
    if (person !== null && person.next === to && person.kind === 'role')
      return longLabel(reading, at, to) ?? person;
    if (person !== null && person.next === to && person.kind !== 'pronoun') return person;
    if (!reading.lexicon.openers.has((reading.tokens[at] as Token).key)) break;
  }
  return longLabel(reading, from, to);
}

/** `Главный вывод: «…»`, `Chief finding: “…”`: a word for a rank before what heads an entry is nobody's office. */
function headsAnEntry(name: string): boolean {
  const words = wordsOf(name);
  return words.length === 2 && isNotSpeaker(words[1]);
}

/** `На вопрос из зала`, `Auf die Frage eines Zuhörers`: who is named after the word for a question asks it. */
function askerOf(reading: Reading, from: number, to: number): PersonSpan | null {
  for (let at = from; at < to && at < from + 5; at++) {
    if (!reading.lexicon.questions.has((reading.tokens[at] as Token).key)) continue;
    const person = personAt(reading, at + 1, to);
    if (person !== null && person.next === to && person.kind !== 'pronoun') return person;
  }
  return null;
}

/** A role of many capitals before a name, as only a whole label can be read: `Ambassador of … to the Republic of … Askar Beisenbayev`. */
function longLabel(reading: Reading, from: number, to: number): PersonSpan | null {
  if (isSays(reading.lexicon, reading.tokens, from) > 0) return null;
  const start = (reading.tokens[from] as Token).start;
  const end = (reading.tokens[to - 1] as Token).end;
  const person = parsePersonPhrase(reading.text.slice(start, end));
  if (person === null || person.kind !== 'person' || person.role === '') return null;
  const parts = reading.text.slice(start, end).split(',').slice(1);
  const named = parts.length > 0 && (parts[parts.length - 1] ?? '').includes(person.name);
  if (!named && !parts.every((part) => wordsOf(part).some(isRoleWord))) return null;
  const { name, role, honorific } = person;
  const gender = genderOf(reading, reading.tokens.slice(from, to));
  return {
    kind: 'person',
    first: from,
    next: to,
    start,
    end,
    name,
    role,
    honorific,
    gender,
    roleEnd: 0,
    head: [],
    definite: true,
  };
}
