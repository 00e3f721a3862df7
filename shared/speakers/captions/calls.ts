import { lexicon } from '../languages/lexicon';
import { coreOfName } from '../names/coreOfName';
import { foldName } from '../names/foldName';
import { isHonorific, isOpener, isParticle, isRoleWord, isTitle } from '../wordKinds';
import { type Word, wordsOf } from '../words';

/** How people can be called who are told apart by a number. */
export interface Called {
  readonly name: string;
  readonly role: string;
  readonly person: number;
}

const sentence = /[^.?!…。？！؟]+[.?!…。？！؟]*/gu;
const asks = /[?？؟]/u;

/** Whom a turn speaks to by name, and whom it asks or calls up last. */
export class Calls {
  private readonly byWord = new Map<string, Set<number>>();

  constructor(people: readonly Called[]) {
    for (const { name, role, person } of people) {
      for (const word of coreOfName(name)) this.add(word, person);
      for (const word of wordsOf(role)) if (isRoleWord(word)) this.add(foldName(word.text), person);
    }
  }

  private add(word: string, person: number): void {
    if (word.length < 3 || lexicon.particles.has(word) || lexicon.articles.has(word)) return;
    this.byWord.set(word, (this.byWord.get(word) ?? new Set()).add(person));
  }

  /** Everybody whom the words call by name, as far as one can tell who is meant. */
  in(text: string): ReadonlySet<number> {
    return new Set([...text.matchAll(sentence)].flatMap(([one]) => [...this.inSentence(one)]));
  }

  /** The one who is asked or called up at the end: `Tobin, what do you say?`, `Senator Low.` Null when it is nobody or several. */
  lastOf(text: string): number | null {
    const sentences = [...text.matchAll(sentence)].map(([one]) => one).filter((one) => /\p{L}/u.test(one));
    for (let at = sentences.length - 1; at >= 0; at--) {
      const called = this.inSentence(sentences[at] ?? '');
      if (called.size === 0) continue;
      const decides = at === sentences.length - 1 || sentences.slice(at).some((one) => asks.test(one));
      const [only] = called;
      return decides && called.size === 1 ? (only ?? null) : null;
    }
    return null;
  }

  /** Parts between commas that are a name and what may stand beside one in an address. */
  private inSentence(text: string): Set<number> {
    return new Set(text.split(/[,;:،，—–]/u).flatMap((part) => this.meant(part) ?? []));
  }

  private meant(part: string): number | null {
    const words = wordsOf(part);
    if (words.length === 0 || words.length > 6) return null;
    let meant: Set<number> | null = null;
    for (const word of words) {
      const known = this.byWord.get(foldName(word.text.replace(/\.$/u, '')));
      if (known && (word.capital || /^\p{Lo}/u.test(word.text)))
        meant = new Set([...known].filter((one) => meant === null || meant.has(one)));
      else if (!isBesideName(word)) return null;
    }
    const [only] = meant ?? [];
    return meant?.size === 1 ? (only ?? null) : null;
  }
}

const isBesideName = (word: Word): boolean =>
  isHonorific(word) || isTitle(word) || isOpener(word) || isParticle(word) || word.key.length === 1;
