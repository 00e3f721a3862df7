import { groupBy } from '../base/groupBy';
import type { FormIndex, NamePart } from './FormIndex';
import type { NameText } from './nameRun';
import type { Secret } from './secretNames';

export interface InitialsMatch {
  readonly start: number;
  readonly end: number;
  /** How many of the text's words. */
  readonly words: number;
  readonly secrets: readonly Secret[];
}

/** First letters of names of two words and more, in the order of the name and with the surname first. */
export class InitialsIndex {
  readonly #byLetters = new Map<string, Secret[]>();

  constructor(secrets: readonly Secret[], index: FormIndex) {
    for (const secret of secrets) {
      const names = groupBy(index.partsOf(secret), ({ name }) => name);
      for (const letters of new Set([...names.values()].flatMap(lettersOf))) {
        const known = this.#byLetters.get(letters);
        if (known) known.push(secret);
        else this.#byLetters.set(letters, [secret]);
      }
    }
  }

  /** `MK`, `M. K.`, `М.А.` from word number `at` on. */
  at({ text, tokens }: NameText, at: number): InitialsMatch | null {
    const first = tokens[at];
    if (first === undefined || !first.capital) return null;
    if (/^\p{Lu}{2,4}$/u.test(first.text)) {
      const secrets = this.#byLetters.get(first.key);
      return secrets === undefined ? null : { start: first.start, end: first.end, words: 1, secrets };
    }
    let letters = '';
    let words = 0;
    let end = first.start;
    for (let number = at; number < at + 4; number += 1) {
      const token = tokens[number];
      if (token === undefined || !token.initial || !token.capital || text[token.end] !== '.') break;
      if (number > at && !/^\.\s?$/u.test(text.slice(tokens[number - 1]?.end, token.start))) break;
      letters += token.key;
      words += 1;
      end = token.end + 1;
    }
    const secrets = words > 1 ? this.#byLetters.get(letters) : undefined;
    return secrets === undefined ? null : { start: first.start, end, words, secrets };
  }
}

function lettersOf(parts: readonly NamePart[]): string[] {
  if (parts.length < 2) return [];
  const first = parts.map(({ key }) => key[0] ?? '');
  const surname = Math.max(
    0,
    parts.findIndex((part) => part.surname),
  );
  const turned = [...first.slice(surname, surname + 1), ...first.filter((_, at) => at !== surname)];
  return [first.join(''), turned.join(''), `${first[0]}${first.at(-1)}`];
}
