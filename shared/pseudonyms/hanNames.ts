import { simplify } from '../speakers/caseless/hanForms';
import { isSpaceless, officeOf, spacelessCore } from '../speakers/caseless/nameCore';
import { foldName } from '../speakers/names/foldName';
import type { Secret } from './secretNames';

/** A place where a name in Chinese characters stands. Offsets are those of the text. */
export interface HanPlace {
  readonly start: number;
  readonly end: number;
  readonly secret: Secret;
  /** The given name alone, or a surname with what one is called by. */
  readonly part: boolean;
}

interface Pattern {
  readonly secret: Secret;
  readonly source: RegExp;
  readonly part: boolean;
  /** A surname that counts only before an office: `李主任`. */
  readonly surname: boolean;
}

const gap = '[\\s\\u200b\\u00ad·•・‧．∙]*';
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

/** Finds names in Chinese characters, where no space tells where a word ends; simplified and traditional ones mean the same. */
export class HanNames {
  readonly #patterns: readonly Pattern[];

  constructor(secrets: readonly Secret[]) {
    this.#patterns = secrets.flatMap(patternsOf);
  }

  /** Places may overlap. */
  find(text: string): HanPlace[] {
    if (this.#patterns.length === 0 || !isSpaceless(text)) return [];
    const simple = simplify(text);
    return this.#patterns.flatMap(({ secret, source, part, surname }) =>
      Array.from(simple.matchAll(source), ({ 0: words, index }): HanPlace => {
        return { start: index, end: index + words.length, secret, part };
      }).filter(({ end }) => !surname || isBeforeOffice(simple, end, secret)),
    );
  }
}

function isBeforeOffice(text: string, at: number, secret: Secret): boolean {
  const surname = surnameOf(secret);
  return [1, 2, 3, 4].some((length) => {
    const behind = text.slice(at, at + length);
    return behind.length === length && officeOf({ name: surname + behind, honorific: '' }) === behind;
  });
}

const surnameOf = ({ names }: Secret): string =>
  names.filter(isSpaceless).map((name) => spacelessCore(name)[0] ?? '')[0] ?? '';

function patternsOf(secret: Secret): Pattern[] {
  const whole = [...secret.names, ...secret.phrases].filter(isSpaceless).map((words) => {
    const letters = [...foldName(simplify(words))].filter((sign) => !/[\s·•・‧．∙]/u.test(sign));
    return { secret, source: new RegExp(letters.map(escaped).join(gap), 'giu'), part: false, surname: false };
  });
  const parts = secret.names.filter(isSpaceless).flatMap((name) => {
    const [first = '', ...others] = spacelessCore(name);
    if (others.length === 0) return [];
    const long = [first, ...others].filter((word) => word.length > 1);
    return [
      ...long.map((word) => ({
        secret,
        source: new RegExp(escaped(word), 'gu'),
        part: true,
        surname: false,
      })),
      { secret, source: new RegExp(`[老小阿]${escaped(first)}`, 'gu'), part: true, surname: false },
      { secret, source: new RegExp(escaped(first), 'gu'), part: true, surname: true },
    ];
  });
  return [...whole, ...parts];
}
