import { foldName } from '../speakers/names/foldName';
import { NameFinder } from './NameFinder';
import { nameTokens } from './nameTokens';
import type { Secret } from './secretNames';

/** A name that is still in something finished. */
export interface Leak {
  /** Of the person or place, as the project has it. */
  readonly name: string;
  /** As it stands there. */
  readonly words: string;
  readonly around: string;
  /** In which part of the file: `page 3`. */
  readonly where: string;
  /** How often these words stand there. */
  readonly times: number;
  /** Otherwise it may be another word: it is told, but is no reason to refuse. */
  readonly certain: boolean;
}

/** A part of something finished. */
export interface FinishedText {
  readonly where: string;
  readonly text: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly secret: Secret;
  readonly certain: boolean;
}

/** UTF-16 units on either side. */
const contextLength = 40;
/** Letters of a name from which on it is looked for inside of other words. */
const shortestInside = 5;
/** Letters of a whole name from which on it is looked for across whatever stands between its letters. */
const shortestSpread = 7;

const nameOf = ({ names, phrases }: Secret): string => names[0] ?? phrases[0] ?? '';

/**
 * Looks for names that should not be in something finished: in all the forms that are replaced, and beyond that whole names across anything
 * that stands between their letters, and names inside of longer words. What the secrets are replaced by is no leak.
 */
export class LeakCheck {
  readonly #finder: NameFinder;
  readonly #replacements: RegExp | null;
  readonly #spread: readonly { readonly secret: Secret; readonly letters: string }[];
  readonly #inside: readonly { readonly secret: Secret; readonly letters: string }[];

  constructor(secrets: readonly Secret[]) {
    this.#finder = new NameFinder(secrets);
    const words = [...new Set(secrets.map(({ replacement }) => replacement))].sort(
      (a, b) => b.length - a.length,
    );
    this.#replacements = words.length === 0 ? null : asWholeWords(words);
    const forms = secrets.flatMap((secret) =>
      [...secret.names, ...secret.phrases].map((name) => ({
        secret,
        words: nameTokens(name).map(({ key }) => key),
      })),
    );
    this.#spread = forms.flatMap(({ secret, words: keys }) =>
      [...new Set([keys.join(''), keys.toReversed().join('')])]
        .filter((letters) => keys.length > 1 && letters.length >= shortestSpread)
        .map((letters) => ({ secret, letters })),
    );
    this.#inside = forms.flatMap(({ secret, words: keys }) =>
      keys.filter((letters) => letters.length >= shortestInside).map((letters) => ({ secret, letters })),
    );
  }

  /** What leaks from the parts of one file; certain leaks first. */
  leaksIn(parts: readonly FinishedText[]): Leak[] {
    const texts = parts.map(({ where, text }) => ({ where, text: this.#prepared(text) }));
    for (const { text } of texts) this.#finder.learn(text);
    const leaks = new Map<string, Leak>();
    for (const { where, text } of texts)
      for (const { start, end, secret, certain } of this.#placesIn(text)) {
        const words = text.slice(start, end);
        const key = [where, nameOf(secret), words, certain].join('\n');
        const known = leaks.get(key);
        const around = text
          .slice(Math.max(0, start - contextLength), end + contextLength)
          .replace(/\s+/gu, ' ')
          .replaceAll(masked, '·');
        leaks.set(
          key,
          known
            ? { ...known, times: known.times + 1 }
            : { name: nameOf(secret), words, around, where, times: 1, certain },
        );
      }
    return [...leaks.values()].sort((a, b) => Number(b.certain) - Number(a.certain));
  }

  /** Letters in their plain form; what stands for the names is masked, as a pseudonym may be somebody's name. */
  #prepared(text: string): string {
    const plain = text.normalize('NFKC');
    return this.#replacements === null
      ? plain
      : plain.replace(this.#replacements, (words) => masked.repeat(words.length));
  }

  #placesIn(text: string): Place[] {
    const found = this.#finder.find(text).flatMap(({ start, end, secrets, replacement, doubt }): Place[] => {
      const [secret] = secrets;
      const certain = replacement !== null && doubt !== 'otherScript' && doubt !== 'sameFamily';
      return secret === undefined ? [] : [{ start, end, secret, certain }];
    });
    const isNew = ({ start, end }: Place) => !found.some((place) => place.start < end && start < place.end);
    const more = [...this.#spreadIn(text), ...this.#insideOf(text)].filter(isNew);
    return [...found, ...more];
  }

  #spreadIn(text: string): Place[] {
    if (this.#spread.length === 0) return [];
    const { letters, origins } = lettersOf(text);
    return this.#spread.flatMap(({ secret, letters: wanted }) =>
      occurrences(letters, wanted).map((at): Place => {
        const last = origins[at + wanted.length - 1] ?? 0;
        return { start: origins[at] ?? 0, end: last + 1, secret, certain: true };
      }),
    );
  }

  #insideOf(text: string): Place[] {
    const known = new Map<string, readonly Secret[]>();
    return nameTokens(text).flatMap(({ key, start, end }): Place[] => {
      let secrets = known.get(key);
      if (secrets === undefined) {
        const holding = this.#inside.filter(
          ({ letters }) => key.length > letters.length && key.includes(letters),
        );
        secrets = [...new Set(holding.map(({ secret }) => secret))];
        known.set(key, secrets);
      }
      return secrets.map((secret) => ({ start, end, secret, certain: false }));
    });
  }
}

/** Stands where a pseudonym stood: no letter, and nothing that may stand within a name. */
const masked = '\u0001';

const asWholeWords = (words: readonly string[]): RegExp => {
  const sources = words.map((each) => each.normalize('NFKC').replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
};

/** The letters and numbers of a text, folded, and where each stands in it. */
function lettersOf(text: string): { readonly letters: string; readonly origins: readonly number[] } {
  const letters: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const sign of text) {
    if (/[\p{L}\p{N}]/u.test(sign) || sign === masked)
      for (const letter of sign === masked ? masked : foldName(sign)) {
        letters.push(letter);
        for (let unit = 0; unit < letter.length; unit += 1) origins.push(at);
      }
    at += sign.length;
  }
  return { letters: letters.join(''), origins };
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(at);
  return found;
}
