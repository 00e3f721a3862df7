import type { NameText } from './nameRun';
import { stemsOf } from './nameStems';
import { type NameToken, nameTokens, readingsOf } from './nameTokens';
import type { Secret } from './secretNames';

interface Phrase {
  readonly secret: Secret;
  readonly words: readonly NameToken[];
}

export interface PhraseMatch {
  readonly secret: Secret;
  readonly start: number;
  readonly end: number;
  /** How many of the text's words. */
  readonly words: number;
  /** Written in small letters where it has capitals itself. */
  readonly small: boolean;
}

const within = /^[\s\u00a0\-‐‑–_.,'’&]{0,4}$/u;

/** Finds words that mean somebody or something as a whole, each of them in any case. */
export class PhraseIndex {
  readonly #byFirst = new Map<string, Phrase[]>();

  constructor(secrets: readonly Secret[]) {
    for (const secret of secrets)
      for (const phrase of secret.phrases) {
        const words = nameTokens(phrase);
        const [first] = words;
        if (first === undefined) continue;
        const known = this.#byFirst.get(first.key);
        if (known) known.push({ secret, words });
        else this.#byFirst.set(first.key, [{ secret, words }]);
      }
  }

  /** The longest phrase from word number `at` on; null when there is none. */
  at(place: NameText, at: number): PhraseMatch | null {
    const token = place.tokens[at];
    if (token === undefined || this.#byFirst.size === 0) return null;
    const readings = readingsOf(token, place.text.slice(token.start, token.end));
    const forms = readings.map((reading) => ({ reading, keys: [reading.key] }));
    const inflected = readings.map((reading) => ({ reading, keys: stemsOf(reading.key, place.ofTurkish) }));
    const longest = (found: readonly PhraseMatch[]) => found.toSorted((a, b) => b.end - a.end)[0];
    const among = (all: typeof forms) =>
      longest(
        all.flatMap(({ reading, keys }) =>
          keys
            .flatMap((key) => this.#byFirst.get(key) ?? [])
            .flatMap((phrase) => matched(place, at, reading, phrase) ?? []),
        ),
      );
    return among(forms) ?? among(inflected) ?? null;
  }
}

function matched(
  place: NameText,
  at: number,
  first: NameToken,
  { secret, words }: Phrase,
): PhraseMatch | null {
  const { text, tokens, ofTurkish } = place;
  let last = first;
  let small = isSmaller(first, words[0]);
  for (let number = 1; number < words.length; number += 1) {
    const before = tokens[at + number - 1];
    const token = tokens[at + number];
    const wanted = words[number];
    if (before === undefined || token === undefined || wanted === undefined) return null;
    if (!within.test(text.slice(before.end, token.start))) return null;
    const readings = readingsOf(token, text.slice(token.start, token.end));
    const fitting =
      readings.find(({ key }) => key === wanted.key) ??
      readings.find(({ key }) => stemsOf(key, ofTurkish).includes(wanted.key));
    if (fitting === undefined) return null;
    small &&= isSmaller(fitting, wanted);
    last = fitting;
  }
  return { secret, start: first.start, end: last.end, words: words.length, small };
}

const isSmaller = (token: NameToken, wanted: NameToken | undefined): boolean =>
  !token.capital && wanted?.capital === true;
