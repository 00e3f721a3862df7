import { lexicon } from '../speakers/languages/lexicon';
import { FormIndex } from './FormIndex';
import { HanNames } from './hanNames';
import { judgeRun, meant } from './judgeRun';
import { InitialsIndex } from './nameInitials';
import { type NameRun, type NameText, nameRunAt } from './nameRun';
import { type NameToken, nameTokens } from './nameTokens';
import { PhraseIndex } from './PhraseIndex';
import type { Secret } from './secretNames';
import { WordUse } from './WordUse';

/** Why a place should be looked at by a person. */
export type Doubt =
  | 'ordinaryWord'
  | 'smallLetters'
  | 'partOfName'
  | 'severalPeople'
  | 'initials'
  | 'sameFamily'
  | 'otherScript';

/** Words of a text that may name somebody. */
export interface FoundName {
  /** UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly secrets: readonly Secret[];
  /** Null: too doubtful to be replaced by itself. */
  readonly replacement: string | null;
  readonly doubt: Doubt | null;
}

export interface FindingOptions {
  /** BCP 47 tag of the text; `''` when it is not known. */
  readonly language?: string;
  /** Who speaks in the document: of several people of one name these are meant. */
  readonly speaking?: ReadonlySet<string>;
}

/** Finds all forms of the names that are kept secret. */
export class NameFinder {
  readonly #index: FormIndex;
  readonly #phrases: PhraseIndex;
  readonly #initials: InitialsIndex;
  readonly #han: HanNames;
  readonly #words: WordUse;

  constructor(secrets: readonly Secret[]) {
    this.#index = new FormIndex(secrets);
    this.#phrases = new PhraseIndex(secrets);
    this.#initials = new InitialsIndex(secrets, this.#index);
    this.#han = new HanNames(secrets);
    this.#words = new WordUse(this.#index);
  }

  /** Learns from a text which names are ordinary words as well: those that it writes with small letters. */
  learn(text: string): void {
    this.#words.learn(text);
  }

  /** From left to right, without overlaps. */
  find(text: string, { language = '', speaking = new Set() }: FindingOptions = {}): FoundName[] {
    const place: NameText = { text, tokens: nameTokens(text), ofTurkish: language.startsWith('tr') };
    const found: FoundName[] = [];
    for (const { start, end, secret, part } of this.#han.find(text))
      found.push({
        start,
        end,
        secrets: [secret],
        replacement: secret.replacement,
        doubt: part ? 'partOfName' : null,
      });
    let at = 0;
    while (at < place.tokens.length) {
      const next = this.#at(place, at, speaking);
      if (next !== null) found.push(next.name);
      at += next?.words ?? 1;
    }
    return withoutOverlaps(found);
  }

  #at(place: NameText, at: number, speaking: ReadonlySet<string>): { name: FoundName; words: number } | null {
    const phrase = this.#phrases.at(place, at);
    const run = nameRunAt(place, at, this.#index);
    if (phrase !== null && phrase.end >= (run?.end ?? 0)) {
      const { start, end, secret, words, small } = phrase;
      const unsure = small && words === 1;
      const replacement = unsure ? null : secret.replacement;
      const doubt = small ? 'smallLetters' : null;
      return { name: { start, end, secrets: [secret], replacement, doubt }, words };
    }
    const judged = run && this.#judged(place, at, run, speaking);
    if (run !== null && judged !== null) return { name: judged, words: run.words };
    const initials = this.#initials.at(place, at);
    if (initials === null) return null;
    const { start, end, secrets, words } = initials;
    const sure = isLabel(place, start, end) || beforeSaying(place.tokens[at + words]);
    const replacement = sure ? meant(secrets, speaking).replacement : null;
    return { name: { start, end, secrets, replacement, doubt: 'initials' }, words };
  }

  #judged(place: NameText, at: number, run: NameRun, speaking: ReadonlySet<string>): FoundName | null {
    const judgement = judgeRun(run, {
      ...this.#words.of(run),
      allSmall: !/\p{Lu}/u.test(place.text),
      opensSentence: opensSentence(place.text, run.start),
      isLabel: isLabel(place, run.start, run.end) || beforeSaying(place.tokens[at + run.words]),
      afterArticle: lexicon.articles.has(place.tokens[at - 1]?.key ?? ''),
      besideNumber: besideNumber(place.text, run.start, run.end),
      speaking,
    });
    return judgement && { start: run.start, end: run.end, ...judgement };
  }
}

/** `KANE:`, `[MK]`: who speaks next, at the beginning of a line. */
const isLabel = ({ text }: NameText, start: number, end: number): boolean =>
  /^\s{0,3}[:：]/u.test(text.slice(end, end + 5)) ||
  (/(?:^|\n)\s*[([]$/u.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[)\]]/u.test(text.slice(end, end + 1)));

const beforeSaying = (next: NameToken | undefined): boolean =>
  next !== undefined && !next.text.match(/^\p{Lu}/u) && lexicon.speechVerbs.has(next.key);

const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?…:;\n"“”„«(—–•])[\s\u00a0]*$/u.test(text.slice(Math.max(0, start - 6), start));

const besideNumber = (text: string, start: number, end: number): boolean =>
  /\d[.,]?\s$/u.test(text.slice(Math.max(0, start - 3), start)) || /^,?\s\d/u.test(text.slice(end, end + 3));

/** Of places that overlap the longest, then the first. */
function withoutOverlaps(found: readonly FoundName[]): FoundName[] {
  const kept: FoundName[] = [];
  const longestFirst = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Set<number>();
  for (const name of longestFirst) {
    let free = true;
    for (let at = name.start; at < name.end && free; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = name.start; at < name.end; at += 1) taken.add(at);
    kept.push(name);
  }
  return kept.sort((a, b) => a.start - b.start);
}
